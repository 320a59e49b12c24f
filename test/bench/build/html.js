import {PAGES, YEAR} from '../task/charts.js';

/** @typedef {import('../task/charts.js').Chart} Chart */

/** The tag and the attributes with which Mizania draws a chart. @param {Chart} chart @returns {[tag: string, attributes: Record<string, string>]} */
export function tagOf({kind, by, phase}) {
  const common = {src: '/data/budget.csv', year: String(YEAR), phase};
  switch (kind) {
    case 'treemap':
      return ['mizania-treemap', {...common, by: by === 'programme' ? 'programme subprogramme' : 'mission programme'}];
    case 'bars':
      return ['mizania-breakdown', {...common, each: by, by: 'part'}];
    case 'bullets':
      return ['mizania-gauge', {...common, each: by}];
    case 'map':
      return ['mizania-map', common];
  }
}

const widths =
  '.one{width:1000px}.twelve{display:grid;grid-template-columns:repeat(3,640px);gap:24px;align-items:start}';

/** @param {string} head @param {string} page @param {string} body */
const html = (head, page, body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Budget</title><link rel="icon" href="data:,"><style>body{font-family:sans-serif}${widths}</style>${head}</head><body><main class="${page}">${body}</main></body></html>`;

/** @param {string} address */
const moduleAt = address => `<script type="module" src="${address}"></script>`;

/** A page of a library: places with room for the picture, so that nothing moves when it comes. @param {string} library @param {string} page */
export const libraryPage = (library, page) =>
  html(moduleAt(`/pages/${library}-${page}.js`), page, PAGES[page].map(placeOf).join(''));

/** @param {Chart} chart @param {number} i */
const placeOf = ({width, height}, i) =>
  `<section data-chart="${i}"><h3></h3><p></p><div class="chart" style="width:${width}px;height:${height}px"></div></section>`;

/** The same picture as a library's, with its words, and no script. @param {string} page @param {string} body what that page holds when it is drawn */
export const staticPage = (page, body) => html('', page, body);

/** The page of somebody who pastes the tag. @param {string} page */
export const mizaniaPage = page => html(moduleAt('/kit/mizania.js'), page, PAGES[page].map(markupOf).join(''));

/** @param {Chart} chart @param {number} i */
function markupOf(chart, i) {
  const [tag, attributes] = tagOf(chart);
  return `<${tag} data-chart="${i}"${attributesOf(attributes)}></${tag}>`;
}

/** @param {Record<string, string>} attributes */
const attributesOf = attributes =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** @param {string} page @param {string[]} widgets the markup of each, with its picture in it */
export const prerenderedPage = (page, widgets) => html(moduleAt('/kit/mizania.js'), page, widgets.join(''));

/** One of each kind with as little as can be said, to see what the four together download. */
export const fourPage = () =>
  html(
    moduleAt('/kit/mizania.js'),
    'twelve',
    [0, 3, 6, 9].map((place, i) => markupOf(PAGES.twelve[place], i)).join(''),
  );

/** @param {string} address of the module that reads */
export const readerPage = address => html(moduleAt(address), 'one', '');

/** A page with the kit and nothing to show yet. */
export const kitPage = () => html(moduleAt('/kit/mizania.js'), 'one', '');

export const emptyPage = () => html('', 'one', '');
