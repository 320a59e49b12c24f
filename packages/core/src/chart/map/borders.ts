import type {Position} from 'geojson';
import {type Shape, xOf, yOf} from './planar.js';

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
  const uses = new Map<number, number>();
  for (const ring of shapes.flat(2)) {
    for (let i = 1; i < ring.length; i += 1) {
      const key = edgeKey(ring, i);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  const inner: Position[][] = [];
  const outer: Position[][] = [];
  const drawn = new Set<number>();
  for (const ring of shapes.flat(2)) {
    let line: Position[] | undefined;
    let before: Position[][] | undefined;
    for (let i = 1; i < ring.length; i += 1) {
      const key = edgeKey(ring, i);
      const lines = drawn.has(key) ? undefined : (uses.get(key) ?? 0) > 1 ? inner : outer;
      drawn.add(key);
      if (lines !== before || !line) {
        line = [ring[i - 1] ?? []];
        lines?.push(line);
        before = lines;
      }
      line.push(ring[i] ?? []);
    }
  }
  return {inner, outer};
}

/** An edge as one number, the same from both sides: four coordinates in tenths of a pixel, 13 bits each. */
function edgeKey(ring: readonly Position[], i: number): number {
  const [from, to] = [pointKey(ring[i - 1]), pointKey(ring[i])];
  return Math.min(from, to) * 2 ** 26 + Math.max(from, to);
}

function pointKey(point: Position | undefined): number {
  return Math.round(xOf(point) * 10) * 2 ** 13 + Math.round(yOf(point) * 10);
}

/** Side of the squares in which two outlines must meet to be neighbours, in pixels. */
const NEAR = 3;

/** Which shapes border which, by place in the list. Two common corners are needed: touching in a point is not a border. */
export function bordering(shapes: readonly Shape[]): readonly ReadonlySet<number>[] {
  const cells = new Map<string, Set<number>>();
  shapes.forEach((shape, i) => {
    for (const point of shape.flat(2)) {
      const cell = `${Math.round(xOf(point) / NEAR)} ${Math.round(yOf(point) / NEAR)}`;
      cells.set(cell, (cells.get(cell) ?? new Set()).add(i));
    }
  });
  const common = shapes.map(() => new Map<number, number>());
  for (const cell of cells.values()) {
    for (const a of cell) for (const b of cell) if (a !== b) common[a]?.set(b, (common[a].get(b) ?? 0) + 1);
  }
  return common.map(counts => new Set([...counts].filter(([, count]) => count > 1).map(([place]) => place)));
}
