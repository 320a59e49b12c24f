/**
 * What a page draws. Sizes are those in which Mizania draws the same chart in a column of that width.
 * @typedef {{
 *   kind: 'treemap' | 'bars' | 'bullets' | 'map',
 *   by: 'programme' | 'mission' | 'governorate',
 *   phase: 'voted' | 'amended' | 'committed' | 'ordered' | 'paid',
 *   width: number, height: number,
 * }} Chart
 */

/** The year that is shown first, and the one that an update changes to. */
export const YEAR = 2025;
export const OTHER_YEAR = 2024;

/** What a rate of execution is measured against. */
export const BASE = 'amended';

/** One treemap of 120 programmes, as wide as an article with a wide picture. @type {Chart[]} */
const one = [{kind: 'treemap', by: 'programme', phase: 'voted', width: 1000, height: 500}];

/** Four kinds, three phases each. @type {Chart[]} */
const twelve = [
  ...phases('voted', 'amended', 'paid').map(phase => chart('treemap', 'mission', phase, 640, 320)),
  ...phases('voted', 'amended', 'paid').map(phase => chart('bars', 'governorate', phase, 640, 912)),
  ...phases('committed', 'ordered', 'paid').map(phase => chart('bullets', 'governorate', phase, 640, 768)),
  ...phases('voted', 'amended', 'paid').map(phase => chart('map', 'governorate', phase, 420, 640)),
];

/** The pages, by name. */
export const PAGES = {one, twelve};

/** @param {Chart['phase'][]} names */
function phases(...names) {
  return names;
}

/** @param {Chart['kind']} kind @param {Chart['by']} by @param {Chart['phase']} phase @param {number} width @param {number} height @returns {Chart} */
function chart(kind, by, phase, width, height) {
  return {kind, by, phase, width, height};
}
