import {LOADS} from '../measure/load.js';
import {PROFILES} from '../measure/profiles.js';
import {READERS, SIZES} from '../build/readers.js';
import {REFERENCE, VARIANTS} from '../variants.js';
import {asNumber, asRatio, median, ratio, spread} from './numbers.js';
import {verdicts} from './targets.js';

/** @typedef {import('./targets.js').Results} Results */
/** @typedef {{title: string, note?: string, head: string[], rows: string[][]}} Table */

const labels = Object.fromEntries(VARIANTS.map(({name, label}) => [name, label]));
const charts = {one: 'one treemap of 120 programmes', twelve: '12 charts of four kinds'};

/** All that was measured, as tables. @param {Results} results @returns {Table[]} */
export const tablesOf = results => [
  targets(results),
  ...LOADS.flatMap(({profile, page}) =>
    loads(results.load?.[`${profile}/${page}`], `${PROFILES[profile].label}: ${charts[page]}`),
  ),
  ...['1x', '4x'].flatMap(profile => updates(results.update?.[profile], profile)),
  ...bytes(results.bytes),
  ...SIZES.flatMap(({rows}) => reading(results.reading?.[rows], rows)),
  ...SIZES.flatMap(({rows}) => node(results.node?.[rows], rows)),
];

/** @param {Results} results @returns {Table} */
const targets = results => ({
  title: 'Targets',
  head: ['', 'target', 'measured', ''],
  rows: verdicts(results).map(({what, target, measured, met}) => [
    what,
    target,
    measured,
    met === undefined ? '–' : met ? 'pass' : 'MISS',
  ]),
});

/** The ratio, and the median that it is a ratio of. @param {number} value @param {number} reference @param {(value: number) => string} write */
const cell = (value, reference, write) =>
  Number.isFinite(value) ? `${asRatio(ratio(value, reference))} (${write(value)})` : '–';

const ms = value => `${asNumber(value)} ms`;
const MB = value => `${asNumber(value / 1e6, 1)} MB`;

/** @param {Record<string, import('../measure/load.js').Load[]> | undefined} found @param {string} title @returns {Table[]} */
function loads(found, title) {
  if (!found) return [];
  const of = (variant, key) => median((found[variant] ?? []).map(one => one[key]));
  const compared = (variant, key, write) => cell(of(variant, key), of(REFERENCE, key), write);
  return [
    {
      title,
      head: ['× d3 by hand (median)', 'first words', 'first chart', 'all', '± all', 'blocking time', 'heap'],
      rows: Object.keys(found).map(variant => [
        labels[variant],
        ...['words', 'chart', 'all'].map(key => compared(variant, key, ms)),
        `${asNumber(spread(found[variant].map(({all}) => all)) * 100)} %`,
        compared(variant, 'blocking', ms),
        compared(variant, 'heap', MB),
      ]),
    },
  ];
}

/** @param {Record<string, import('../measure/update.js').Update[]> | undefined} found @param {string} profile @returns {Table[]} */
function updates(found, profile) {
  if (!found) return [];
  const of = (variant, key) => median((found[variant] ?? []).map(one => one[key]));
  const keys = ['language', 'year', 'drill'];
  return [
    {
      title: `Updates of the treemap, ${PROFILES[profile].label}`,
      note: 'From the change, at the start of a frame, to the end of the frame that shows it; of a change and its way back, the slower.',
      head: ['× d3 by hand (median)', ...keys],
      rows: Object.keys(found).map(variant => [
        labels[variant],
        ...keys.map(key => cell(of(variant, key), of(REFERENCE, key), value => `${asNumber(value, 1)} ms`)),
      ]),
    },
  ];
}

/** @param {Results['bytes']} found @returns {Table[]} */
function bytes(found) {
  if (!found) return [];
  return [
    {
      title: 'Code that a page with one treemap downloads before its chart is painted',
      note: 'After brotli, without the page and the data.',
      head: ['× d3 by hand', ''],
      rows: Object.entries(found.one).map(([variant, size]) => [
        labels[variant],
        cell(size, found.one[REFERENCE], value => `${asNumber(value / 1000, 1)} kB`),
      ]),
    },
  ];
}

const readerLabels = {
  mizania: 'mizania, to the chart',
  kit: 'mizania, core',
  ...Object.fromEntries(Object.entries(READERS).map(([name, {label}]) => [name, label])),
};

/** @param {number} rows @param {number} time */
const perSecond = (rows, time) => `${asNumber(rows / time / 1000, 2)} M rows/s`;

/** @param {Record<string, import('../measure/csv-browser.js').Reading[]> | undefined} found @param {number} rows @returns {Table[]} */
function reading(found, rows) {
  if (!found) return [];
  const time = reader => median(found[reader].map(one => one.time));
  return [
    {
      title: `${rows.toLocaleString('en')} rows in a page`,
      head: ['', 'rows per second', 'times that of Papa Parse', 'longest main-thread task', 'peak memory'],
      rows: Object.entries(found).map(([reader, readings]) => {
        const refused = readings.find(one => one.refused)?.refused;
        if (refused) return [readerLabels[reader], `refused: ${refused}`, '–', '–', '–'];
        const task = median(readings.map(one => one.task));
        return [
          readerLabels[reader],
          perSecond(rows, time(reader)),
          asRatio(ratio(time('papaparse'), time(reader))),
          task === 0 ? '≤ 50 ms' : ms(task),
          MB(median(readings.map(({memory}) => memory))),
        ];
      }),
    },
  ];
}

/** @param {Record<string, import('../measure/csv-node.js').NodeReading[]> | undefined} found @param {number} rows @returns {Table[]} */
function node(found, rows) {
  if (!found) return [];
  const time = reader => median(found[reader].map(one => one.time));
  return [
    {
      title: `${rows.toLocaleString('en')} rows in Node`,
      head: ['', 'rows per second', 'times that of Papa Parse', 'peak memory'],
      rows: Object.entries(found).map(([reader, readings]) => [
        readerLabels[reader],
        perSecond(rows, time(reader)),
        asRatio(ratio(time('papaparse'), time(reader))),
        MB(median(readings.map(({memory}) => memory))),
      ]),
    },
  ];
}
