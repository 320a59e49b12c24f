import {tunisia} from '@mizania/tunisia';
import {BASE, YEAR} from './charts.js';

/**
 * What a picture must show. Amounts in thousands of dinars, largest first.
 * @typedef {{name: string, amount: number, text: string, segments?: number[], rate?: number, rateText?: string, key: string}} ExpectedItem
 * @typedef {{kind: string, total: string, items: ExpectedItem[], marks: number}} Expected
 * @typedef {{year?: number, lang?: 'fr' | 'ar', open?: string}} View
 */

const number = new Intl.NumberFormat('fr', {maximumFractionDigits: 1});
const rateFormat = new Intl.NumberFormat('fr', {style: 'percent', maximumFractionDigits: 1});

/** @param {number} amount */
const millions = amount => number.format(amount / 1000);

const governorates = new Map(
  tunisia.dimensions.find(({id}) => id === 'governorate')?.entries?.map(({code, labels}) => [code, labels]),
);

/**
 * Worked out apart from the pages, so that a page that adds wrongly is found out.
 * @param {import('./charts.js').Chart} chart
 * @param {import('./budget.js').Row[]} rows
 * @param {View} [view]
 * @returns {Expected}
 */
export function expectedOf({kind, by, phase}, rows, {year = YEAR, lang = 'fr', open} = {}) {
  const base = kind === 'bullets' ? BASE : phase;
  const level = open ? 'subprogramme' : by;
  /** @type {Map<string, ExpectedItem & {done: number}>} */
  const items = new Map();
  let total = 0;
  for (const row of rows) {
    if (row.year !== year || (open && row.programme_code !== open)) continue;
    const key = String(row[level === 'governorate' ? level : `${level}_code`]);
    const name = level === 'governorate' ? governorates.get(key)?.[lang] : row[`${level}_${lang}`];
    const item = items.get(key) ?? {key, name: String(name), amount: 0, text: '', segments: [0, 0, 0, 0], done: 0};
    item.amount += Number(row[base]);
    item.done += Number(row[phase]);
    item.segments[Number(row.part) - 1] += Number(row[base]);
    total += Number(row[base]);
    items.set(key, item);
  }
  return {
    kind,
    total: millions(total),
    marks: items.size * {treemap: 1, bars: 4, bullets: 2, map: 1}[kind],
    items: [...items.values()]
      .sort((a, b) => b.amount - a.amount)
      .map(({done, ...item}) => ({
        ...item,
        text: millions(item.amount),
        rate: done / item.amount,
        rateText: rateFormat.format(done / item.amount),
      })),
  };
}
