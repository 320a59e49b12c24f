// dist/mizania.js is a small shell that fetches drawing code when a chart needs it; dist/mizania.all.js is the same
// in one file, for pages that may load only one (integrity hashes, archives, `file:` pages).
import {rmSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {licenses} from './.config/tools/licenses-plugin.js';

const watching = process.argv.includes('-w') || process.argv.includes('--watch');

/** The newest syntax that a phone of 2021 reads. */
const target = 'es2021';

/** A package's chunk is called by the package, not `index`. @param {import('rollup').PreRenderedChunk} chunk */
function chunkFileNames({facadeModuleId}) {
  const [, packageName] = /packages\/(\w+)\/src\/index\.ts$/.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? [];
  return `chunks/${packageName ?? '[name]'}-[hash].js`;
}

/**
 * mizania.js itself is a line that imports a hashed chunk (Rollup's default for an entry whose code others share).
 * That costs a round trip, but a page may add `?ver=6.8` to its address, as WordPress does, and still get one copy.
 * @type {import('rollup').OutputOptions}
 */
const shell = {
  dir: 'dist',
  entryFileNames: '[name].js',
  chunkFileNames,
  sourcemap: true,
};

/** What stands in dist is no longer whole, so `npm test` and `npm start` will build again. @type {import('rollup').Plugin} */
const clear = {
  name: 'clear',
  buildStart() {
    rmSync('dist/.build.json', {force: true});
    // A page may be loading the old ones while the watcher writes new ones.
    if (!watching) rmSync('dist/chunks', {recursive: true, force: true});
  },
};

/** @type {import('rollup').RollupOptions} */
export default {
  // MIZANIA_ENTRY lets a developer weigh another entry without touching the sources.
  input: {mizania: process.env.MIZANIA_ENTRY ?? 'packages/elements/src/mizania.ts'},
  plugins: [
    clear,
    nodeResolve({exportConditions: ['source', 'default', 'module', 'import'], extensions: ['.js', '.ts', '.json']}),
    // Decorators and class fields follow the nearest tsconfig.json, as in `tsc`.
    esbuild({target}),
    // The notices that it takes out stand in dist/licenses.txt.
    !watching && minify({target, legalComments: 'none'}),
    licenses(),
  ],
  output: watching ? shell : [shell, {...shell, entryFileNames: '[name].all.js', inlineDynamicImports: true}],
  watch: {clearScreen: false},
  onwarn(warning, print) {
    const ids = [warning.id, ...(warning.ids ?? [])].filter(Boolean);
    const foreign = ids.length > 0 && ids.every(id => id.includes('node_modules'));
    if (foreign && ['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(warning.code)) return;
    if (watching) print(warning);
    else throw new Error(`${warning.message}\nA warning of the bundler is a fault of the build: mend it in packages/.`);
  },
};
