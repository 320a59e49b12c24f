import {sumAmounts, type Amount} from '../../amount/amount.js';
import type {NumberSizes} from '../bars/measures.js';
import type {RowPlace, RowsLayout} from '../bars/rows.js';
import {type BarDatum, barDatum, type BarScale, barScale} from '../bars/scale.js';
import {drawnNumber, nameTexts, numberColumns, numbersAfter, rowHits, sided, type TextDatum} from '../bars/texts.js';
import {zeroLine} from '../bars/zero.js';
import type {ChartContext} from '../context.js';
import {type Colour, type Drawing, pieceKey} from '../model.js';
import type {Series} from './series.js';
import type {Stack, Stacks} from './stacks.js';

/** One piece of a stacked bar, from and to in amounts, or in shares of the bar. */
export interface Piece {
  /** The series that it belongs to; below zero with a mark, since a series may be on both sides of it. */
  readonly key: string;
  readonly amount: Amount;
  readonly colour: Colour;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a bar: positive ones from zero on, negative ones to its other side, never set off against each other. */
export function piecesOf(stack: Stack, series: readonly Series[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let above = 0;
  let below = 0;
  for (const {key, of, colour} of series) {
    const amounts = [...of].flatMap(key => stack.parts.get(key) ?? []);
    const more = sumAmounts(amounts.filter(amount => amount > 0));
    const less = sumAmounts(amounts.filter(amount => amount < 0));
    if (more > 0) pieces.push({key, amount: more, colour, from: above, to: (above += more)});
    if (less < 0) pieces.push({key: `${key}\u2212`, amount: less, colour: 'over', from: below, to: (below += less)});
  }
  return pieces;
}

/** True when a bar can be 100 %: nothing in it is negative, and there is something. */
export function hasShares(stack: Stack): boolean {
  return stack.amount > 0 && [...stack.parts.values()].every(amount => amount >= 0);
}

function drawnPieces(stack: Stack, series: readonly Series[], percent: boolean): readonly Piece[] {
  const pieces = piecesOf(stack, series);
  if (!percent) return pieces;
  if (!hasShares(stack)) return [];
  return pieces.map(piece => ({...piece, from: piece.from / stack.amount, to: piece.to / stack.amount}));
}

/** The page's background between two pieces, in pixels; a piece too thin for it touches its neighbour. */
const SEAM = 1;
const THIN = 4;
const PAD = 5;

export function stacksDrawing(
  {rows, series}: Stacks,
  layout: RowsLayout,
  sizes: NumberSizes,
  percent: boolean,
  ctx: ChartContext,
): Drawing & {readonly rings: readonly BarDatum[]} {
  const drawn = rows.map(stack => drawnPieces(stack, series, percent));
  const scale = barScale(percent ? [0, 1] : drawn.flat().map(({to}) => to), layout);
  const marks: BarDatum[] = [];
  const rings: BarDatum[] = [];
  const texts: object[] = [];
  layout.places.forEach((place, i) => {
    const stack = rows[i];
    const pieces = drawn[i] ?? [];
    if (!stack) return;
    marks.push(...rowMarks(stack, pieces, place, scale, ctx));
    rings.push(...pieces.map(piece => ringOf(piece, stack, place, scale, ctx)));
    texts.push(...pieces.flatMap(piece => pieceText(piece, stack, place, scale, percent, ctx)));
  });
  // As shares all bars end together, and so do the totals of rows that have no bar.
  const end = (stack: Stack, i: number): number =>
    percent && stack.available ? 1 : Math.max(0, ...(drawn[i] ?? []).map(({to}) => to));
  const ends = new Map(rows.map((stack, i) => [stack.key, scale.at(end(stack, i))]));
  const numbers = layout.beside
    ? numbersAfter(layout, sizes, ctx, key => ends.get(key) ?? scale.zero)
    : numberColumns(layout, sizes, ctx);
  const negative = drawn.flat().some(({to}) => to < 0);
  return {
    spec: 'breakdown',
    width: ctx.env.width,
    height: layout.height,
    params: {rtl: ctx.rtl},
    rings,
    datasets: {
      rows: rowHits(layout, ctx),
      marks,
      zero: zeroLine(scale, layout, negative, ctx),
      pieces: texts,
      labels: nameTexts(layout, ctx),
      values: numbers.values,
      shares: [...numbers.seconds, ...(percent ? noShareTexts(rows, layout, scale, ctx) : [])],
      focus: [],
    },
  };
}

/** Says, in the place of a bar, that a row cannot be shown as shares; where that does not fit, the notes say it alone. */
function noShareTexts(rows: readonly Stack[], layout: RowsLayout, scale: BarScale, ctx: ChartContext): TextDatum[] {
  const text = ctx.texts.words.noShares;
  const width = ctx.env.measure(text, ctx.small);
  if (width > layout.plot.width) return [];
  return layout.places.flatMap(({bar}, i) => {
    const stack = rows[i];
    if (!stack?.available || hasShares(stack)) return [];
    const y = bar.y + bar.height / 2;
    return [{key: stack.key, x: sided(scale.zero + width, ctx), y, text: drawnNumber(text, ctx), size: ctx.small}];
  });
}

/** A bar without pieces still has its datum: it holds the amount, and the ring of the focus. */
function rowMarks(
  stack: Stack,
  pieces: readonly Piece[],
  {bar}: RowPlace,
  scale: BarScale,
  ctx: ChartContext,
): BarDatum[] {
  const edges = [scale.zero, ...pieces.map(({to}) => scale.at(to))];
  const ring = {from: Math.min(...edges), to: Math.max(...edges)};
  if (pieces.length === 0)
    return [
      barDatum(
        {
          key: stack.key,
          amount: stack.available ? stack.amount : null,
          colour: 'none',
          from: scale.zero,
          to: scale.zero,
        },
        bar,
        ring,
        ctx,
      ),
    ];
  return pieces.map(piece => {
    const from = scale.at(piece.from);
    const to = scale.at(piece.to);
    const seam = piece.from !== 0 && Math.abs(to - from) > THIN ? Math.sign(to - from) * SEAM : 0;
    return barDatum(
      {key: stack.key, amount: piece.amount, colour: piece.colour, from: from + seam, to},
      bar,
      ring,
      ctx,
    );
  });
}

/** A piece by itself, with a ring of its own. */
function ringOf(piece: Piece, stack: Stack, {bar}: RowPlace, scale: BarScale, ctx: ChartContext): BarDatum {
  const {amount, colour} = piece;
  const [from, to] = [scale.at(piece.from), scale.at(piece.to)];
  const extent = {from: Math.min(from, to), to: Math.max(from, to)};
  return barDatum({key: pieceKey(stack.key, piece.key), amount, colour, from, to}, bar, extent, ctx);
}

/** The number of a piece, where it fits whole. */
function pieceText(
  piece: Piece,
  stack: Stack,
  {bar}: RowPlace,
  scale: BarScale,
  percent: boolean,
  ctx: ChartContext,
): readonly (TextDatum & {readonly colour: Colour})[] {
  const text = percent ? ctx.texts.percent(piece.amount / stack.amount) : ctx.texts.digits(piece.amount);
  const from = scale.at(piece.from);
  const to = scale.at(piece.to);
  const size = ctx.small;
  if (ctx.env.measure(text, size) + 2 * PAD > Math.abs(to - from) || size * 1.2 > bar.height) return [];
  return [
    {
      key: stack.key,
      x: sided((from + to) / 2, ctx),
      y: bar.y + bar.height / 2,
      text: drawnNumber(text, ctx),
      size,
      colour: piece.colour,
    },
  ];
}
