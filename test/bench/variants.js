import {LIBRARIES} from './build/libraries.js';

/**
 * One way to put the charts into a page.
 * @typedef {{
 *   name: string, label: string,
 *   canUpdate: boolean, whether its page changes language, year and level
 *   isKit: boolean, whether it is Mizania
 * }} Variant
 */

/** @type {Variant[]} */
export const VARIANTS = [
  {name: 'static', label: 'static SVG', canUpdate: false, isKit: false},
  {name: 'prerendered', label: 'mizania prerendered', canUpdate: true, isKit: true},
  {name: 'mizania', label: 'mizania', canUpdate: true, isKit: true},
  ...Object.entries(LIBRARIES).map(([name, {label}]) => ({name, label, canUpdate: true, isKit: false})),
];

/** What the ratios are ratios of. */
export const REFERENCE = 'd3';

/** @param {string} variant @param {string} page */
export const addressOf = (variant, page) => `/${variant}/${page}`;
