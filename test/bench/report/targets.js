import {REFERENCE} from '../variants.js';
import {asNumber, asRatio, median, ratio} from './numbers.js';

/**
 * @typedef {{
 *   load?: Record<string, Record<string, import('../measure/load.js').Load[]>>,
 *   update?: Record<string, Record<string, import('../measure/update.js').Update[]>>,
 *   bytes?: import('../measure/bytes.js').Bytes,
 *   mounts?: {count: number, growth: number},
 *   paints?: number,
 *   reading?: Record<number, Record<string, import('../measure/csv-browser.js').Reading[]>>,
 *   node?: Record<number, Record<string, import('../measure/csv-node.js').NodeReading[]>>,
 * }} Results
 * @typedef {{what: string, target: string, measured: string, met: boolean | undefined}} Verdict `met` is undefined for what was not measured
 */

/**
 * What the kit is meant to reach, beside what it reaches.
 * @param {Results} results
 * @returns {Verdict[]}
 */
export function verdicts(results) {
  const {load = {}, update = {}, bytes, mounts, paints, reading = {}} = results;
  /** The median of a measure of a variant. @param {string} where @param {string} variant @param {keyof import('../measure/load.js').Load} key */
  const of = (where, variant, key) => median((load[where]?.[variant] ?? []).map(one => one[key]));
  /** As a ratio of another variant's. */
  const against = (other, where, key, variant = 'mizania') => ratio(of(where, variant, key), of(where, other, key));
  const others = Object.keys(load['1x/one'] ?? {}).filter(
    name => !['static', 'mizania', 'prerendered', REFERENCE].includes(name),
  );
  const best = Math.max(...others.map(name => against(name, '1x/one', 'chart')));
  const slowest = Math.max(
    ...['language', 'year', 'drill'].map(key => median((update['1x']?.mizania ?? []).map(one => one[key]))),
  );
  // Their targets name no profile and no page: the worst of all holds, since any other choice could be made to fit.
  const everywhere = Object.keys(load).filter(where => load[where]?.prerendered);
  const worst = values => (values.length > 0 ? Math.max(...values) : undefined);
  const late = worst(everywhere.map(where => against('static', where, 'chart', 'prerendered')));
  const shift = worst(everywhere.flatMap(where => load[where].prerendered.map(one => one.shift)));
  const million = reading[1_000_000] ?? {};
  const faster = name => ratio(timeOf(million[name]), timeOf(million.mizania));
  const task = median((million.mizania ?? []).filter(({refused}) => !refused).map(({task}) => task));
  const kB = value => `${asNumber(value / 1000, 1)} kB`;
  const MB = value => `${asNumber(value / 1e6, 2)} MB`;
  const ms = value => `${asNumber(value, 1)} ms`;
  const x = asRatio;
  return [
    atMost('shell to words and table, brotli', bytes?.words, 14_000, kB),
    atMost('one treemap to first chart, brotli, all that the page downloads but data', bytes?.one.mizania, 22_000, kB),
    atMost('all four widgets, brotli, map geometry and article names apart', bytes?.four, 32_000, kB),
    atMost('first chart, cold, 1x, of d3 by hand', against(REFERENCE, '1x/one', 'chart'), 1, x),
    atMost('first chart, cold, 1x, of the fastest library', others.length > 0 ? best : undefined, 1, x),
    atMost('first chart, slow 4G, of d3 by hand', against(REFERENCE, 'slow4g/one', 'chart'), 0.95, x),
    atMost('first chart, slow 4G, of Plot', against('plot', 'slow4g/one', 'chart'), 0.7, x),
    atMost('first words, cold, 4x, of static SVG', against('static', '4x/one', 'words'), 1.3, x),
    atMost('12 charts, 4x, of d3 by hand', against(REFERENCE, '4x/twelve', 'all'), 0.75, x),
    atMost('12 charts, 4x, of Plot', against('plot', '4x/twelve', 'all'), 0.5, x),
    atMost('blocking time, 12 charts, 4x, of Plot', against('plot', '4x/twelve', 'blocking'), 0.3, x),
    atMost('heap after 12 charts', of('1x/twelve', 'mizania', 'heap'), 2e6, MB),
    atMost('prerendered: first chart painted, of static SVG, worst of all loads', late, 1.05, x),
    atMost('prerendered: layout shift, worst of all loads', shift, 0, value => asNumber(value, 3)),
    atMost('prerendered: pictures until all stands', paints, 1, asNumber),
    atMost('update (language, year) and drill, 1x, 120 marks', slowest, 16, ms),
    atLeast('1M rows read, checked, rolled up, times Papa Parse', faster('papaparse'), 3, x),
    atLeast('1M rows read, checked, rolled up, times udsv', faster('udsv'), 2, x),
    atMost('1M rows: longest main-thread task', task, 50, value => (value === 0 ? '≤ 50 ms' : ms(value))),
    atMost(`${mounts?.count ?? 1000} mounts and unmounts: growth of the heap`, mounts?.growth, 2e6, MB),
  ];
}

/** @param {import('../measure/csv-browser.js').Reading[] | undefined} readings what was refused took no time that counts */
const timeOf = (readings = []) => median(readings.filter(({refused}) => !refused).map(({time}) => time));

/** @param {string} what @param {number | undefined} value @param {number} limit @param {(value: number) => string} write @returns {Verdict} */
const atMost = (what, value = Number.NaN, limit, write) => verdict(what, '≤', value, limit, write, value <= limit);

/** @type {typeof atMost} */
const atLeast = (what, value = Number.NaN, limit, write) => verdict(what, '≥', value, limit, write, value >= limit);

/** @returns {Verdict} */
const verdict = (what, sign, value, limit, write, met) => ({
  what,
  target: `${sign} ${write(limit)}`,
  measured: Number.isFinite(value) ? write(value) : 'not measured',
  met: Number.isFinite(value) ? met : undefined,
});
