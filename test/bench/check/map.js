import {areaOf, distinct} from './shapes.js';

/** Two projections of a country of this size differ by less, as a share of its height. */
const TOLERANCE = 0.03;

/** @typedef {import('../browser/picture.js').Shape} Shape */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */

/**
 * What is wrong with a map: each region is drawn in its place, and a colour stands for a range of amounts of its own.
 * @param {import('../browser/picture.js').Picture} picture
 * @param {import('../task/expected.js').Expected} expected
 * @param {Map<string, Box>} places where some projection puts each region, in any unit
 * @returns {string[]}
 */
export function mapFaults({shapes}, {items}, places) {
  const drawn = distinct(shapes).filter(({width, height}) => width > 3 && height > 3);
  if (drawn.length < items.length) return [`${drawn.length} shapes for ${items.length} regions`];
  // A ground may be larger than the largest region.
  const starts = drawn.sort((a, b) => areaOf(b) - areaOf(a)).slice(0, 5);
  const found = starts.map(start => matched(drawn, places, start)).sort((a, b) => a.lost.length - b.lost.length)[0];
  if (found.lost.length > 0) return found.lost.map(id => `the place of ${items.find(({key}) => key === id)?.name}`);
  return colourFaults(items, found.fills);
}

/**
 * The shape of each region: the largest region gives a first guess of scale and place, the shapes nearest to that guess
 * a better one.
 * @param {Shape[]} drawn @param {Map<string, Box>} places @param {Shape} start what may be the largest region
 * @returns {{lost: string[], fills: Map<string, string>}}
 */
function matched(drawn, places, start) {
  const nearest = fit =>
    [...places].map(([id, place]) => {
      const wanted = fit(place);
      const shape = drawn.reduce((a, b) => (distance(b, wanted) < distance(a, wanted) ? b : a));
      return {id, place, wanted, shape};
    });
  const largest = [...places.values()].reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
  let fit = fitOf([[largest, start]]);
  for (let round = 0; round < 2; round += 1) {
    const sure = nearest(fit).filter(({shape, wanted}) => isAsLarge(shape, wanted));
    if (sure.length > 0) fit = fitOf(sure.map(({place, shape}) => [place, shape]));
  }
  const found = nearest(fit);
  const height =
    Math.max(...found.map(({wanted: {y, height}}) => y + height)) - Math.min(...found.map(({wanted: {y}}) => y));
  const isFound = ({shape, wanted}) => distance(shape, wanted) <= TOLERANCE * height && isAsLarge(shape, wanted);
  return {
    lost: found.filter(each => !isFound(each)).map(({id}) => id),
    fills: new Map(found.map(({id, shape}) => [id, shape.fill])),
  };
}

/** The straight change of scale and place, in each direction, that brings one set of boxes nearest to another. @param {[from: Box, to: Box][]} pairs */
function fitOf(pairs) {
  const line = (start, size) => {
    const points = pairs.flatMap(([from, to]) => [
      [from[start], to[start]],
      [from[start] + from[size], to[start] + to[size]],
    ]);
    const mean = side => points.reduce((sum, point) => sum + point[side], 0) / points.length;
    const [a, b] = [mean(0), mean(1)];
    const scale =
      points.reduce((sum, [x, y]) => sum + (x - a) * (y - b), 0) / points.reduce((sum, [x]) => sum + (x - a) ** 2, 0);
    return {scale, offset: b - scale * a};
  };
  const [x, y] = [line('x', 'width'), line('y', 'height')];
  return place => ({
    x: place.x * x.scale + x.offset,
    y: place.y * y.scale + y.offset,
    width: place.width * x.scale,
    height: place.height * y.scale,
  });
}

/** @param {Box} a @param {Box} b between their middles */
const distance = (a, b) => Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);

/** @param {Box} a @param {Box} b */
const isAsLarge = (a, b) => [a.width / b.width, a.height / b.height].every(ratio => ratio > 0.7 && ratio < 1.4);

/** @param {import('../task/expected.js').ExpectedItem[]} items largest first @param {Map<string, string>} fills */
function colourFaults(items, fills) {
  const order = items.map(({key}) => fills.get(key));
  const classes = new Set(order);
  const changes = order.filter((fill, i) => i > 0 && fill !== order[i - 1]).length;
  if (classes.size < 3) return [`${classes.size} colours for all amounts`];
  return changes === classes.size - 1 ? [] : ['a colour stands for amounts on both sides of another'];
}
