import {geoMercator, geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import {tunisiaMap} from '@mizania/tunisia/map';
import {Stop} from '../../../.config/tools/run.js';
import {kitApi} from '../browser/kit-api.js';
import {inFreshPage} from '../browser/launch.js';
import {pictureAt, recordCanvas} from '../browser/picture.js';
import {probe} from '../browser/probe.js';
import {addressOf} from '../variants.js';
import {OTHER_YEAR, PAGES, YEAR} from '../task/charts.js';
import {expectedOf} from '../task/expected.js';
import {faultsOf} from './check.js';

/**
 * @typedef {import('../variants.js').Variant} Variant
 * @typedef {import('../build/site.js').BenchSite} BenchSite
 * @typedef {import('../task/expected.js').View} View
 */

/** What the probe waits for in each place. @param {string} page @param {BenchSite['rows']} rows */
export const awaited = (page, rows) =>
  PAGES[page].map(chart => {
    const {total, marks} = expectedOf(chart, rows);
    return {words: total.replace(/\s/g, ''), marks};
  });

/** The largest programme, which a drill opens. @param {BenchSite['rows']} rows */
export const openedIn = rows => expectedOf(PAGES.one[0], rows).items[0];

/**
 * Looks at every page that will be timed, and at what its updates make of it.
 * Errors: a `Stop` that names each fault, since a time of a wrong picture is worth nothing.
 * @param {import('puppeteer-core').Browser} browser
 * @param {BenchSite} site
 * @param {Variant[]} variants
 */
export async function checkPages(browser, site, variants) {
  const faults = [];
  for (const variant of variants) {
    for (const page of Object.keys(PAGES)) {
      const found = await pageFaults(browser, site, variant, page);
      faults.push(...found.map(fault => `${variant.label}, ${page}: ${fault}`));
    }
  }
  if (faults.length > 0) throw new Stop(`These pages are wrong and are not timed:\n  ${faults.join('\n  ')}`);
}

/** @param {import('puppeteer-core').Browser} browser @param {BenchSite} site @param {Variant} variant @param {string} name @returns {Promise<string[]>} */
const pageFaults = (browser, {origin, rows}, variant, name) =>
  inFreshPage(browser, async page => {
    const faults = [];
    page.on('console', message => ['error', 'warn'].includes(message.type()) && faults.push(message.text()));
    page.on('pageerror', error => faults.push(String(error)));
    await page.evaluateOnNewDocument(recordCanvas);
    await page.evaluateOnNewDocument(probe, awaited(name, rows));
    if (variant.isKit) await page.evaluateOnNewDocument(kitApi);
    await page.goto(origin + addressOf(variant.name, name));
    await page
      .waitForFunction(() => globalThis.seen.all !== undefined, {timeout: 60_000})
      .catch(() => faults.push('not all is drawn'));
    await settled(page);
    faults.push(...(await viewFaults(page, name, rows, {})));
    if (!variant.canUpdate) return faults;
    for (const [view, call] of updates(name, rows)) {
      await page.evaluate(([update, value]) => globalThis.bench[update](value ?? undefined), call);
      await settled(page);
      faults.push(...(await viewFaults(page, name, rows, view)).map(fault => `after ${call.join(' ')}: ${fault}`));
    }
    return faults;
  });

/** Each change, and back. @param {string} page @param {BenchSite['rows']} rows @returns {[view: View, call: [update: string, value: string | number | null]][]} */
function updates(page, rows) {
  const {key} = openedIn(rows);
  return [
    [{year: OTHER_YEAR}, ['year', OTHER_YEAR]],
    [{}, ['year', YEAR]],
    [{lang: 'ar'}, ['language', 'ar']],
    [{}, ['language', 'fr']],
    ...(page === 'one'
      ? [
          [{open: key}, ['open', key]],
          [{}, ['open', null]],
        ]
      : []),
  ];
}

const settled = page => page.evaluate(() => new Promise(resolve => setTimeout(resolve, 400)));

/** @param {import('puppeteer-core').Page} page @param {string} name @param {BenchSite['rows']} rows @param {View} view */
async function viewFaults(page, name, rows, view) {
  const faults = [];
  for (const [i, chart] of PAGES[name].entries()) {
    const picture = await page.evaluate(pictureAt, i);
    faults.push(
      ...faultsOf(picture, expectedOf(chart, rows, view), chart, places()).map(fault => `${chart.kind} ${i}: ${fault}`),
    );
  }
  return faults;
}

/** Where a map of any size puts each region. @returns {Map<string, import('./map.js').Box>} */
function places() {
  const regions = feature(tunisiaMap, tunisiaMap.objects.governorates);
  const path = geoPath(geoMercator().fitSize([1000, 1000], regions));
  return new Map(
    regions.features.map(region => {
      const [[x, y], [right, bottom]] = path.bounds(region);
      return [String(region.id), {x, y, width: right - x, height: bottom - y}];
    }),
  );
}
