import {largeFile, READERS, SIZES} from '../build/readers.js';
import {inFreshPage, quiet} from '../browser/launch.js';
import {said, saidOf} from '../task/large.js';
import {LATEST} from '../task/years.js';
import {growthOf, peaks} from './memory.js';
import {inTurns} from './rounds.js';

/**
 * A large file read in a page: from the request to the sums; with the kit, to the chart that can be read.
 * `task` is the longest task of the main thread, 0 when none was longer than the 50 ms from which the browser notes them.
 * `memory` is by how much the page's process grew at most, where the system tells. `refused` is why the kit shows nothing.
 * @typedef {{time: number, task: number, memory: number, refused?: string}} Reading
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('../build/site.js').BenchSite} site
 * @param {Record<number, import('../task/large.js').Totals>} totals by number of rows
 * @param {number} rounds
 * @returns {Promise<Record<number, Record<string, Reading[]>>>} by number of rows, then by reader; the kit is `mizania`
 */
export async function measureReading(browser, site, totals, rounds) {
  const results = {};
  for (const {rows, rounds: share} of SIZES) {
    const count = Math.max(1, Math.ceil(rounds * share));
    const read = reader => readOnce(browser, site.origin, reader, `/data/${largeFile(rows)}`, totals[rows]);
    results[rows] = await inTurns(['mizania', ...Object.keys(READERS)], count, read);
    console.log(`  ${rows} rows in a page: ${count} rounds`);
  }
  return results;
}

/** @param {import('puppeteer-core').Browser} browser @param {string} origin @param {string} reader @param {string} url @param {import('../task/large.js').Totals} totals @returns {Promise<Reading>} */
async function readOnce(browser, origin, reader, url, totals) {
  await quiet();
  return inFreshPage(browser, async page => {
    const isKit = reader === 'mizania';
    await page.goto(origin + (isKit ? '/kit' : `/csv/${reader}`), {waitUntil: 'networkidle0'});
    const before = await peaks(browser);
    const {outcome, ...measured} = await page.evaluate(longestWhile, isKit, url, LATEST);
    const memory = growthOf(before, await peaks(browser));
    if (outcome.refused) return {...measured, memory, refused: outcome.refused};
    const [found, wanted] = isKit ? [saidOf(outcome.missions), saidOf(totals.missions)] : [said(outcome), said(totals)];
    if (found !== wanted) throw new Error(`${reader} adds wrongly: ${found} instead of ${wanted}`);
    return {...measured, memory};
  });
}

/**
 * Reads the file and notes the longest task meanwhile. Sent to the page: it may use nothing from outside itself.
 * @param {boolean} isKit @param {string} url @param {number} year
 */
async function longestWhile(isKit, url, year) {
  let task = 0;
  const observer = new PerformanceObserver(list =>
    list.getEntries().forEach(({duration}) => (task = Math.max(task, duration))),
  );
  observer.observe({type: 'longtask'});
  const chart = () =>
    new Promise(resolve => {
      const widget = document.createElement('mizania-treemap');
      Object.assign(widget, {src: url, by: 'mission programme', phase: 'voted', year});
      const codeOf = key => key.split('/').at(-1);
      widget.addEventListener('mizania-error', ({detail: {issues}}) =>
        resolve({refused: issues.map(({code}) => code).join()}),
      );
      widget.addEventListener('mizania-ready', ({detail: {model}}) => {
        const rows = model.table.rows.map(({key, amounts}) => [codeOf(key), amounts[0]]);
        resolve({missions: Object.fromEntries(rows)});
      });
      document.querySelector('main').append(widget);
    });
  const start = performance.now();
  const outcome = await (isKit ? chart() : globalThis.read(url));
  const time = performance.now() - start;
  // The entry of the last task comes after it.
  await new Promise(resolve => setTimeout(resolve, 100));
  return {time, task, outcome};
}
