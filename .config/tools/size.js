import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {ensureBuilt} from './build.js';
import {inRoot} from './paths.js';
import {Stop, command, isMain} from './run.js';

const budgetFile = 'test/size.budget.json';

/** Weighs what a page loads, and compares with the budgets of test/size.budget.json (bytes after gzip). */
export async function checkSizes() {
  const [{build}, {parseAst}] = await Promise.all([import('esbuild'), import('rollup/parseAst')]);
  const weights = {};

  const entry = 'mizania.js';
  const shell = closure(entry, node => node.type !== 'ImportExpression' && node.source?.value);
  weights['mizania.js with what it imports at once'] = weigh([...shell]);
  const all = closure(entry, node => node.source?.value);
  for (const file of [...all].filter(name => !shell.has(name)).sort()) {
    weights[file.replace(/-[\w-]{8}\.js$/, '.js')] = weigh([file]);
  }
  weights['mizania.all.js'] = weigh(['mizania.all.js']);
  for (const [name, file] of [
    ['country pack', 'index'],
    ['map', 'map'],
  ]) {
    weights[name] = weighText(await bundle(`packages/tunisia/dist/${file}.js`));
  }
  print(weights);
  compare(weights);

  /** @param {string} name below dist @param {(node: any) => string | false | undefined} follow */
  function closure(name, follow, seen = new Set()) {
    if (seen.has(name)) return seen;
    seen.add(name);
    walk(parseAst(readFileSync(inRoot('dist', name), 'utf8')), node => {
      const target = follow(node);
      if (typeof target === 'string') closure(new URL(target, `file:///${name}`).pathname.slice(1), follow, seen);
    });
    return seen;
  }

  /** @param {string} file */
  async function bundle(file) {
    const options = {
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      external: ['@mizania/core'],
      legalComments: 'none',
    };
    const {outputFiles} = await build({...options, entryPoints: [inRoot(file)]});
    return outputFiles[0].text;
  }
}

/** @param {any} node @param {(node: any) => void} visit */
function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
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
  const budgets = existsSync(inRoot(budgetFile)) ? JSON.parse(readFileSync(inRoot(budgetFile), 'utf8')).gzip : {};
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
