import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {ensureBuilt} from './build.js';
import {filesFrom} from './bundle-files.js';
import {downloadsOf} from './downloads.js';
import {inRoot} from './paths.js';
import {Stop, command, isMain} from './run.js';

const budgetFile = 'test/size.budget.json';

/** A little of everything that a widget shows: what it downloads depends on the levels of its file. */
const csv = text => `<script type="text/csv"># unit: million\n${text}</script>`;
const widgets = {
  treemap: csv('year,mission,programme_fr,voted\n2025,sante,Soins,2\n2025,justice,Tribunaux,1'),
  breakdown: csv('year,part,voted\n2025,1,2\n2025,4,1'),
  gauge: csv('year,mission,voted,paid\n2025,sante,2,1'),
  map: csv('year,governorate,voted\n2025,TN-11,2\n2025,TN-61,1'),
};

/** The way out: only a page with it fetches Vega. */
const chart =
  csv('year,mission,voted\n2025,sante,2\n2025,justice,1') +
  '<script type="application/vnd.vegalite.v6+json">{"data": {"name": "budget"}, "mark": "bar", "encoding": {"x": {"field": "voted", "type": "quantitative"}, "y": {"field": "mission", "type": "nominal"}}}</script>';

const outlines = 'chunks/tunisia-map.js';

/** Weighs what a page loads, and compares with the budgets of test/size.budget.json. */
export async function checkSizes() {
  const shell = await filesFrom('mizania.js');
  const all = await filesFrom('mizania.js', {later: true});
  const weights = {'mizania.js with what it imports at once': weigh(shell), ...(await pageWeights())};
  for (const file of all.filter(name => !shell.includes(name)).sort()) weights[named(file)] = weigh([file]);
  weights['mizania.all.js'] = weigh(['mizania.all.js']);
  weights['country pack, by itself'] = weighText(await bundle('packages/tunisia/dist/index.js'));
  weights['map, by itself'] = weighText(await bundle('packages/tunisia/dist/map.js'));
  print(weights);
  compare(weights);
}

/** All that a page with a widget downloads, and a page with the four. */
async function pageWeights() {
  const tag = (kind, content) => `<mizania-${kind}>${content}</mizania-${kind}>`;
  const pages = {
    ...Object.fromEntries(
      Object.entries(widgets).map(([kind, content]) => [`page with a ${kind}`, tag(kind, content)]),
    ),
    'page with all four': Object.entries(widgets)
      .map(([kind, content]) => tag(kind, content))
      .join(''),
    'chart escape hatch: page with Vega': tag('chart', chart),
  };
  const downloads = await downloadsOf(pages);
  const four = downloads['page with all four'];
  const besides = files => files.filter(file => named(file) !== outlines);
  return {
    ...Object.fromEntries(
      Object.entries(downloads).flatMap(([name, {all, toPicture}]) => [
        [`${name}, to the picture`, weigh(toPicture)],
        [name, weigh(all)],
      ]),
    ),
    'all four, without the outlines, to the pictures': weigh(besides(four.toPicture)),
    'all four, without the outlines': weigh(besides(four.all)),
  };
}

/** Without the hash. @param {string} file */
const named = file => file.replace(/-[\w-]{8}\.js$/, '.js');

/** @param {string} file @returns {Promise<string>} the module with what it imports, minified */
async function bundle(file) {
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    entryPoints: [inRoot(file)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['@mizania/core'],
  });
  return outputFiles[0].text;
}

/** @param {string[]} names below dist; each file travels compressed by itself */
function weigh(names) {
  return names
    .map(name => weighText(readFileSync(inRoot('dist', name), 'utf8')))
    .reduce((sum, {raw, gzip, brotli}) => ({raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli}));
}

/** @param {string} text */
const weighText = text => ({
  raw: Buffer.byteLength(text),
  gzip: gzipSync(text, {level: 9}).length,
  brotli: brotliCompressSync(text).length,
});

/** @param {Record<string, {raw: number, gzip: number, brotli: number}>} weights */
function print(weights) {
  const rows = Object.entries(weights).map(([name, weight]) => [
    name,
    ...['raw', 'gzip', 'brotli'].map(key => kilobytes(weight[key])),
  ]);
  for (const [name, ...cells] of [['kB', 'raw', 'gzip', 'brotli'], ...rows]) {
    console.log(name.padEnd(50) + cells.map(cell => cell.padStart(9)).join(''));
  }
}

const kilobytes = bytes => (bytes / 1000).toFixed(1);

/** A budget is bytes after gzip, or `{"brotli": …}`. @param {Record<string, {gzip: number, brotli: number}>} weights */
function compare(weights) {
  const budgets = JSON.parse(readFileSync(inRoot(budgetFile), 'utf8'));
  const faults = Object.entries(budgets).flatMap(([name, budget]) => {
    if (!(name in weights))
      return [`${budgetFile} has a budget for "${name}", which is not built: remove or rename it.`];
    const [[format, limit]] = Object.entries(typeof budget === 'number' ? {gzip: budget} : budget);
    const over = weights[name][format] - limit;
    return over > 0
      ? [`"${name}" is ${kilobytes(over)} kB (${format}) over its budget of ${kilobytes(limit)} kB.`]
      : [];
  });
  if (faults.length === 0) return;
  faults.push(
    `Look for what came in (a new import? a chunk that became static?), import it later, or raise the budget in ${budgetFile} and say why in the changelog.`,
  );
  throw new Stop(faults.join('\n'));
}

if (isMain(import.meta.url)) {
  await command(async () => {
    await ensureBuilt();
    await checkSizes();
  });
}
