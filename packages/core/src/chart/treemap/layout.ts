import {type HierarchyRectangularNode, treemapSquarify} from 'd3-hierarchy';
import type {Amount} from '../../amount/amount.js';
import type {Box} from '../model.js';

export interface Sized {
  readonly key: string;
  readonly amount: Amount;
}

/** Gap between two cells, in pixels: the page's background shows through, so neighbours differ without colour. */
const GAP = 2;

/** What the tiling of d3-hierarchy reads and writes; its `hierarchy()` adds a tree that one level does not need. */
interface Tile {
  readonly key: string;
  readonly value: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

type Node = HierarchyRectangularNode<unknown>;

/** Squarified boxes for positive amounts, largest first, from the top left. Snapped to whole pixels. */
export function treemapBoxes(items: readonly Sized[], width: number, height: number): ReadonlyMap<string, Box> {
  const tiles = items.map(({key, amount}): Tile => ({key, value: amount, x0: 0, x1: 0, y0: 0, y1: 0}));
  const whole = {children: tiles, value: tiles.reduce((sum, {value}) => sum + value, 0)};
  const half = GAP / 2;
  treemapSquarify(whole as unknown as Node, -half, -half, width + half, height + half);
  return new Map(tiles.map(tile => [tile.key, inside(tile, half)]));
}

/** A tile without its half of the gaps, on whole pixels; one that is thinner than the gap is a line in its middle. */
function inside({x0, x1, y0, y1}: Tile, half: number): Box {
  const [left, right] = edges(x0 + half, x1 - half);
  const [top, bottom] = edges(y0 + half, y1 - half);
  return {x: left, y: top, width: right - left, height: bottom - top};
}

function edges(from: number, to: number): readonly [number, number] {
  const middle = (from + to) / 2;
  return from > to ? [Math.round(middle), Math.round(middle)] : [Math.round(from), Math.round(to)];
}

/** Smallest area that a finger can still hit, in square pixels (WCAG 2.5.8: 24 by 24). */
const SMALLEST_AREA = 24 * 24;

/** More cells than this are a texture and not a picture. */
const MOST_CELLS = 500;

/**
 * Splits items, largest first, into those that are drawn and those too small for it. One small item alone is drawn:
 * gathering it saves nothing. Where all are small, they are all alike and are drawn, up to what a reader can tell apart.
 */
export function gathered<T extends Sized>(
  items: readonly T[],
  width: number,
  height: number,
): {readonly large: readonly T[]; readonly small: readonly T[]} {
  const sum = items.reduce((total, item) => total + item.amount, 0);
  const drawable = items.filter(item => (item.amount / sum) * width * height >= SMALLEST_AREA).length;
  const count = Math.min(drawable === 0 ? items.length : drawable, MOST_CELLS);
  return items.length - count < 2
    ? {large: items, small: []}
    : {large: items.slice(0, count), small: items.slice(count)};
}

/** Height of the drawing: a phone gets a tall one, a desk a wide one, and few items need no wall of colour. */
export function treemapHeight(width: number, count: number): number {
  const full = width < 560 ? Math.min(Math.max(width * 1.5, 380), 600) : Math.min(width * 0.5, 560);
  return Math.round(count <= 4 ? Math.min(full, 120 + 60 * count) : full);
}
