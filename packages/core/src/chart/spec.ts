import type {Colour} from './model.js';

/** A static Vega-Lite spec: marks, scales and encodings. No data, no words; what varies comes as datasets and params. */
export type StaticSpec = Readonly<Record<string, unknown>>;

/** The colours that a datum may have. */
export const COLOURS: readonly Colour[] = [
  'accent',
  'over',
  'muted',
  'none',
  'track',
  'family-1',
  'family-2',
  'family-3',
  'family-4',
  'part-1',
  'part-2',
  'part-3',
  'part-4',
  'part-5',
  'part-6',
  'part-7',
  'class-1',
  'class-2',
  'class-3',
  'class-4',
  'class-5',
];

/** Colours are names in the data and CSS variables in the drawing: the page decides what they look like, light or dark. */
const scaleOf = (prefix: string): StaticSpec => ({
  domain: COLOURS,
  range: COLOURS.map(name => `var(--mz-${prefix}${name})`),
});

/** Fill of a mark from its field `colour`. */
export const fillByColour: StaticSpec = {field: 'colour', type: 'nominal', legend: null, scale: scaleOf('')};

/** Ink that reads on the fill named by the field `colour`. */
export const inkByColour: StaticSpec = {field: 'colour', type: 'nominal', legend: null, scale: scaleOf('on-')};

/** A position in pixels that the model has computed. */
export const pixels = (field: string): StaticSpec => ({field, type: 'quantitative', scale: null, axis: null});

/** A text size in pixels from the field `size`. */
export const textSize: StaticSpec = {field: 'size', type: 'quantitative', scale: null, legend: null};

export const textOf = (field: string): StaticSpec => ({field, type: 'nominal'});

/** The reading side: params `rtl` is true when the reader starts from the right. */
export const startAlign: StaticSpec = {expr: "rtl ? 'right' : 'left'"};
export const endAlign: StaticSpec = {expr: "rtl ? 'left' : 'right'"};

/** CSS variables that are not the colour of a datum. */
export const INK = 'var(--mz-ink)';
export const QUIET = 'var(--mz-quiet)';
export const PAPER = 'var(--mz-paper)';

/** What all the specs of the kit share: no axes, legends, frame, padding or words of Vega's own. */
export function staticSpec(params: readonly string[], layer: readonly StaticSpec[]): StaticSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 100,
    height: 100,
    padding: 0,
    autosize: 'none',
    background: null,
    params: [{name: 'rtl', value: false}, ...params.map(name => ({name, value: 0}))],
    config: {view: {stroke: null, fill: 'transparent'}, aria: false, mark: {aria: false}, text: {font: 'inherit'}},
    layer,
    resolve: {
      scale: {x: 'independent', y: 'independent', fill: 'independent', stroke: 'independent', size: 'independent'},
    },
  };
}
