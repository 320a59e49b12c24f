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

/** A page that says nothing by then never will. */
const PATIENCE_MS = 1500;

/** @param {import('puppeteer-core').Browser} browser @param {import('../build/site.js').BenchSite} site @param {string[]} variants @returns {Promise<Bytes>} */
export async function measureBytes(browser, site, variants) {
  const sizeOf = paths => paths.reduce((sum, path) => sum + site.brotliSize(path), 0);
  const one = {};
  for (const variant of variants)
    one[variant] = sizeOf((await requestsOf(browser, site, addressOf(variant, 'one'), 'one')).early);
  const {all} = await requestsOf(browser, site, '/four', undefined);
  const apart = all.filter(path => isApart(site.textOf(path)));
  return {
    one,
    words: sizeOf(await neededForWords(browser, site)),
    four: sizeOf(all.filter(path => !apart.includes(path))),
    apart: sizeOf(apart),
  };
}

/**
 * The code that a page asks for: `early` before its first chart is painted.
 * @param {import('puppeteer-core').Browser} browser @param {import('../build/site.js').BenchSite} site
 * @param {string} address @param {string | undefined} name of the page, if its charts are known @param {string[]} [blocked]
 * @returns {Promise<{all: string[], early: string[], hasWords: boolean}>}
 */
const requestsOf = (browser, {origin, rows}, address, name, blocked = []) =>
  inFreshPage(browser, async (page, session) => {
    await page.evaluateOnNewDocument(probe, name ? awaited(name, rows) : []);
    /** @type {{path: string, time: number}[]} */
    const requests = [];
    session.on('Network.requestWillBeSent', ({request, wallTime}) => {
      const {pathname} = new URL(request.url);
      if (/^\/(kit|pages)\//.test(pathname)) requests.push({path: pathname, time: wallTime * 1000});
    });
    if (blocked.length > 0) await session.send('Network.setBlockedURLs', {urls: blocked.map(path => origin + path)});
    await page.goto(origin + address, {waitUntil: 'load'});
    await page
      .waitForFunction(() => globalThis.seen.all !== undefined, {timeout: PATIENCE_MS * 2, polling: 50})
      .catch(() => undefined);
    await page.waitForNetworkIdle({idleTime: PATIENCE_MS / 3, concurrency: 0});
    const {chart, words} = await page.evaluate(() => ({
      chart: performance.timeOrigin + (globalThis.seen.chart ?? Infinity),
      words: globalThis.seen.words,
    }));
    const paths = list => [...new Set(list.map(({path}) => path))];
    return {
      all: paths(requests),
      early: paths(requests.filter(({time}) => time <= chart)),
      hasWords: words !== undefined,
    };
  });

/** Leaves out one file after the other: without it, either the words still come or they do not. @param {import('puppeteer-core').Browser} browser @param {import('../build/site.js').BenchSite} site */
async function neededForWords(browser, site) {
  const address = addressOf('mizania', 'one');
  const {all} = await requestsOf(browser, site, address, 'one');
  const needed = [];
  for (const path of all) {
    const {hasWords} = await requestsOf(browser, site, address, 'one', [path]);
    if (!hasWords) needed.push(path);
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
