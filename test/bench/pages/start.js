import {YEAR} from '../task/charts.js';
import {inputOf} from './input.js';
import {rowsAt} from './rows.js';

/** @typedef {(input: import('./input.js').Input) => unknown} Draw draws anew whatever it is given; may be a promise */

/**
 * What a page of a library does: fetches the file, and for each place of the page writes the words and draws the chart.
 * @param {Record<string, (place: HTMLElement) => Draw>} kinds how this library draws each kind
 * @param {import('../task/charts.js').Chart[]} charts one for each `[data-chart]` of the page
 * @param {import('./input.js').Names} [names]
 */
export async function start(kinds, charts, names = {parts: [], governorates: {}}) {
  const hasMap = charts.some(({kind}) => kind === 'map');
  const geometry = hasMap ? fetch('/data/governorates.json').then(response => response.json()) : undefined;
  const [rows, map] = await Promise.all([rowsAt('/data/budget.csv'), geometry]);
  const places = [...document.querySelectorAll('[data-chart]')].map((place, i) => ({
    chart: charts[i],
    title: place.querySelector('h3'),
    summary: place.querySelector('p'),
    draw: kinds[charts[i].kind]?.(place.querySelector('.chart')),
  }));
  const state = {lang: 'fr', year: YEAR, open: undefined};
  const show = async change => {
    Object.assign(state, change);
    await Promise.all(
      places.map(({chart, title, summary, draw}) => {
        const input = {...inputOf(chart, rows, state, names), map};
        title.textContent = input.title;
        summary.textContent = input.summary;
        return draw?.(input);
      }),
    );
  };
  globalThis.bench = {
    language: lang => show({lang}),
    year: year => show({year}),
    open: key => show({open: key}),
  };
  await show({});
}
