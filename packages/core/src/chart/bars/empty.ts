import type {Drawing} from '../model.js';

/** Nothing but zeros and unknown amounts makes no picture: the words say so, and the table still stands. */
export function drawnUnless(empty: boolean, drawing: Drawing): Drawing {
  if (!empty) return drawing;
  const datasets = Object.fromEntries(Object.keys(drawing.datasets).map(name => [name, []]));
  return {...drawing, height: 0, datasets};
}
