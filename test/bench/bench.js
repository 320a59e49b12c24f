import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {inRoot} from '../../.config/tools/paths.js';
import {largeFile, SIZES} from './build/readers.js';
import {inOutput} from './build/places.js';
import {siteOf} from './build/site.js';
import {launch, patience, runs} from './browser/launch.js';
import {checkPages} from './check/pages.js';
import {measureBytes} from './measure/bytes.js';
import {measureReading} from './measure/csv-browser.js';
import {measureNode} from './measure/csv-node.js';
import {measureLoads} from './measure/load.js';
import {measureMounts} from './measure/mounts.js';
import {paintsOf} from './measure/paints.js';
import {measureUpdates} from './measure/update.js';
import {versions} from './peers.js';
import {markdownOf, reportOf} from './report/markdown.js';
import {tablesOf} from './report/tables.js';
import {REFERENCE, VARIANTS} from './variants.js';
import {writeLarge} from './task/large.js';

/** Measures, prints, and writes the numbers of all rounds and the report to test/output/bench. @param {import('./options.js').Options} options */
export async function bench(options) {
  const browser = await launch();
  try {
    console.log('Bundling the pages...');
    const site = await siteOf(browser);
    const missing = site.isPrerendered
      ? []
      : ['“mizania prerendered” is not built: this kit has no `@mizania/elements/prerender`.'];
    // Whoever is asked for, ratios need what they are ratios of.
    const names = [...new Set([REFERENCE, ...options.variants])].filter(
      name => name !== 'prerendered' || site.isPrerendered,
    );
    const variants = VARIANTS.filter(({name}) => names.includes(name));
    console.log('Checking that every page is right...');
    await checkPages(browser, site, variants);
    const results = await measure(
      browser,
      site,
      variants.map(({name}) => name),
      options,
    );
    site.close();
    const about = {
      machine: machineOf(await browser.version()),
      rounds: options.rounds,
      busy: busy(),
      versions: versions(),
      missing,
    };
    publish(about, results, options.write);
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser @param {import('./build/site.js').BenchSite} site
 * @param {string[]} names @param {import('./options.js').Options} options
 * @returns {Promise<import('./report/targets.js').Results>}
 */
async function measure(browser, site, names, {rounds, quick, measures}) {
  if (quick) {
    SIZES.splice(2);
    patience.ms = 0;
  }
  const asks = name => measures.includes(name);
  const totals = {};
  if (asks('reading') || asks('node')) {
    for (const {rows} of SIZES) totals[rows] = await writeLarge(inOutput('data', largeFile(rows)), rows);
  }
  const count = quick ? 200 : 1000;
  /** @type {[name: string, run: () => Promise<unknown>][]} */
  const all = [
    ['bytes', () => measureBytes(browser, site, names)],
    ['load', () => measureLoads(browser, site, names, rounds)],
    ['update', () => measureUpdates(browser, site, names, rounds)],
    [
      'paints',
      async () => {
        if (!names.includes('prerendered')) return undefined;
        return Math.max(await paintsOf(browser, site, 'one'), await paintsOf(browser, site, 'twelve'));
      },
    ],
    ['mounts', async () => ({count, growth: await measureMounts(browser, site, count)})],
    ['reading', () => measureReading(browser, site, totals, rounds)],
    ['node', () => measureNode(totals, rounds)],
  ];
  const results = {};
  for (const [name, run] of all) {
    if (!asks(name)) continue;
    console.log(`Measuring: ${name}`);
    results[name] = await run();
  }
  return results;
}

/** @param {import('./report/markdown.js').About} about @param {import('./report/targets.js').Results} results @param {boolean} write */
function publish(about, results, write) {
  const tables = tablesOf(results);
  const report = reportOf(about, tables);
  mkdirSync(inOutput(), {recursive: true});
  writeFileSync(inOutput('results.json'), JSON.stringify({...about, results}, null, 1));
  writeFileSync(inOutput('report.md'), report);
  if (write) writeFileSync(inRoot('docs/bench.md'), report);
  console.log(`\n${tables.map(markdownOf).join('\n\n')}\n\n${about.busy}`);
  console.log(`Written to test/output/bench${write ? ' and docs/bench.md' : ''}.`);
}

/** What kind of machine it is, and nothing by which it could be known. @param {string} chromium */
const machineOf = chromium => ({
  date: new Date().toISOString().slice(0, 10),
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: process.platform,
  node: process.versions.node,
  chromium: chromium.replace('HeadlessChrome', 'Chromium').replace('Chrome/', 'Chromium/'),
});

/** A busy machine gives other numbers each time, so the report does not leave it to the reader to notice. */
function busy() {
  const {all, busy: disturbed} = runs;
  const told = `Before ${disturbed} of ${all} runs other work kept the processors busy.`;
  return disturbed > all / 10
    ? `${told} **These times are not to be relied on: run it again on a quiet machine.**`
    : told;
}
