import {kitApi} from '../browser/kit-api.js';
import {inFreshPage, quiet} from '../browser/launch.js';
import {probe} from '../browser/probe.js';
import {openedIn} from '../check/pages.js';
import {median} from '../report/numbers.js';
import {addressOf, VARIANTS} from '../variants.js';
import {OTHER_YEAR, PAGES, YEAR} from '../task/charts.js';
import {expectedOf} from '../task/expected.js';
import {freeCpu, slowDown} from './profiles.js';
import {inTurns} from './rounds.js';

/**
 * Milliseconds from a change to the end of the frame that shows it; of a change and its way back, the slower.
 * @typedef {{language: number, year: number, drill: number}} Update
 * @typedef {{name: keyof Update, call: [update: string, value: string | number | null], wanted: {drawn: string, marks: number}}} Step
 */

/** The first changes compile what the later ones run. */
const WARM = 2;
const TIMED = 4;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('../build/site.js').BenchSite} site
 * @param {string[]} variants
 * @param {number} rounds
 * @returns {Promise<Record<string, Record<string, Update[]>>>} by profile, then by variant
 */
export async function measureUpdates(browser, site, variants, rounds) {
  const able = variants.filter(name => VARIANTS.find(variant => variant.name === name)?.canUpdate);
  const results = {};
  for (const profile of ['1x', '4x']) {
    results[profile] = await inTurns(able, rounds, variant => updateOnce(browser, site, variant, profile));
    console.log(`  updates, ${profile}: ${rounds} rounds`);
  }
  return results;
}

/** @param {import('puppeteer-core').Browser} browser @param {import('../build/site.js').BenchSite} site @param {string} variant @param {string} profile @returns {Promise<Update>} */
async function updateOnce(browser, {origin, rows}, variant, profile) {
  await quiet();
  return inFreshPage(browser, async (page, session) => {
    const [first] = PAGES.one;
    const {total, marks} = expectedOf(first, rows);
    await page.evaluateOnNewDocument(probe, [{words: total.replace(/\s/g, ''), marks}]);
    if (VARIANTS.find(({name}) => name === variant)?.isKit) await page.evaluateOnNewDocument(kitApi);
    await page.goto(origin + addressOf(variant, 'one'), {waitUntil: 'networkidle0'});
    await page.waitForFunction(() => globalThis.seen.all !== undefined, {polling: 50});
    await slowDown(session, profile);
    const steps = stepsOf(rows);
    /** @type {Map<string, number[]>} */
    const times = new Map(steps.map((_, i) => [String(i), []]));
    for (let turn = 0; turn < WARM + TIMED; turn += 1) {
      for (const [i, step] of steps.entries()) {
        const time = await timeOf(page, step);
        if (turn >= WARM) times.get(String(i))?.push(time);
      }
    }
    await freeCpu(session);
    const slower = name =>
      Math.max(...steps.flatMap((step, i) => (step.name === name ? [median(times.get(String(i)) ?? [])] : [])));
    return {language: slower('language'), year: slower('year'), drill: slower('drill')};
  });
}

/** @param {import('puppeteer-core').Page} page @param {Step} step @returns {Promise<number>} */
async function timeOf(page, {call, wanted}) {
  const time = await page.evaluate(
    ([update, value], wanted) => globalThis.timed(() => globalThis.bench[update](value ?? undefined), wanted),
    call,
    wanted,
  );
  // What follows a change (idle work, fonts) is not part of the next one.
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
  return time;
}

/** Every change and its way back, each with a text that only the new picture holds. @param {import('../build/site.js').BenchSite['rows']} rows @returns {Step[]} */
function stepsOf(rows) {
  const [chart] = PAGES.one;
  const views = [{}, {year: OTHER_YEAR}, {lang: 'ar'}, {open: openedIn(rows).key}].map(view =>
    expectedOf(chart, rows, view),
  );
  const [usual, before, arabic, opened] = views;
  const {marks} = usual;
  const name = ({items: [largest]}) => largest.name.replace(/\s/g, '');
  return [
    {name: 'year', call: ['year', OTHER_YEAR], wanted: {drawn: ownAmount(before, usual), marks}},
    {name: 'year', call: ['year', YEAR], wanted: {drawn: ownAmount(usual, before), marks}},
    {name: 'language', call: ['language', 'ar'], wanted: {drawn: name(arabic), marks}},
    {name: 'language', call: ['language', 'fr'], wanted: {drawn: name(usual), marks}},
    {name: 'drill', call: ['open', openedIn(rows).key], wanted: {drawn: name(opened), marks: opened.marks}},
    {name: 'drill', call: ['open', null], wanted: {drawn: name(usual), marks}},
  ];
}

/** An amount among the largest, which every picture writes, that the other picture does not hold. @param {import('../task/expected.js').Expected} view @param {import('../task/expected.js').Expected} other */
function ownAmount(view, other) {
  const amounts = ({items}) => items.map(({text}) => text);
  const own = amounts(view)
    .slice(0, 8)
    .find(text => !amounts(other).some(each => each.includes(text)));
  if (own === undefined) throw new Error('the two years have the same largest amounts');
  return own;
}
