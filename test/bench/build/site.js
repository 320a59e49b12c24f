import {mkdirSync, writeFileSync} from 'node:fs';
import {tunisiaMap} from '@mizania/tunisia/map';
import {inRoot} from '../../../.config/tools/paths.js';
import {inFreshPage} from '../browser/launch.js';
import {addressOf} from '../variants.js';
import {budgetRows, csvOf} from '../task/budget.js';
import {PAGES} from '../task/charts.js';
import {bundlePages, bundleReaders} from './bundle.js';
import {emptyPage, fourPage, kitPage, libraryPage, mizaniaPage, readerPage, staticPage} from './html.js';
import {LIBRARIES} from './libraries.js';
import {inOutput} from './places.js';
import {prerendered} from './prerender.js';
import {READERS} from './readers.js';
import {serve} from './server.js';

/**
 * Writes the data, bundles the pages and serves them with what stands in dist.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function siteOf(browser) {
  const rows = budgetRows();
  mkdirSync(inOutput('data'), {recursive: true});
  writeFileSync(inOutput('data/budget.csv'), csvOf(rows));
  writeFileSync(inOutput('data/governorates.json'), JSON.stringify(tunisiaMap));
  await bundlePages(Object.keys(LIBRARIES));
  await bundleReaders(Object.keys(READERS));
  const site = await serve({'/kit/': inRoot('dist'), '/pages/': inOutput('pages'), '/data/': inOutput('data')});
  site.page('/four', fourPage());
  site.page('/kit', kitPage());
  site.page('/empty', emptyPage());
  for (const reader of Object.keys(READERS)) site.page(`/csv/${reader}`, readerPage(`/pages/csv-${reader}.js`));
  let isPrerendered = true;
  for (const page of Object.keys(PAGES)) {
    for (const library of Object.keys(LIBRARIES)) site.page(addressOf(library, page), libraryPage(library, page));
    site.page(addressOf('mizania', page), mizaniaPage(page));
    const html = await prerendered(page, inOutput('data/budget.csv'));
    if (html) site.page(addressOf('prerendered', page), html);
    else isPrerendered = false;
    site.page(
      addressOf('static', page),
      staticPage(page, await drawnBody(browser, site.origin + addressOf('d3', page))),
    );
  }
  return {...site, rows, isPrerendered};
}

/** What a page holds once its script is done. @param {import('puppeteer-core').Browser} browser @param {string} url */
const drawnBody = (browser, url) =>
  inFreshPage(browser, async page => {
    await page.goto(url, {waitUntil: 'networkidle0'});
    return page.evaluate(() => document.querySelector('main')?.innerHTML ?? '');
  });

/** @typedef {Awaited<ReturnType<typeof siteOf>>} BenchSite */
