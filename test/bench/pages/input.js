import {BASE} from '../task/charts.js';
import {millions, percent} from './format.js';

/**
 * @typedef {import('../task/charts.js').Chart} Chart
 * @typedef {import('./rows.js').Row} Row
 * @typedef {{parts: {code: string, labels: Record<string, string>}[], governorates: Record<string, Record<string, string>>}} Names what the file leaves to the country pack
 * @typedef {{lang: 'fr' | 'ar', year: number, open: string | undefined}} State `open` is the code of a programme
 * @typedef {{key: string, name: string, group: string, amount: number, text: string}} Item
 * @typedef {Item & {segments: Item[]}} Bar
 * @typedef {Item & {rate: number, rateText: string}} Bullet
 * @typedef {{width: number, height: number, title: string, summary: string, items: Item[] | Bar[] | Bullet[], parts: string[], map?: object}} Input
 */

const WORDS = {
  fr: {
    programme: 'Dépenses par programme',
    mission: 'Dépenses par mission',
    governorate: 'Dépenses par gouvernorat',
    spending: 'Dépenses',
    total: 'millions de dinars au total.',
  },
  ar: {
    programme: 'النفقات حسب البرنامج',
    mission: 'النفقات حسب المهمة',
    governorate: 'النفقات حسب الولاية',
    spending: 'النفقات',
    total: 'مليون دينار في المجموع.',
  },
};

/**
 * What a chart says, from the rows of the file.
 * @param {Chart} chart
 * @param {Row[]} rows
 * @param {State} state
 * @param {Names} official
 * @returns {Input}
 */
export function inputOf(chart, rows, state, official) {
  const {width, height, kind} = chart;
  const phase = kind === 'bullets' ? BASE : chart.phase;
  const kept = rows.filter(row => row.year === state.year && (!state.open || row.programme_code === state.open));
  const total = millions(sum(kept, phase));
  const words = WORDS[state.lang];
  const names = official.parts.map(({code, labels}) => ({code, name: labels[state.lang]}));
  return {
    width,
    height,
    title: words[chart.by],
    summary: `${words.spending} : ${total} ${words.total}`,
    parts: names.map(({name}) => name),
    items: itemsOf(kept, state.open ? 'subprogramme' : chart.by, phase, state.lang, official, (item, own) => {
      if (kind === 'bars') return {...item, segments: segmentsOf(own, names, phase)};
      if (kind !== 'bullets') return item;
      const ratio = sum(own, chart.phase) / item.amount;
      return {...item, rate: ratio, rateText: percent(ratio)};
    }),
  };
}

/** Largest first. */
function itemsOf(rows, by, phase, lang, {governorates}, build) {
  const key = by === 'governorate' ? 'governorate' : `${by}_code`;
  const items = [];
  for (const own of grouped(rows, key).values()) {
    const [first] = own;
    const amount = sum(own, phase);
    const name = by === 'governorate' ? governorates[first.governorate][lang] : first[`${by}_${lang}`];
    items.push(build({key: first[key], name, group: first.mission_code, amount, text: millions(amount)}, own));
  }
  return items.sort((a, b) => b.amount - a.amount);
}

function segmentsOf(rows, names, phase) {
  const byPart = grouped(rows, 'part');
  return names.map(({code, name}) => {
    const amount = sum(byPart.get(code) ?? [], phase);
    return {key: code, name, group: code, amount, text: millions(amount)};
  });
}

/** @param {Row[]} rows @param {string} key @returns {Map<string, Row[]>} */
function grouped(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

/** @param {Row[]} rows @param {string} phase */
const sum = (rows, phase) => rows.reduce((total, row) => total + row[phase], 0);
