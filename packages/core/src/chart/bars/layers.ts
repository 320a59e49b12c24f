import {
  endAlign,
  fillByColour,
  INK,
  PAPER,
  pixels,
  QUIET,
  startAlign,
  type StaticSpec,
  textOf,
  textSize,
} from '../spec.js';

const across = {x: pixels('x0'), x2: {field: 'x1'}, y: pixels('y0'), y2: {field: 'y1'}};
const ring = {x: pixels('r0'), x2: {field: 'r1'}, y: pixels('s0'), y2: {field: 's1'}};
const text = {x: pixels('x'), y: pixels('y'), text: textOf('text'), size: textSize};

/** What a pointer or a finger hits: the whole row, so that a bar of no length can be asked too. Dataset `rows`. */
export const hits: StaticSpec = {data: {name: 'rows'}, mark: {type: 'rect', fill: 'transparent'}, encoding: across};

/** The bars, in pieces: dataset `marks`. */
export const bars: StaticSpec = {
  data: {name: 'marks'},
  mark: {type: 'rect'},
  encoding: {...across, fill: fillByColour},
};

/** The outline of credits: their pale fill alone would not stand out from the page. Dataset `tracks`. */
export const tracks: StaticSpec = {
  data: {name: 'tracks'},
  mark: {type: 'rect', fill: 'transparent', stroke: QUIET, strokeWidth: 1},
  encoding: across,
};

/** Fine lines in ink, between two points: zero, marks, ticks. */
export const rules = (name: string, stroke: string, strokeWidth: number): StaticSpec => ({
  data: {name},
  mark: {type: 'rule', stroke, strokeWidth},
  encoding: across,
});

/** Names of the rows, from the reading side: dataset `labels`. */
export const names: StaticSpec = {
  data: {name: 'labels'},
  mark: {type: 'text', baseline: 'middle', align: startAlign, fill: INK},
  encoding: text,
};

/** Numbers that end at their position, so that columns of digits line up. */
export const numbers = (name: string, bold: boolean): StaticSpec => ({
  data: {name},
  mark: {type: 'text', baseline: 'middle', align: endAlign, fill: bold ? INK : QUIET, fontWeight: bold ? 600 : 400},
  encoding: text,
});

/** A ring around the bar that has the focus, readable on any colour. */
export const focus: readonly StaticSpec[] = [
  {data: {name: 'focus'}, mark: {type: 'rect', fill: 'transparent', stroke: PAPER, strokeWidth: 5}, encoding: ring},
  {data: {name: 'focus'}, mark: {type: 'rect', fill: 'transparent', stroke: INK, strokeWidth: 2}, encoding: ring},
];
