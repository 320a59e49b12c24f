import {bars, focus, hits, names, numbers, rules} from '../bars/layers.js';
import {INK, inkByColour, pixels, type StaticSpec, staticSpec, textOf, textSize} from '../spec.js';

/** Horizontal bars, whole or in pieces, with names, numbers, the amounts of the pieces that have room, and the zero line. */
export const breakdownSpec: StaticSpec = staticSpec(
  [],
  [
    hits,
    bars,
    rules('zero', INK, 1),
    {
      data: {name: 'pieces'},
      mark: {type: 'text', baseline: 'middle', align: 'center'},
      encoding: {x: pixels('x'), y: pixels('y'), text: textOf('text'), size: textSize, fill: inkByColour},
    },
    names,
    numbers('values', true),
    numbers('shares', false),
    ...focus,
  ],
);
