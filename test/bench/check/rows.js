import {distinct, middle, plain} from './shapes.js';

/** Whole pixels and gaps between segments. */
const TOLERANCE = 2;

/**
 * @typedef {import('../browser/picture.js').Picture} Picture
 * @typedef {import('../task/expected.js').Expected} Expected
 */

/** Stacked bars: beside each name as many segments as parts, as long as the amounts, all to one scale. @param {Picture} picture @param {Expected} expected */
export function barsFaults(picture, {items}) {
  const {rows, faults} = rowsOf(picture, items);
  const lengthOf = ({width}) => width;
  const sums = rows.map(({item, bars}) => bars.map(lengthOf).reduce((a, b) => a + b, 0) / item.amount);
  const scale = middle(sums);
  return [
    ...faults,
    ...rows.flatMap(({item, bars, text}) => [
      ...(sameLengths(
        bars.map(lengthOf),
        (item.segments ?? []).map(amount => amount * scale),
      )
        ? []
        : [`the bar of ${item.name}`]),
      ...(text.includes(plain(item.text)) ? [] : [`the amount of ${item.name}`]),
    ]),
  ];
}

/** Bullets: beside each name a track and a bar that is as much of it as the rate says, and the rate. @param {Picture} picture @param {Expected} expected */
export function bulletsFaults(picture, {items}) {
  const {rows, faults} = rowsOf(picture, items);
  return [
    ...faults,
    ...rows.flatMap(({item, bars, text}) => {
      const track = Math.max(...bars.map(({width}) => width));
      return [
        ...(sameLengths(
          bars.map(({width}) => width),
          [track, track * (item.rate ?? 0)],
        )
          ? []
          : [`the bar of ${item.name}`]),
        ...(text.includes(plain(item.rateText ?? '')) ? [] : [`the rate of ${item.name}`]),
      ];
    }),
  ];
}

/** @param {number[]} drawn @param {number[]} wanted */
function sameLengths(drawn, wanted) {
  const longest = lengths => lengths.filter(length => length > TOLERANCE).sort((a, b) => b - a);
  const [a, b] = [longest(drawn), longest(wanted)];
  return a.length === b.length && a.every((length, i) => Math.abs(length - (b[i] ?? 0)) <= TOLERANCE);
}

/** What stands beside each name. @param {Picture} picture @param {Expected['items']} items */
function rowsOf({shapes, texts}, items) {
  // Lines of a grid are thinner, grounds higher than a bar.
  const bars = distinct(shapes).filter(({width, height}) => width > 1.5 && height >= 4 && height < 40);
  const found = items.map(item => {
    const label = texts.find(({text}) => plain(text).startsWith(plain(item.name)));
    const beside = ({y, height}) => label && label.y >= y && label.y <= y + height;
    return {
      item,
      label,
      bars: bars.filter(beside),
      text: plain(
        texts
          .filter(({y}) => label && Math.abs(y - label.y) < 8)
          .map(({text}) => text)
          .join(' '),
      ),
    };
  });
  return {
    rows: found.filter(({label}) => label),
    faults: found.filter(({label}) => !label).map(({item}) => `no bar for ${item.name}`),
  };
}
