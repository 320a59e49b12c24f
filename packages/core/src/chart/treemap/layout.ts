import {hierarchy, treemap} from 'd3-hierarchy';
import type {Amount} from '../../amount/amount.js';
import type {Box} from '../model.js';

export interface Sized {
  readonly key: string;
  readonly amount: Amount;
}

/** Gap between two cells, in pixels: the page's background shows through, so neighbours differ without colour. */
const GAP = 2;

/** Squarified boxes for positive amounts, largest first, from the top left. Snapped to whole pixels. */
export function treemapBoxes(items: readonly Sized[], width: number, height: number): ReadonlyMap<string, Box> {
  const root = hierarchy<{readonly children?: readonly Sized[]} | Sized>({children: items}, node =>
    'children' in node ? node.children : undefined,
  ).sum(node => ('amount' in node ? node.amount : 0));
  const laid = treemap<{readonly children?: readonly Sized[]} | Sized>()
    .size([width, height])
    .round(true)
    .paddingInner(GAP)(root);
  return new Map(
    laid
      .leaves()
      .flatMap(({data, x0, x1, y0, y1}) =>
        'key' in data ? [[data.key, {x: x0, y: y0, width: x1 - x0, height: y1 - y0}] as const] : [],
      ),
  );
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
