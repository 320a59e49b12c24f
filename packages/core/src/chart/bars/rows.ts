import type {ChartContext} from '../context.js';
import type {Box} from '../model.js';
import {nameLines} from './lines.js';
import {type BarRow, GAP, measuresOf, type Measures, nameColumn, type NumberSizes} from './measures.js';

export interface RowPlace {
  readonly row: BarRow;
  /** The whole row, over the whole width: what a finger hits. */
  readonly box: Box;
  /** The room that its bar may take. */
  readonly bar: Box;
  readonly lines: readonly string[];
  /** Middles of the first line of the name and of the two numbers, in pixels from the top. */
  readonly nameY: number;
  readonly valueY: number;
  readonly secondY: number;
}

/** Rows laid out from the left; the texts and bars made from it are mirrored where the reader starts from the right. */
export interface RowsLayout {
  /** Names beside their bars; on a narrow drawing they stand above. */
  readonly beside: boolean;
  readonly plot: {readonly x: number; readonly width: number};
  readonly places: readonly RowPlace[];
  readonly lineHeight: number;
  /** Right edges of the two columns of numbers. */
  readonly ends: {readonly value: number; readonly second: number};
  readonly height: number;
}

export interface RowsOptions {
  readonly sizes: NumberSizes;
  /** Height of a bar in rem, beside its name and below it. */
  readonly bar: {readonly beside: number; readonly below: number};
  /** Pixels to keep free above and below the rows. */
  readonly top?: number;
  readonly bottom?: number;
}

/** Places of the rows, from top to bottom. Nothing overlaps and no number is cut at any width from 280 pixels. */
export function layoutRows(rows: readonly BarRow[], ctx: ChartContext, options: RowsOptions): RowsLayout {
  const measures = measuresOf(rows, ctx, options.sizes);
  const {width, second} = measures;
  const names = nameColumn(rows, ctx, measures);
  const places =
    names === undefined ? placesAbove(rows, ctx, measures, options) : placesBeside(rows, ctx, measures, options, names);
  const last = places.at(-1);
  const bottom = last ? last.box.y + last.box.height : (options.top ?? 0);
  return {
    beside: names !== undefined,
    plot: names === undefined ? {x: 0, width} : {x: names + GAP, width: width - names - GAP - measures.numbers},
    places,
    lineHeight: measures.lineHeight,
    // Two columns only where a row has both numbers: a lone "not available" needs none of its own.
    ends: {value: measures.both && measures.numbers - GAP <= width ? width - second - GAP : width, second: width},
    height: Math.ceil(bottom + (options.bottom ?? 0)),
  };
}

function placesBeside(
  rows: readonly BarRow[],
  ctx: ChartContext,
  {width, rem, lineHeight, numbers}: Measures,
  {bar, top = 0}: RowsOptions,
  names: number,
): RowPlace[] {
  let y = top;
  return rows.map(row => {
    const lines = nameLines(row.label.text, names + 0.5, ctx.normal, ctx.env);
    const height = Math.max((bar.beside + 0.875) * rem, lines.length * lineHeight + 0.5 * rem);
    const middle = y + height / 2;
    const thick = bar.beside * rem;
    const place = {
      row,
      lines,
      box: {x: 0, y, width, height},
      bar: {x: names + GAP, y: middle - thick / 2, width: width - names - GAP - numbers, height: thick},
      nameY: middle - ((lines.length - 1) * lineHeight) / 2,
      valueY: middle,
      secondY: middle,
    };
    y += height;
    return place;
  });
}

/**
 * The numbers share the last line of the name, unless that leaves the names too little room. Two numbers that do not
 * fit side by side (very large letters) stand on two lines.
 */
function placesAbove(
  rows: readonly BarRow[],
  ctx: ChartContext,
  {width, rem, lineHeight, numbers}: Measures,
  {bar, top = 0}: RowsOptions,
): RowPlace[] {
  const sameLine = width - numbers >= width * 0.42;
  const numberLines = sameLine ? 0 : numbers - GAP > width ? 2 : 1;
  let y = top;
  return rows.map(row => {
    const lines = nameLines(row.label.text, sameLine ? width - numbers : width, ctx.normal, ctx.env);
    const textLines = lines.length + numberLines;
    const barY = y + textLines * lineHeight + 0.125 * rem;
    const height = barY + (bar.below + 0.75) * rem - y;
    const place = {
      row,
      lines,
      box: {x: 0, y, width, height},
      bar: {x: 0, y: barY, width, height: bar.below * rem},
      nameY: y + lineHeight / 2,
      valueY: y + (textLines - (numberLines === 2 ? 1.5 : 0.5)) * lineHeight,
      secondY: y + (textLines - 0.5) * lineHeight,
    };
    y += height;
    return place;
  });
}
