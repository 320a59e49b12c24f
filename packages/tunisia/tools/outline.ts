import type {Grid} from './grid.js';
import type {Point} from './source.js';

/** Steps along cell edges: right, down, left, up. */
const STEPS: readonly Point[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/**
 * Outlines of one region of a grid, closed, clockwise as seen on a map, one point per cell corner. Every corner is
 * kept, so that two neighbours have the very same points along their border.
 */
export function outlinesOf({columns, rows, cells}: Grid, region: number): Point[][] {
  const width = columns + 1;
  const edges = new Map<number, number[]>();
  const add = (corner: number, direction: number): void =>
    void edges.set(corner, [...(edges.get(corner) ?? []), direction]);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (cells[at] !== region) continue;
      const corner = row * width + column;
      if (cells[at - columns] !== region) add(corner, 0);
      if (cells[at + 1] !== region) add(corner + 1, 1);
      if (cells[at + columns] !== region) add(corner + width + 1, 2);
      if (cells[at - 1] !== region) add(corner + width, 3);
    }
  }
  const outlines: Point[][] = [];
  for (const start of edges.keys()) {
    while (edges.has(start)) outlines.push(follow(edges, start, width));
  }
  return outlines;
}

/** Walks from a corner back to it and uses up the edges. Where cells touch by a corner it turns right, around its own cell. */
function follow(edges: Map<number, number[]>, start: number, width: number): Point[] {
  const points: Point[] = [[start % width, Math.floor(start / width)]];
  let corner = start;
  let direction = edges.get(start)![0]!;
  do {
    const leaving = edges.get(corner)!;
    const right = (direction + 1) % 4;
    const next = leaving.includes(right) ? right : leaving[0]!;
    const left = leaving.filter(edge => edge !== next);
    if (left.length > 0) edges.set(corner, left);
    else edges.delete(corner);
    const [dx, dy] = STEPS[next]!;
    corner += dx + dy * width;
    direction = next;
    points.push([corner % width, Math.floor(corner / width)]);
  } while (corner !== start);
  return points;
}
