import {areaOf, distinct, plain, textIn} from './shapes.js';

/** Gaps between cells and whole pixels cost a cell at most this much on each side. */
const GAP = 3;

/** A treemap must name at least this share of its largest cells, with their amounts. */
const NAMED = 1 / 12;

/**
 * What is wrong with a treemap: as many rectangles as items, their areas as the amounts, and each name and amount in the
 * rectangle that has its area.
 * @param {import('../browser/picture.js').Picture} picture
 * @param {import('../task/expected.js').Expected} expected
 * @param {number} largest area that a cell may have, in square pixels: what is larger is a ground
 * @returns {string[]}
 */
export function treemapFaults({shapes, texts}, {items}, largest) {
  const cells = distinct(shapes)
    .filter(shape => areaOf(shape) > 4 && areaOf(shape) <= largest)
    .sort((a, b) => areaOf(b) - areaOf(a));
  if (cells.length !== items.length) return [`${cells.length} rectangles for ${items.length} items`];
  const scale = areaAround(cells) / items.reduce((sum, {amount}) => sum + amount, 0);
  const isFor = ({width, height}, {amount}) => Math.abs(width * height - amount * scale) <= GAP * (width + height);
  const written = cells.map(cell => ({cell, text: textIn(cell, texts)}));
  const named = items.flatMap(item =>
    written.filter(({text}) => text.startsWith(plain(item.name))).map(place => ({...place, item})),
  );
  // Where the amount has no room, a name may stand alone.
  const whole = named.filter(({text, item}) => text !== plain(item.name));
  return [
    ...items.filter((item, i) => !isFor(cells[i], item)).map(({name}) => `the area of ${name}`),
    ...named.filter(({cell, item}) => !isFor(cell, item)).map(({item}) => `the place of ${item.name}`),
    ...whole.filter(({text, item}) => !text.includes(plain(item.text))).map(({item}) => `the amount of ${item.name}`),
    ...(whole.length < items.length * NAMED ? [`only ${whole.length} of ${items.length} are named`] : []),
  ];
}

/** @param {import('../browser/picture.js').Shape[]} cells */
function areaAround(cells) {
  const side = (start, size) => {
    const [from, to] = [cells.map(cell => cell[start]), cells.map(cell => cell[start] + cell[size])];
    return Math.max(...to) - Math.min(...from);
  };
  return side('x', 'width') * side('y', 'height');
}
