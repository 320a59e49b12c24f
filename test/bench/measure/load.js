import {inFreshPage, quiet} from '../browser/launch.js';
import {probe} from '../browser/probe.js';
import {awaited} from '../check/pages.js';
import {addressOf} from '../variants.js';
import {freeCpu, PROFILES, slowDown} from './profiles.js';
import {inTurns} from './rounds.js';

/**
 * One cold load. Times are milliseconds since the navigation began.
 * @typedef {{words: number, chart: number, all: number, blocking: number, shift: number, heap: number, bytes: number}} Load
 */

/** Long enough for what a page does after its last picture. */
const SETTLE_MS = 300;

/** Every profile with every page: rounds of all the variants, each round in another order. */
export const LOADS = Object.keys(PROFILES).flatMap(profile => ['one', 'twelve'].map(page => ({profile, page})));

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('../build/site.js').BenchSite} site
 * @param {string[]} variants
 * @param {number} rounds
 * @returns {Promise<Record<string, Record<string, Load[]>>>} by `profile/page`, then by variant
 */
export async function measureLoads(browser, site, variants, rounds) {
  const results = {};
  for (const {profile, page} of LOADS) {
    const load = variant => loadOnce(browser, site, variant, page, profile);
    results[`${profile}/${page}`] = await inTurns(variants, rounds, load);
    console.log(`  ${PROFILES[profile].label}, ${page}: ${rounds} rounds`);
  }
  return results;
}

/**
 * @param {import('puppeteer-core').Browser} browser @param {import('../build/site.js').BenchSite} site
 * @param {string} variant @param {string} name @param {string} profile
 * @returns {Promise<Load>}
 */
export async function loadOnce(browser, {origin, rows}, variant, name, profile) {
  await quiet();
  return inFreshPage(browser, async (page, session) => {
    // Its process stands and its server is connected: neither is the page's doing.
    await page.goto(`${origin}/empty`);
    const {seen: done} = await allSeen(session);
    await page.evaluateOnNewDocument(probe, awaited(name, rows));
    let bytes = 0;
    session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    await slowDown(session, profile);
    await page.goto(origin + addressOf(variant, name), {waitUntil: 'load', timeout: 120_000});
    await done;
    await page.waitForNetworkIdle({idleTime: SETTLE_MS, concurrency: 0});
    const seen = await page.evaluate(() => {
      const {words, chart, all, blocking, shift} = globalThis.seen;
      return {words, chart, all, blocking, shift};
    });
    await freeCpu(session);
    return {...seen, bytes, heap: await heapOf(session)};
  });
}

/** A promise for the moment when the probe has seen everything. @param {import('puppeteer-core').CDPSession} session */
async function allSeen(session) {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', {name: 'allSeen'});
  const seen = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the page never showed all that it should')), 120_000);
    session.once('Runtime.bindingCalled', () => resolve(clearTimeout(timer)));
  });
  // Its failure is the page's, and is told where it is awaited.
  seen.catch(() => undefined);
  return {seen};
}

/** Bytes of the page's own objects once the garbage is gone. @param {import('puppeteer-core').CDPSession} session @returns {Promise<number>} */
export async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
