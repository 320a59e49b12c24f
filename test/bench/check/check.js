import {mapFaults} from './map.js';
import {barsFaults, bulletsFaults} from './rows.js';
import {plain} from './shapes.js';
import {treemapFaults} from './treemap.js';

/**
 * What is wrong with a place of a page: its words must say the total, its picture must be right.
 * @param {import('../browser/picture.js').Picture} picture
 * @param {import('../task/expected.js').Expected} expected
 * @param {import('../task/charts.js').Chart} chart
 * @param {Map<string, import('./map.js').Box>} places see `mapFaults`
 * @returns {string[]}
 */
export function faultsOf(picture, expected, chart, places) {
  const said = plain(picture.words).includes(plain(expected.total)) ? [] : [`the total ${expected.total} is not said`];
  return [...said, ...drawnFaults(picture, expected, chart, places)];
}

/** @type {(...args: Parameters<typeof faultsOf>) => string[]} */
function drawnFaults(picture, expected, {kind, width, height}, places) {
  switch (kind) {
    case 'treemap':
      return treemapFaults(picture, expected, width * height * 0.9);
    case 'bars':
      return barsFaults(picture, expected);
    case 'bullets':
      return bulletsFaults(picture, expected);
    case 'map':
      return mapFaults(picture, expected, places);
  }
}
