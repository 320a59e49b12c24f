/** Ten colours for what has no order, four for parts, five from light to dark for classes. */
export const COLOURS = [
  '#4c78a8',
  '#f58518',
  '#e45756',
  '#72b7b2',
  '#54a24b',
  '#eeca3b',
  '#b279a2',
  '#ff9da6',
  '#9d755d',
  '#bab0ac',
];
export const CLASSES = ['#dbe9f6', '#a9cbe4', '#6aa6cf', '#2f73a8', '#123f6b'];
export const TRACK = '#e6e6e6';
export const BAR = '#1f4e79';

/** @param {{group: string}[]} items @returns {(group: string) => string} the colour of a group, in the order of their coming */
export function coloursOf(items) {
  const groups = [...new Set(items.map(({group}) => group))];
  return group => COLOURS[groups.indexOf(group) % COLOURS.length];
}

/** The colour of an amount among five ranges of equal width. @param {{amount: number}[]} items */
export function classesOf(items) {
  const [low, high] = rangeOf(items);
  return amount => CLASSES[Math.min(4, Math.floor(((amount - low) / (high - low)) * 5))];
}

/** @param {{amount: number}[]} items @returns {[number, number]} */
export function rangeOf(items) {
  const amounts = items.map(({amount}) => amount);
  return [Math.min(...amounts), Math.max(...amounts)];
}
