// Four bundles:
// - dist/mizania.js, the shell. A page may add `?ver=6.8` to its address (WordPress does) and still gets one copy, since no
//   chunk imports it;
// - dist/chunks/, what the shell fetches when it needs it: reading and checking, the model of each widget, the compiled
//   specs, the words of each language, the country pack. Bundled apart from the shell: in one graph, whatever both use
//   would stand in the shell, and a chunk would import it by an address without `?ver=`;
// - dist/chunks/draw-own-….js, Vega, which only <mizania-chart> fetches: in one graph with the chunks, whatever of d3 both
//   use would stand whole in a chunk that pages without Vega fetch;
// - dist/mizania.all.js, everything in one file, for pages that may load only one (integrity hashes, archives): everything
//   but Vega.
import {readdirSync, rmSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {specs} from './.config/spec-compiler/plugin.js';
import {licenses} from './.config/tools/licenses-plugin.js';

const watching = process.argv.includes('-w') || process.argv.includes('--watch');

/** The newest syntax that a phone of 2021 reads. */
const target = 'es2021';

const plugins = [
  nodeResolve({
    exportConditions: ['source', 'default', 'module', 'import'],
    extensions: ['.js', '.ts', '.json'],
  }),
  // Decorators and class fields follow the nearest tsconfig.json, as in `tsc`.
  esbuild({target}),
  // The notices that it takes out stand in dist/licenses.txt. Modules are UTF-8: Arabic needs no escapes.
  !watching && minify({target, legalComments: 'none', charset: 'utf8'}),
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

/** @param {string} folder @param {string} prefix @param {string[]} besides */
const modulesIn = (folder, prefix, besides) =>
  readdirSync(folder)
    .filter(file => !besides.includes(file))
    .map(file => [prefix + basename(file, '.ts'), resolve(folder, file)]);

const elements = 'packages/elements/src';

/** What the shell imports later, by the name of its chunk. @type {Record<string, string>} */
const later = Object.fromEntries([
  ...modulesIn(`${elements}/load`, '', ['doors.ts']),
  ...modulesIn(`${elements}/draw/compiled`, 'draw-', ['scenes.ts']),
  ...['base', 'articles', 'cofog', 'glossary', 'map', 'ministries', 'natures'].map(part => [
    `tunisia-${part}`,
    resolve(`packages/tunisia/src/${part}.ts`),
  ]),
]);

const VEGA = 'draw-own';
/** What draws a page's own spec. @type {Record<string, string>} */
const vega = {[VEGA]: resolve(`${elements}/draw/own/embed.ts`)};

const names = new Map(Object.entries({...later, ...vega}).map(([name, file]) => [file, name]));

/**
 * What reads files that are no plain CSV or JSON: each is a chunk of its own, as the core that imports it later says, and what
 * two of them share is another.
 */
const READERS = new RegExp(
  `^(${[
    'country/(iso-currency|layout)',
    'decode/(decimal|find-header|json-(columns|shapes|tree)|table-rows|tree-\\w+|values)',
    'decode/(fdp|ocds|parquet|workbook)/.+',
    'decode/read/(infer|read-(ckan|parquet|shape|workbook)|start-of)',
    'interpret/(budget-of|cofog|preamble|recognise|reshape|understand|used-columns)',
    'interpret/profiles/(?!signs).+',
    'source/(ckan|ckan-address|ckan-pages|code-pages|encoding|infer-code-page|parquet|portal|remote-file)',
  ].join('|')})$`,
);

/**
 * One chunk for what reading and all the models share, with what is too small for a chunk of its own; one for what only files
 * of many lines need; one for what the charts with bars share, which have one for each year. @param {string} id
 */
function manualChunks(id) {
  const [, where, path] = /packages\/(core|elements)\/src\/(.+)\.ts$/.exec(id.replaceAll('\\', '/')) ?? [];
  if (path === undefined) return undefined;
  if (where === 'elements') {
    if (/^(load\/large|reading\/(page-reader|plan|start-worker|unicode|worker-client))$/.test(path)) return 'large';
    return /^(load\/core|reading\/(file-sink|given-file|host|opened|read-(file|given|table)|reading|transcoder|turns|understood)|data\/inline-text)$/.test(
      path,
    )
      ? 'core'
      : undefined;
  }
  if (
    /^(text\/(fr|ar|en|arabic|catalogs|type-ahead|(issues|checks|help)-\w+)|chart\/(specs|sort|tones)|index)$/.test(
      path,
    )
  )
    return undefined;
  // Fetched after the first model: nothing that comes before may hold it.
  if (path.startsWith('check/')) return undefined;
  if (/^(decode\/stream\/.+|query\/(condense|add-up)|source\/(budget-file|packed-budget))$/.test(path)) return 'large';
  if (READERS.test(path)) return undefined;
  const [, chart] = /^chart\/(\w+)\//.exec(path === 'chart/latest-year' ? 'chart/bars/' : path) ?? [];
  if (chart === undefined) return 'core';
  return chart === 'bars' ? 'bars' : undefined;
}

/** Under which name each of them was written, and what it imports. @type {Map<string, import('rollup').OutputChunk>} */
const written = new Map();

/** @type {import('rollup').Plugin} */
const noteNames = {
  name: 'note-names',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) written.set(file.name, file);
  },
};

