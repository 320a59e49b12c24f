import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {ensureBuilt} from './build.js';
import {filesFrom} from './bundle-files.js';
import {inRoot} from './paths.js';
import {Stop, command, isMain} from './run.js';

const budgetFile = 'test/size.budget.json';

/** Weighs what a page loads, and compares with the budgets of test/size.budget.json (bytes after gzip). */
export async function checkSizes() {
  const shell = await filesFrom('mizania.js');
  const all = await filesFrom('mizania.js', {later: true});
  const weights = {'mizania.js with what it imports at once': weigh(shell)};
  for (const file of all.filter(name => !shell.includes(name)).sort()) {
    weights[file.replace(/-[\w-]{8}\.js$/, '.js')] = weigh([file]);
  }
  weights['mizania.all.js'] = weigh(['mizania.all.js']);
  weights['country pack, by itself'] = weighText(await bundle('packages/tunisia/dist/index.js'));
  weights['map, by itself'] = weighText(await bundle('packages/tunisia/dist/map.js'));
  print(weights);
  compare(weights);
}

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
    console.log(name.padEnd(42) + cells.map(cell => cell.padStart(9)).join(''));
  }
}

const kilobytes = bytes => (bytes / 1000).toFixed(1);

/** @param {Record<string, {gzip: number}>} weights */
function compare(weights) {
  const budgets = JSON.parse(readFileSync(inRoot(budgetFile), 'utf8'));
  const faults = Object.entries(budgets).flatMap(([name, budget]) => {
    if (!(name in weights))
      return [`${budgetFile} has a budget for "${name}", which is not built: remove or rename it.`];
    const over = weights[name].gzip - budget;
    return over > 0 ? [`"${name}" is ${kilobytes(over)} kB (gzip) over its budget of ${kilobytes(budget)} kB.`] : [];
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
