import {createHash} from 'node:crypto';
import {inFreshPage} from '../browser/launch.js';
import {probe} from '../browser/probe.js';
import {awaited} from '../check/pages.js';
import {addressOf} from '../variants.js';

/** Long enough for the kit to take over what it finds drawn. */
const SETTLE_MS = 1500;

/**
 * How many pictures the reader sees of a page that comes with its charts drawn: one when nothing that shows changes while
 * the script takes over, however late it comes. The script is held back until the page stands.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('../build/site.js').BenchSite} site
 * @param {string} name of the page
 * @returns {Promise<number>}
 */
export const paintsOf = (browser, {origin, rows}, name) =>
  inFreshPage(browser, async (page, session) => {
    await page.evaluateOnNewDocument(probe, awaited(name, rows));
    await page.setRequestInterception(true);
    /** @type {(() => void)[]} */
    let held = [];
    let isHeld = true;
    page.on('request', request => {
      const pass = () => void request.continue();
      if (isHeld && request.url().includes('/kit/')) held.push(pass);
      else pass();
    });
    // The page is loaded when its script is: after the pictures have been looked at.
    const loaded = page.goto(origin + addressOf('prerendered', name));
    await page.waitForFunction(() => globalThis.seen?.all !== undefined, {polling: 50});
    // What is made is not yet all on the screen: of a long page the last part comes frames later.
    await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
    const seen = new Set();
    session.on('Page.screencastFrame', ({data, sessionId}) => {
      seen.add(createHash('sha256').update(data).digest('hex'));
      void session.send('Page.screencastFrameAck', {sessionId});
    });
    await session.send('Page.startScreencast', {format: 'png', everyNthFrame: 1});
    await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
    isHeld = false;
    held.forEach(pass => pass());
    held = [];
    await loaded;
    await page.waitForNetworkIdle({idleTime: SETTLE_MS, concurrency: 0});
    await session.send('Page.stopScreencast');
    return seen.size;
  });