const LATER = 'later:';
/** @param {string} id */
const chunkOf = id => written.get(id.slice(LATER.length));

/**
 * Leaves them out of a bundle, which fetches them by their names, and what they import at the same time.
 * @param {(name: string) => boolean} isApart @returns {import('rollup').Plugin}
 */
const apart = isApart => ({
  name: 'apart',
  async resolveDynamicImport(source, importer) {
    const resolved = await this.resolve(String(source), importer);
    const name = names.get(resolved?.id ?? '');
    return name && isApart(name) ? {id: LATER + name, external: true} : null;
  },
  renderDynamicImport({targetModuleId}) {
    const imports = chunkOf(targetModuleId ?? '')?.imports ?? [];
    const early = imports.map(file => `import("./${file}").catch(()=>{}),`).join('');
    return {left: `(${early}import(`, right: '))'};
  },
});

/** @param {string} id */
const paths = id => (id.startsWith(LATER) ? `./${chunkOf(id)?.fileName}` : id);

/** A chunk that asks for another asks for what that one imports at the same time. @type {import('rollup').Plugin} */
const togetherApart = {
  name: 'together-apart',
  renderDynamicImport({getTargetChunkImports}) {
    const more = (getTargetChunkImports() ?? []).filter(
      ({type, chunk}) => type === 'internal' && chunk?.name !== 'core',
    );
    if (more.length === 0) return null;
    const early = more.map(({resolvedImportPath}) => `import(${resolvedImportPath}).catch(()=>{}),`).join('');
    return {left: `(${early}import(`, right: '))'};
  },
};

/**
 * The worker that reads large files is a chunk of its own, and who starts it is told its address. One file alone has none: it
 * reads them in the page. @param {boolean} isApart @returns {import('rollup').Plugin}
 */
const workers = isApart => ({
  name: 'workers',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith(`${elements}/reading/start-worker.ts`)) return null;
    const worker = {type: 'chunk', id: resolve(`${elements}/worker/reader.ts`), name: 'worker'};
    const address = isApart
      ? `import.meta.ROLLUP_FILE_URL_${this.emitFile(worker)}`
      : '(() => {throw new TypeError()})()';
    const started = code.replace(/new URL\((["'])\.\.\/worker\/reader\.js\1, import\.meta\.url\)/, address);
    if (started === code) this.error('The worker is not started as it was.');
    return {code: started, map: null};
  },
});

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
const chunks = {
  ...output,
  entryFileNames: watching ? 'chunks/[name].js' : 'chunks/[name]-[hash].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
};
const notices = licenses();
const entry = `${elements}/mizania.ts`;

/** @type {import('rollup').RollupOptions[]} */
const bundles = [
  {
    ...shared,
    input: later,
    preserveEntrySignatures: 'allow-extension',
    plugins: [specs(), clear, workers(true), togetherApart, ...plugins, noteNames, notices.collect],
    output: {...chunks, manualChunks, onlyExplicitManualChunks: true},
  },
  {
    ...shared,
    input: vega,
    plugins: [...plugins, noteNames, notices.collect],
    output: chunks,
  },
  {
    ...shared,
    input: {mizania: entry},
    plugins: [apart(() => true), ...plugins],
    output: {...output, paths},
  },
  {
    ...shared,
    input: entry,
    plugins: [workers(false), apart(name => name === VEGA), ...plugins, notices.write],
    output: {...output, paths, entryFileNames: 'mizania.all.js', inlineDynamicImports: true},
  },
];

export default watching ? bundles.slice(0, 3) : bundles;
