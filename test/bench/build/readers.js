/**
 * What reads the large files, beside the kit. `node` is false for what needs a page.
 * @type {Record<string, {label: string, package: string, node: boolean}>}
 */
export const READERS = {
  papaparse: {label: 'Papa Parse', package: 'papaparse', node: true},
  'papaparse-worker': {label: 'Papa Parse, its worker', package: 'papaparse', node: false},
  'd3-dsv': {label: 'd3-dsv', package: 'd3-dsv', node: true},
  udsv: {label: 'udsv', package: 'udsv', node: true},
};

/** How many rows, and how many rounds of all the rounds that are asked for. */
export const SIZES = [
  {rows: 10_000, rounds: 1},
  {rows: 100_000, rounds: 1},
  {rows: 1_000_000, rounds: 0.5},
];

/** @param {number} rows */
export const largeFile = rows => `large-${rows}.csv`;
