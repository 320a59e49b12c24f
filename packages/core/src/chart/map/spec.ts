import {
  fillByColour,
  INK,
  inkByColour,
  PAPER,
  pixels,
  QUIET,
  type StaticSpec,
  staticSpec,
  textOf,
  textSize,
} from '../spec.js';

/** Not clipped: Vega clips by an id, which is not unique on a page; the model keeps every shape inside the drawing. */
const shape = {type: 'geoshape', clip: false};

const line = (name: string, stroke: string, strokeWidth: number): StaticSpec => ({
  data: {name},
  mark: {...shape, filled: false, fill: null, stroke, strokeWidth, strokeJoin: 'round', strokeCap: 'butt'},
});

/**
 * Shapes that the model has projected to pixels, hence the identity projection: a scale of its own keeps Vega-Lite from
 * fitting them again. Hatching is lines in the data and not an SVG pattern: it needs no id that a shadow root, an export
 * or a second widget could break. The lines between regions are the page's background, the outer line is ink.
 */
export const mapSpec: StaticSpec = {
  ...staticSpec(
    [],
    [
      {data: {name: 'marks'}, mark: {...shape, stroke: null}, encoding: {fill: fillByColour}},
      line('hatch', QUIET, 1),
      line('borders', PAPER, 1),
      line('coast', QUIET, 1),
      line('frame', QUIET, 0.75),
      {
        data: {name: 'labels'},
        mark: {type: 'text', baseline: 'middle', align: 'center'},
        encoding: {x: pixels('x'), y: pixels('y'), text: textOf('text'), size: textSize, fill: inkByColour},
      },
      {
        data: {name: 'captions'},
        mark: {type: 'text', baseline: 'top', align: 'center', fill: QUIET},
        encoding: {x: pixels('x'), y: pixels('y'), text: textOf('text'), size: textSize},
      },
      line('focus', PAPER, 5),
      line('focus', INK, 2.5),
    ],
  ),
  projection: {type: 'identity', scale: 1, translate: [0, 0]},
};
