/**
 * @typedef {import('../browser/picture.js').Shape} Shape
 * @typedef {import('../browser/picture.js').Text} Text
 */

/** A text without spaces, dots of truncation and marks of direction: libraries break lines where they like. @param {string} text */
export const plain = text => text.replace(/[\s\u202a-\u202c\u200e\u200f]/g, '');

/** @param {Shape} shape */
export const areaOf = ({width, height}) => width * height;

/** Each outline once: some libraries draw a shape, then its ground again. @param {Shape[]} shapes @returns {Shape[]} the last drawn of each */
export function distinct(shapes) {
  const sides = ({x, y, width, height}) => [x, y, x + width, y + height].map(side => Math.round(side * 2)).join();
  return [...new Map(shapes.map(shape => [sides(shape), shape])).values()];
}

/** @param {Shape} shape @param {{x: number, y: number}} point */
export const holds = ({x, y, width, height}, point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** All that is written in a shape. @param {Shape} shape @param {Text[]} texts */
export const textIn = (shape, texts) =>
  plain(
    texts
      .filter(text => holds(shape, text))
      .map(({text}) => text)
      .join(' '),
  );

/** @param {number[]} values @returns {number} */
export function middle(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
