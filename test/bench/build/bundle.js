import {tunisia} from '@mizania/tunisia';
import {PAGES} from '../task/charts.js';
import {LIBRARIES} from './libraries.js';
import {inBench, inOutput} from './places.js';

/** The names that the file leaves to the country pack: a page of a library carries those that it shows. */
const names = {
  name: 'names',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({filter: /^bench:names$/}, ({path}) => ({path, namespace: 'names'}));
    build.onLoad({filter: /.*/, namespace: 'names'}, () => ({contents: JSON.stringify(namesShown()), loader: 'json'}));
  },
};

function namesShown() {
  const entries = id => tunisia.dimensions.find(dimension => dimension.id === id)?.entries ?? [];
  const labels = ({labels: {fr, ar}}) => ({fr, ar});
  return {
    parts: entries('part')
      .slice(0, 4)
      .map(({code, labels: {fr, ar}}) => ({code, labels: {fr, ar}})),
    governorates: Object.fromEntries(entries('governorate').map(entry => [entry.code, labels(entry)])),
  };
}

/**
 * Bundles a page of every library: minified, and without what the page does not draw.
 * @param {string[]} libraries
 */
export async function bundlePages(libraries) {
  for (const library of libraries) {
    for (const page of Object.keys(PAGES)) await bundle(entryOf(library, page), `pages/${library}-${page}.js`);
  }
}

/** Bundles the pages that only read a large file. @param {string[]} readers */
export async function bundleReaders(readers) {
  for (const reader of readers) {
    const contents = [`import {read} from './csv/${reader}.js';`, 'globalThis.read = url => fetch(url).then(read);'];
    await bundle(contents.join('\n'), `pages/csv-${reader}.js`);
  }
}

/** @param {string} library @param {string} page */
function entryOf(library, page) {
  const kinds = [...new Set(PAGES[page].map(({kind}) => kind))];
  const {modules} = LIBRARIES[library];
  const needsNames = PAGES[page].some(({by}) => by === 'governorate');
  return [
    ...kinds.map(kind => `import {${kind}} from './${modules[kind]}';`),
    `import {start} from './start.js';`,
    `import {PAGES} from '../task/charts.js';`,
    ...(needsNames ? [`import * as names from 'bench:names';`] : []),
    `start({${kinds.join()}}, PAGES.${page}${needsNames ? ', names' : ''});`,
  ].join('\n');
}

/** @param {string} contents @param {string} outfile */
async function bundle(contents, outfile) {
  const {build} = await import('esbuild');
  await build({
    stdin: {contents, resolveDir: inBench('pages')},
    outfile: inOutput(outfile),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
    plugins: [names],
  });
}
