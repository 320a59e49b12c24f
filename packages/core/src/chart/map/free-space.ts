import type {Box} from '../model.js';
import {eachEdge, type Point, type Shape, xOf, yOf} from './planar.js';

/** Side of a cell of the raster, in pixels. */
const CELL = 4;
/** Cells that must stay free around a box. */
const MARGIN = 2;

/** Where a drawing has room left. */
export interface FreeSpace {
  /** True when a box lies in the drawing and on no shape. */
  readonly isFree: (box: Box) => boolean;
  /** The free place for a box of this size that is nearest to a point. */
  readonly placeFor: (width: number, height: number, near: Point) => Box | undefined;
  /** True when nothing is drawn between two points, ends excepted. */
  readonly isClear: (from: Point, to: Point) => boolean;
}

/** A coarse raster of the drawing, in which every cell knows how many are free from it downwards. */
export function freeSpace(shapes: readonly Shape[], width: number, height: number): FreeSpace {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const taken = rasterOf(shapes, columns, rows);
  const free = new Int32Array(columns * rows);
  for (let at = free.length - 1; at >= 0; at -= 1) free[at] = taken[at] ? 0 : 1 + (free[at + columns] ?? 0);
  const isFreeBelow = (c: number, from: number, to: number): boolean => (free[from * columns + c] ?? 0) >= to - from;
  return {
    isFree({x, y, width: w, height: h}) {
      if (x < 0 || y < 0 || x + w > width || y + h > height) return false;
      const [top, bottom] = [Math.floor(y / CELL), Math.ceil((y + h) / CELL)];
      for (let c = Math.floor(x / CELL); c < Math.ceil((x + w) / CELL); c += 1)
        if (!isFreeBelow(c, top, bottom)) return false;
      return true;
    },
    placeFor(boxWidth, boxHeight, near) {
      const [w, h] = [Math.ceil(boxWidth / CELL), Math.ceil(boxHeight / CELL)];
      let best: {readonly box: Box; readonly distance: number} | undefined;
      for (let r = 0; r + h <= rows; r += 1) {
        const top = Math.max(0, r - MARGIN);
        const bottom = Math.min(rows, r + h + MARGIN);
        // How many columns in a row are free, up to the one that the box and its margin would end with.
        let run = 0;
        let next = 0;
        for (let c = 0; c + w <= columns; c += 1) {
          const end = Math.min(columns, c + w + MARGIN);
          for (; next < end; next += 1) run = isFreeBelow(next, top, bottom) ? run + 1 : 0;
          if (run < end - Math.max(0, c - MARGIN)) continue;
          const box = {
            x: within(c * CELL, width - boxWidth),
            y: within(r * CELL, height - boxHeight),
            width: boxWidth,
            height: boxHeight,
          };
          const distance = Math.hypot(box.x + boxWidth / 2 - near.x, box.y + boxHeight / 2 - near.y);
          if (!best || distance < best.distance) best = {box, distance};
        }
      }
      return best?.box;
    },
    isClear(from, to) {
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / CELL);
      for (let i = 1; i < steps; i += 1) {
        const [x, y] = [from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps];
        if (taken[Math.floor(y / CELL) * columns + Math.floor(x / CELL)]) return false;
      }
      return true;
    },
  };
}

/** A pixel from the edge at least, so that a line around the box is not cut. */
const within = (at: number, most: number): number => Math.max(1, Math.min(at, most - 1));

function rasterOf(shapes: readonly Shape[], columns: number, rows: number): Uint8Array {
  const taken = new Uint8Array(columns * rows);
  const take = (x: number, r: number): void => {
    const c = Math.floor(x / CELL);
    if (c >= 0 && c < columns && r >= 0 && r < rows) taken[r * columns + c] = 1;
  };
  for (const shape of shapes) {
    const crossings = new Map<number, number[]>();
    eachEdge(shape, (x0, y0, x1, y1) => {
      for (let r = Math.ceil(Math.min(y0, y1) / CELL - 0.5); (r + 0.5) * CELL < Math.max(y0, y1); r += 1) {
        const x = x0 + (((r + 0.5) * CELL - y0) / (y1 - y0)) * (x1 - x0);
        const list = crossings.get(r);
        if (list) list.push(x);
        else crossings.set(r, [x]);
      }
    });
    for (const [r, xs] of crossings) {
      xs.sort((a, b) => a - b);
      for (let i = 1; i < xs.length; i += 2)
        for (let x = xs[i - 1] as number; x < (xs[i] as number) + CELL; x += CELL) take(x, r);
    }
    for (const [outer = []] of shape) for (const point of outer) take(xOf(point), Math.floor(yOf(point) / CELL));
  }
  return taken;
}
