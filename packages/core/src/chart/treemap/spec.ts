import {
  fillByColour,
  INK,
  inkByColour,
  PAPER,
  pixels,
  startAlign,
  type StaticSpec,
  staticSpec,
  textOf,
  textSize,
} from '../spec.js';

const cell = {x: pixels('x0'), x2: {field: 'x1'}, y: pixels('y0'), y2: {field: 'y1'}};

/** Rectangles laid out by the model, their labels, and a ring on the one that has the focus. */
export const treemapSpec: StaticSpec = staticSpec(
  [],
  [
    {data: {name: 'marks'}, mark: {type: 'rect'}, encoding: {...cell, fill: fillByColour}},
    {
      data: {name: 'labels'},
      mark: {type: 'text', baseline: 'top', align: startAlign, fontWeight: {expr: 'datum.bold ? 600 : 400'}},
      encoding: {x: pixels('x'), y: pixels('y'), text: textOf('text'), size: textSize, fill: inkByColour},
    },
    {data: {name: 'focus'}, mark: {type: 'rect', fill: 'transparent', stroke: PAPER, strokeWidth: 6}, encoding: cell},
    {data: {name: 'focus'}, mark: {type: 'rect', fill: 'transparent', stroke: INK, strokeWidth: 3}, encoding: cell},
  ],
);
