import {bars, focus, hits, names, numbers, rules, tracks} from '../bars/layers.js';
import {INK, PAPER, pixels, QUIET, startAlign, type StaticSpec, staticSpec, textOf, textSize} from '../spec.js';

/** Bullets: tracks and bars on one scale, ticks of the other phases, and the share of the year that has passed. */
export const gaugeSpec: StaticSpec = staticSpec(
  [],
  [
    hits,
    bars,
    tracks,
    rules('ticks', INK, 2),
    rules('year', PAPER, 4),
    rules('year', INK, 1.5),
    names,
    numbers('values', false),
    numbers('shares', true),
    {
      data: {name: 'yearLabel'},
      mark: {type: 'text', baseline: 'middle', align: startAlign, fill: QUIET},
      encoding: {x: pixels('x'), y: pixels('y'), text: textOf('text'), size: textSize},
    },
    ...focus,
  ],
);
