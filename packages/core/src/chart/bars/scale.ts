import type {ChartContext} from '../context.js';
import type {RowsLayout} from './rows.js';

/** A linear scale that always holds zero, in pixels from the left before mirroring. */
export interface BarScale {
  readonly zero: number;
  readonly at: (value: number) => number;
}

/** The scale of all the bars of a chart: from the smallest to the largest value, zero included. */
export function barScale(values: Iterable<number>, {plot}: Pick<RowsLayout, 'plot'>): BarScale {
  let min = 0;
  let max = 0;
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  const span = max - min || 1;
  const at = (value: number): number => plot.x + ((value - min) / span) * plot.width;
  return {zero: at(0), at};
}

/** A drawn piece of a bar. Several pieces of one row share its key, and each carries the ring of the whole row. */
export interface BarDatum {
  readonly key: string;
  /** The exact amount of the piece in minor units; `null` when it is not available. */
  readonly amount: number | null;
  readonly colour: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Edges of the ring that shows the focus. */
  readonly r0: number;
  readonly r1: number;
  readonly s0: number;
  readonly s1: number;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The smallest ring: a bar of no length still shows where the focus is. */
const SMALLEST_RING = 8;
/** The ring stands off the bar, which stays whole. At the edges of the drawing, half of its stroke stays inside. */
const OFF = 2.5;
const EDGE = 1.5;

/** A piece of a bar between two positions from the left, mirrored where needed. `x0` is always left of `x1`. */
export function barDatum(
  piece: {readonly key: string; readonly amount: number | null; readonly colour: string} & Extent,
  y: {readonly y: number; readonly height: number},
  ring: Extent,
  ctx: ChartContext,
): BarDatum {
  const {key, amount, colour} = piece;
  const [x0, x1] = sides(piece, ctx);
  const to = Math.min(Math.max(ring.to, ring.from + SMALLEST_RING) + OFF, ctx.env.width - EDGE);
  const [r0, r1] = sides({from: Math.max(ring.from - OFF, EDGE), to}, ctx);
  const [y0, y1] = [y.y, y.y + y.height];
  return {key, amount, colour, x0, x1, y0, y1, r0, r1, s0: y0 - OFF, s1: y1 + OFF};
}

function sides({from, to}: Extent, ctx: ChartContext): readonly [number, number] {
  const [left, right] = from < to ? [from, to] : [to, from];
  return ctx.rtl ? [ctx.env.width - right, ctx.env.width - left] : [left, right];
}

/** The edge of a bar, drawn inside it. */
export function outlineOf({key, x0, x1, y0, y1}: BarDatum): object {
  return {key, x0: x0 + 0.5, x1: Math.max(x0 + 0.5, x1 - 0.5), y0: y0 + 0.5, y1: y1 - 0.5};
}
