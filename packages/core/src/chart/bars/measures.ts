import type {Label} from '../../text/lang.js';
import type {ChartContext} from '../context.js';
import {nameLines} from './lines.js';

/** A row of a bar chart: its name and up to two numbers, as the reader sees them. */
export interface BarRow {
  readonly key: string;
  readonly label: Label;
  readonly value: string;
  /** A second number, quieter or bolder than the first: the share, the rate. */
  readonly second?: string;
}

/** Sizes in pixels and weights of the two numbers of a row. */
export interface NumberSizes {
  readonly value: number;
  readonly second: number;
  readonly bold: 'value' | 'second';
}

/** Pixels between a name, its bar and its numbers. */
export const GAP = 8;

/** From this width on, names stand beside the bars. */
const WIDE = 560;
/** The largest part of a wide drawing that names may take. */
const NAME_PART = 0.36;
/** Names that take no more than this part stand beside even on a phone: years do. */
const SHORT_PART = 0.2;
/** The narrowest room in which bars can still be compared, in pixels. */
const NARROWEST_PLOT = 90;

/** What the texts of the rows need. */
export interface Measures {
  readonly width: number;
  readonly rem: number;
  readonly lineHeight: number;
  readonly value: number;
  readonly second: number;
  /** True when some row has both numbers. */
  readonly both: boolean;
  /** The numbers of the widest row, with the gaps between and before them. */
  readonly numbers: number;
}

export function measuresOf(rows: readonly BarRow[], ctx: ChartContext, sizes: NumberSizes): Measures {
  const {measure, width} = ctx.env;
  const widest = (texts: readonly string[], size: number, bold: boolean): number =>
    Math.max(0, ...texts.map(text => measure(text, size, bold)));
  const value = widest(
    rows.map(row => row.value),
    sizes.value,
    sizes.bold === 'value',
  );
  const second = widest(
    rows.map(row => row.second ?? ''),
    sizes.second,
    sizes.bold === 'second',
  );
  const both = rows.some(row => row.value !== '' && (row.second ?? '') !== '');
  const rem = ctx.normal / 0.875;
  return {
    width,
    rem,
    lineHeight: ctx.normal * (ctx.rtl ? 1.6 : 1.4),
    value,
    second,
    both,
    numbers: GAP + (both ? value + GAP + second : Math.max(value, second)),
  };
}

/** Width of the column of names, or nothing when they have to stand above their bars. */
export function nameColumn(rows: readonly BarRow[], ctx: ChartContext, {width, numbers}: Measures): number | undefined {
  const {measure} = ctx.env;
  const longest = Math.max(0, ...rows.map(({label}) => measure(label.text, ctx.normal)));
  if (width < WIDE && longest > width * SHORT_PART) return undefined;
  const room = Math.min(longest, width * NAME_PART);
  const lines = rows.flatMap(({label}) => nameLines(label.text, room, ctx.normal, ctx.env));
  const column = Math.max(0, ...lines.map(line => measure(line, ctx.normal)));
  return width - column - GAP - numbers < NARROWEST_PLOT ? undefined : column;
}
