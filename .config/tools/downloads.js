import {readFileSync} from 'node:fs';
import {chromiumFlags} from '../../test/tools/chromium-flags.js';
import {ensureChromium} from './chromium.js';
import {inRoot} from './paths.js';
import {Stop} from './run.js';

const ORIGIN = 'http://localhost/';

/** What a page asks for without needing it for its pictures. */
const AFTERWARDS = /^chunks\/checks-/;

/** @typedef {{all: string[], toPicture: string[]}} Downloads names below dist */

/**
 * The files of dist that pages download until all their widgets are ready and nothing more is asked for: what a browser
 * really fetches, since what a widget imports later depends on its data. And those without which the pictures stand.
 * @param {Record<string, string>} pages markup of widgets with their data in them, by name
 * @returns {Promise<Record<string, Downloads>>}
 */
export async function downloadsOf(pages) {
  // Asked for only now: `npm test` reads this file before it has installed anything.
  const {default: puppeteer} = await import('puppeteer-core');
  const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
  try {
    const found = Object.entries(pages).map(async ([name, markup]) => [
      name,
      await downloadsOfOne(browser, name, markup),
    ]);
    return Object.fromEntries(await Promise.all(found));
  } finally {
    await browser.close();
  }
}

/** @param {import('puppeteer-core').Browser} browser @param {string} name @param {string} markup @returns {Promise<Downloads>} */
async function downloadsOfOne(browser, name, markup) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // Tall enough for all its widgets to be in view: what is far from the window waits.
  await page.setViewport({width: 1000, height: 6000});
  const files = new Set();
  const held = [];
  let isOver = false;
  await page.setRequestInterception(true);
  page.on('request', request => {
    const answer = () => void request.respond(answerTo(request.url(), markup, files));
    if (isOver || !AFTERWARDS.test(request.url().slice(ORIGIN.length))) answer();
    else held.push(answer);
  });
  await page.evaluateOnNewDocument(listen);
  await page.goto(ORIGIN, {waitUntil: 'load'});
  const until = isTrue =>
    page.waitForFunction(isTrue, {timeout: 20_000}).catch(() => {
      throw new Stop(`${name} does not show its widgets, so nobody knows what they download: npm start shows why.`);
    });
  await until(isDrawn);
  const toPicture = [...files];
  isOver = true;
  for (const answer of held) answer();
  await until(isReady);
  await page.waitForNetworkIdle();
  await context.close();
  return {all: [...files], toPicture};
}

/** @param {string} url @param {string} markup @param {Set<string>} files takes note of what comes from dist */
function answerTo(url, markup, files) {
  const name = url.slice(ORIGIN.length);
  if (name === '') return {contentType: 'text/html; charset=utf-8', body: pageWith(markup)};
  if (!name.endsWith('.js')) return {status: 404};
  files.add(name);
  return {contentType: 'text/javascript; charset=utf-8', body: readFileSync(inRoot('dist', name))};
}

/** @param {string} markup */
const pageWith = markup =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="mizania.js"></script><body>${markup}`;

/** Sent to the page: notes which widgets can be read. */
function listen() {
  globalThis.ready = new Set();
  addEventListener('mizania-ready', ({target}) => globalThis.ready.add(target), true);
}

/** Sent to the page. */
const isDrawn = () => {
  const widgets = [...document.body.children].filter(({localName}) => localName.startsWith('mizania-'));
  return widgets.length > 0 && widgets.every(widget => widget.shadowRoot?.querySelector('.drawing svg'));
};

/** Sent to the page. */
const isReady = () => {
  const widgets = [...document.body.children].filter(({localName}) => localName.startsWith('mizania-'));
  return widgets.length > 0 && widgets.every(widget => globalThis.ready.has(widget));
};
