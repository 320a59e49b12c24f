// Three bundles of one entry:
// - dist/mizania.js, a shell that is whole in itself, so that a page may add `?ver=6.8` to its address (WordPress does)
//   and still get one copy; it fetches the country pack, the map and the drawing code when it needs them;
// - dist/chunks/draw-….js, bundled apart: in one graph with the shell, whatever Vega and core both use (d3) would stand
//   in the shell with all that only Vega needs of it, 18 kB more after gzip;
// - dist/mizania.all.js, everything in one file, for pages that may load only one (integrity hashes, archives).
import {rmSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {licenses} from './.config/tools/licenses-plugin.js';

const watching = process.argv.includes('-w') || process.argv.includes('--watch');

/** The newest syntax that a phone of 2021 reads. */
const target = 'es2021';

const plugins = [
  nodeResolve({exportConditions: ['source', 'default', 'module', 'import'], extensions: ['.js', '.ts', '.json']}),
  // Decorators and class fields follow the nearest tsconfig.json, as in `tsc`.
  esbuild({target}),
  // The notices that it takes out stand in dist/licenses.txt.
  !watching && minify({target, legalComments: 'none'}),
];

/** What stands in dist is no longer whole, so `npm test` and `npm start` will build again. @type {import('rollup').Plugin} */
const clear = {
  name: 'clear',
  buildStart() {
    rmSync('dist/.build.json', {force: true});
    // A page may be loading the old ones while the watcher writes new ones.
    if (!watching) rmSync('dist/chunks', {recursive: true, force: true});
  },
};

/** A package's chunk is called by the package, not `index`. @param {import('rollup').PreRenderedChunk} chunk */
function chunkFileNames({facadeModuleId}) {
  const [, name] = /packages\/(\w+)\/src\/index\.ts$/.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? [];
  return `chunks/${name ?? '[name]'}-[hash].js`;
}

const drawing = {source: /(^|\/)draw\/draw\.js$/, id: 'drawing', file: 'chunks/draw.js'};

/** Leaves the drawing code out of the shell. @type {import('rollup').Plugin} */
const drawingApart = {
  name: 'drawing-apart',
  resolveDynamicImport: source => (drawing.source.test(source) ? {id: drawing.id, external: true} : null),
};

/** Tells the shell under which name the drawing code was written. @type {import('rollup').Plugin} */
const nameDrawing = {
  name: 'name-drawing',
  generateBundle(_, bundle) {
    drawing.file = Object.values(bundle).find(file => file.type === 'chunk').fileName;
  },
};

/** @param {import('rollup').RollupLog} warning @param {(warning: import('rollup').RollupLog) => void} print */
function onwarn(warning, print) {
  const ids = [warning.id, ...(warning.ids ?? [])].filter(Boolean);
  const foreign = ids.length > 0 && ids.every(id => id.includes('node_modules'));
  if (foreign && ['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(warning.code)) return;
  if (watching) print(warning);
  else throw new Error(`${warning.message}\nA warning of the bundler is a fault of the build: mend it in packages/.`);
}

const shared = {onwarn, watch: {clearScreen: false}};
const output = {dir: 'dist', sourcemap: true};
const entry = 'packages/elements/src/mizania.ts';

/** @type {import('rollup').RollupOptions[]} */
const bundles = [
  {
    ...shared,
    input: 'packages/elements/src/draw/draw.ts',
    plugins: [clear, ...plugins, nameDrawing],
    output: {...output, entryFileNames: watching ? drawing.file : 'chunks/draw-[hash].js', inlineDynamicImports: true},
  },
  {
    ...shared,
    input: {mizania: entry},
    plugins: [drawingApart, ...plugins],
    output: {...output, chunkFileNames, paths: id => (id === drawing.id ? `./${drawing.file}` : id)},
  },
  {
    ...shared,
    input: entry,
    plugins: [...plugins, licenses()],
    output: {...output, entryFileNames: 'mizania.all.js', inlineDynamicImports: true},
  },
];

export default watching ? bundles.slice(0, 2) : bundles;
