// Three bundles:
// - dist/mizania.js, a shell that is whole in itself, so that a page may add `?ver=6.8` to its address (WordPress does)
//   and still get one copy; it fetches the country pack, the map and the compiled specs when it needs them;
// - dist/chunks/draw-treemap-….js and so on, the compiled specs, bundled apart: in one graph with the shell, whatever both
//   use (a part of d3) would stand in the shell, and the chunk would import the shell by an address without `?ver=`;
// - dist/mizania.all.js, everything in one file, for pages that may load only one (integrity hashes, archives): everything
//   but Vega, dist/chunks/draw-own-….js, which only <mizania-chart> fetches.
import {readdirSync, rmSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {specs} from './.config/spec-compiler/plugin.js';
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

const folder = 'packages/elements/src/draw/compiled';
/** What draws a page's own spec: Vega. */
const own = 'packages/elements/src/draw/own/embed.ts';
const names = readdirSync(folder)
  .map(file => file.replace(/\.ts$/, ''))
  .filter(name => name !== 'scenes');

/** Under which name each compiled spec was written, and Vega. @type {Map<string, string>} */
const files = new Map([...names, 'own'].map(name => [`scene:${name}`, `chunks/draw-${name}.js`]));

/** Leaves the compiled specs out of the shell. @type {import('rollup').Plugin} */
const scenesApart = {
  name: 'scenes-apart',
  resolveDynamicImport(source, importer) {
    const [, name] = /^\.\/(\w+)\.js$/.exec(String(source)) ?? [];
    const apart = name && importer.replaceAll('\\', '/').endsWith(`${folder}/scenes.ts`);
    return apart ? {id: `scene:${name}`, external: true} : null;
  },
};

/** Leaves Vega out, of the one file too. @type {import('rollup').Plugin} */
const vegaApart = {
  name: 'vega-apart',
  resolveDynamicImport: source => (source === './own/embed.js' ? {id: 'scene:own', external: true} : null),
};

/** Tells the shell under which names they were written. @type {import('rollup').Plugin} */
const nameScenes = {
  name: 'name-scenes',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.isEntry) files.set(`scene:${file.name}`, file.fileName);
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
const paths = id => (files.has(id) ? `./${files.get(id)}` : id);
const notices = licenses();
const entry = 'packages/elements/src/mizania.ts';

/** @type {import('rollup').RollupOptions[]} */
const bundles = [
  {
    ...shared,
    input: {...Object.fromEntries(names.map(name => [name, `${folder}/${name}.ts`])), own},
    plugins: [specs(), clear, ...plugins, nameScenes, notices.collect],
    output: {
      ...output,
      entryFileNames: watching ? 'chunks/draw-[name].js' : 'chunks/draw-[name]-[hash].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
  {
    ...shared,
    input: {mizania: entry},
    plugins: [scenesApart, vegaApart, ...plugins],
    output: {...output, chunkFileNames, paths},
  },
  {
    ...shared,
    input: entry,
    plugins: [vegaApart, ...plugins, notices.write],
    output: {...output, paths, entryFileNames: 'mizania.all.js', inlineDynamicImports: true},
  },
];

export default watching ? bundles.slice(0, 2) : bundles;
