import {inFreshPage} from '../browser/launch.js';
import {tagOf} from '../build/html.js';
import {PAGES} from '../task/charts.js';
import {heapOf} from './load.js';

/** What is loaded once and kept (code, words, formats) is loaded by then. */
const WARM = 40;

/**
 * By how many bytes the page's own objects grow while this many widgets come and go, the four kinds in turns.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('../build/site.js').BenchSite} site
 * @param {number} count
 * @returns {Promise<number>}
 */
export const measureMounts = (browser, {origin}, count) =>
  inFreshPage(browser, async (page, session) => {
    await page.goto(`${origin}/kit`, {waitUntil: 'networkidle0'});
    const kinds = [0, 3, 6, 9].map(place => tagOf(PAGES.twelve[place]));
    await page.evaluate(comeAndGo, kinds, WARM);
    const before = await heapOf(session);
    await page.evaluate(comeAndGo, kinds, count);
    return (await heapOf(session)) - before;
  });

/** Sent to the page: it may use nothing from outside itself. @param {[tag: string, attributes: Record<string, string>][]} kinds @param {number} count */
async function comeAndGo(kinds, count) {
  for (let i = 0; i < count; i += 1) {
    const [tag, attributes] = kinds[i % kinds.length];
    const widget = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    const ready = new Promise((resolve, reject) => {
      widget.addEventListener('mizania-ready', resolve);
      widget.addEventListener('mizania-error', ({detail}) => reject(new Error(detail.code)));
    });
    document.querySelector('main').append(widget);
    await ready;
    widget.remove();
  }
}
