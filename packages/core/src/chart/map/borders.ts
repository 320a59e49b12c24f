import type {Position} from 'geojson';
import {eachEdge, type Shape, xOf, yOf} from './planar.js';

export interface Lines {
  /** Lines that two shapes share. */
  readonly inner: readonly Position[][];
  /** Lines that belong to one shape: the coast, the frontier. */
  readonly outer: readonly Position[][];
}

/**
 * Tells the borders between regions from the outline of the country, in any format whose neighbours share their points.
 * Where they do not, every line is an outer one.
 */
export function linesOf(shapes: readonly Shape[]): Lines {
  const rings = shapes.flat(2).map(ring => ({ring, keys: edgeKeys(ring)}));
  const uses = new Map<number, number>();
  for (const {keys} of rings) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const inner: Position[][] = [];
  const outer: Position[][] = [];
  const drawn = new Set<number>();
  for (const {ring, keys} of rings) {
    let line: Position[] | undefined;
    let before: Position[][] | undefined;
    keys.forEach((key, i) => {
      const lines = drawn.has(key) ? undefined : (uses.get(key) ?? 0) > 1 ? inner : outer;
      drawn.add(key);
      if (lines !== before || !line) {
        line = [ring[i] ?? []];
        lines?.push(line);
        before = lines;
      }
      line.push(ring[i + 1] ?? []);
    });
  }
  return {inner, outer};
}

/** The edges of a ring as numbers, the same from both sides: four coordinates in tenths of a pixel, 13 bits each. */
function edgeKeys(ring: readonly Position[]): readonly number[] {
  const points = ring.map(pointKey);
  return points.slice(1).map((to, i) => {
    const from = points[i] as number;
    return Math.min(from, to) * 2 ** 26 + Math.max(from, to);
  });
}

function pointKey(point: Position): number {
  return Math.round(xOf(point) * 10) * 2 ** 13 + Math.round(yOf(point) * 10);
}

/** Side of the squares in which two outlines must meet to be neighbours, in pixels. */
const NEAR = 3;

/** Squares that two outlines must have in common: touching in a point is not a border. */
const COMMON = 3;

/** Which shapes border which, by place in the list, whether or not their files give them common points. */
export function bordering(shapes: readonly Shape[]): readonly ReadonlySet<number>[] {
  // Most squares lie on one outline only.
  const first = new Map<number, number>();
  const shared = new Map<number, Set<number>>();
  shapes.forEach((shape, i) => {
    eachEdge(shape, (x0, y0, x1, y1) => {
      const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / NEAR);
      for (let step = 0; step < steps; step += 1) {
        const t = step / steps;
        const cell = Math.round((x0 + t * (x1 - x0)) / NEAR) * 2 ** 13 + Math.round((y0 + t * (y1 - y0)) / NEAR);
        const owner = first.get(cell);
        if (owner === undefined) first.set(cell, i);
        else if (owner !== i) shared.set(cell, (shared.get(cell) ?? new Set([owner])).add(i));
      }
    });
  });
  const common = shapes.map(() => new Map<number, number>());
  for (const cell of shared.values()) {
    for (const a of cell) for (const b of cell) if (a !== b) common[a]?.set(b, (common[a].get(b) ?? 0) + 1);
  }
  return common.map(counts => new Set([...counts].filter(([, count]) => count >= COMMON).map(([place]) => place)));
}
