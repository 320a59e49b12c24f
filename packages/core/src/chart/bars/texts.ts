import {isolate} from '../../text/bidi.js';
import type {ChartContext} from '../context.js';
import {GAP, type NumberSizes} from './measures.js';
import type {RowPlace, RowsLayout} from './rows.js';

/** A drawn text; `x` is its start for names, its end for numbers. `y` is the middle of the line. */
export interface TextDatum {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
}

/** Some letters reach out before their start: the foot of a J must not be cut at the edge of the drawing. */
const OVERHANG = 2;

/** The names of the rows, line by line. */
export function nameTexts(layout: RowsLayout, ctx: ChartContext): readonly TextDatum[] {
  return layout.places.flatMap(({row, lines, nameY}) =>
    lines.map((line, i) => ({
      key: row.key,
      x: sided(OVERHANG, ctx),
      y: nameY + i * layout.lineHeight,
      text: isolate(line, row.label.lang),
      size: ctx.normal,
    })),
  );
}

/** The two columns of numbers at the end of the rows. */
export function numberColumns(
  layout: RowsLayout,
  sizes: NumberSizes,
  ctx: ChartContext,
): {readonly values: readonly TextDatum[]; readonly seconds: readonly TextDatum[]} {
  return numbers(layout, sizes, ctx, () => layout.ends);
}

/** The two numbers right after each bar; `endOf` gives where a bar ends, laid out from the left. */
export function numbersAfter(
  layout: RowsLayout,
  sizes: NumberSizes,
  ctx: ChartContext,
  endOf: (key: string) => number,
): {readonly values: readonly TextDatum[]; readonly seconds: readonly TextDatum[]} {
  const {measure} = ctx.env;
  return numbers(layout, sizes, ctx, ({row}) => {
    const width = row.value === '' ? 0 : GAP + measure(row.value, sizes.value, sizes.bold === 'value');
    const value = endOf(row.key) + width;
    return {value, second: value + GAP + measure(row.second ?? '', sizes.second, sizes.bold === 'second')};
  });
}

function numbers(
  layout: RowsLayout,
  sizes: NumberSizes,
  ctx: ChartContext,
  at: (place: RowPlace) => {readonly value: number; readonly second: number},
): {values: TextDatum[]; seconds: TextDatum[]} {
  const datum = ({row: {key}}: RowPlace, x: number, y: number, text: string, size: number): TextDatum[] =>
    text === '' ? [] : [{key, x: sided(x, ctx), y, text: drawnNumber(text, ctx), size}];
  return {
    values: layout.places.flatMap(place => datum(place, at(place).value, place.valueY, place.row.value, sizes.value)),
    seconds: layout.places.flatMap(place =>
      datum(place, at(place).second, place.secondY, place.row.second ?? '', sizes.second),
    ),
  };
}

/** A minus or "less than" stands left of its number in Arabic too, as Tunisian tables print it. */
export function drawnNumber(text: string, ctx: ChartContext): string {
  return /^[\u2212<>]/.test(text) ? signed(text) : isolate(text, ctx.texts.lang);
}

/** A number to stand within another drawn text: its sign stays where it is. */
export function signed(digits: string): string {
  return /^[\u2212<>]/.test(digits) ? isolate(digits, 'fr') : digits;
}

/** A position from the left, put where the reader expects it. */
export function sided(x: number, ctx: ChartContext): number {
  return ctx.rtl ? ctx.env.width - x : x;
}

/** The places that a pointer can hit, row by row. */
export function rowHits(layout: RowsLayout, ctx: ChartContext): readonly object[] {
  return layout.places.map(({row, box}) => ({
    key: row.key,
    x0: 0,
    x1: ctx.env.width,
    y0: box.y,
    y1: box.y + box.height,
  }));
}
