import {tunisia} from '@mizania/tunisia';
import {inFreshPage} from '../browser/launch.js';
import {probe} from '../browser/probe.js';
import {awaited} from '../check/pages.js';
import {addressOf} from '../variants.js';

/**
 * Bytes after brotli that pages download, but data.
 * @typedef {{
 *   words: number, what the words of one treemap cannot do without
 *   one: Record<string, number>, of each variant, until its one chart is painted
 *   four: number, the four widgets, the map's outlines and the names of articles apart
 *   apart: number, those
 * }} Bytes
 */

/** A page that says nothing by then never will, unless the whole page took long: then it has many times as long. */
const PATIENCE_MS = 3000;
const TIMES_AS_LONG = 10;

/** Nothing more is asked for when nothing was for so long. */
const IDLE_MS = 500;

/** @param {import('puppeteer-core').Browser} browser @param {import('../build/site.js').BenchSite} site @param {string[]} variants @returns {Promise<Bytes>} */
export async function measureBytes(browser, site, variants) {
  const sizeOf = paths => paths.reduce((sum, path) => sum + site.brotliSize(path), 0);
  const whole = (address, expected) => requestsOf(browser, site, {address, expected, blocked: [], patience: 60_000});
  const [first, ...others] = awaited('twelve', site.rows);
  const one = {};
  for (const variant of variants) {
    one[variant] = sizeOf((await whole(addressOf(variant, 'one'), awaited('one', site.rows))).early);
  }
  const {all} = await whole('/four', [first, others[2], others[5], others[8]]);
  const apart = all.filter(path => isApart(site.textOf(path)));
  return {
    one,
    words: sizeOf(await neededForWords(browser, site)),
    four: sizeOf(all.filter(path => !apart.includes(path))),
    apart: sizeOf(apart),
  };
}

/**
 * The code that a page asks for: `early` before its first chart is painted, `words` when its first words are.
 * Errors: an `Error` when a page of which nothing is blocked does not show all that is expected of it.
 * @param {import('puppeteer-core').Browser} browser @param {import('../build/site.js').BenchSite} site
 * @param {{address: string, expected: ReturnType<typeof awaited>, blocked: string[], patience: number}} asked
 * @returns {Promise<{all: string[], early: string[], words: number | undefined}>}
 */
const requestsOf = (browser, {origin}, {address, expected, blocked, patience}) =>
  inFreshPage(browser, async (page, session) => {
    await page.evaluateOnNewDocument(probe, expected);
    /** @type {{path: string, time: number}[]} */
    const requests = [];
    session.on('Network.requestWillBeSent', ({request, wallTime}) => {
      const {pathname} = new URL(request.url);
      if (/^\/(kit|pages)\//.test(pathname)) requests.push({path: pathname, time: wallTime * 1000});
    });
    if (blocked.length > 0) await session.send('Network.setBlockedURLs', {urls: blocked.map(path => origin + path)});
    await page.goto(origin + address, {waitUntil: 'load'});
    const shown = page.waitForFunction(() => globalThis.seen.all !== undefined, {timeout: patience, polling: 50});
    await shown.catch(error => {
      if (blocked.length === 0) throw new Error(`${address} does not show all that it should`, {cause: error});
    });
    await page.waitForNetworkIdle({idleTime: IDLE_MS, concurrency: 0});
    const {chart, words} = await page.evaluate(() => ({
      chart: performance.timeOrigin + globalThis.seen.chart,
      words: globalThis.seen.words,
    }));
    const paths = list => [...new Set(list.map(({path}) => path))];
    return {all: paths(requests), early: paths(requests.filter(({time}) => time <= chart)), words};
  });

/** Leaves out one file after the other: without it, either the words still come or they do not. @param {import('puppeteer-core').Browser} browser @param {import('../build/site.js').BenchSite} site */
async function neededForWords(browser, site) {
  const asked = {address: addressOf('mizania', 'one'), expected: awaited('one', site.rows)};
  const {all, words = 0} = await requestsOf(browser, site, {...asked, blocked: [], patience: 60_000});
  const patience = Math.max(PATIENCE_MS, words * TIMES_AS_LONG);
  const needed = [];
  for (const path of all) {
    const without = await requestsOf(browser, site, {...asked, blocked: [path], patience});
    if (without.words === undefined) needed.push(path);
  }
  return needed;
}

const labelsOf = id =>
  (tunisia.dimensions.find(dimension => dimension.id === id)?.entries ?? []).map(({labels}) => labels.fr ?? '');

/** A file with the outlines of the regions or the names of articles, and with nothing that every page needs. @param {string} text */
function isApart(text) {
  const share = labels => labels.filter(label => text.includes(label)).length / labels.length;
  const isCode = text.includes('customElements') || share(labelsOf('mission')) > 0.5;
  return !isCode && (share(labelsOf('article')) > 0.5 || /["']?type["']?:\s*["']Topology["']/.test(text));
}
