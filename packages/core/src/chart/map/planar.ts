import type {MultiPolygon, Position} from 'geojson';
import type {Box} from '../model.js';

/** A region as rings of points in a plane: polygons > rings > points, the first ring of each polygon being the outer one. */
export type Shape = MultiPolygon['coordinates'];
export type Ring = readonly Position[];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const xOf = (position: Position | undefined): number => position?.[0] ?? Number.NaN;
export const yOf = (position: Position | undefined): number => position?.[1] ?? Number.NaN;

/** Calls `each` with the two ends of every edge. */
export function eachEdge(shape: Shape, each: (x0: number, y0: number, x1: number, y1: number) => void): void {
  for (const rings of shape) {
    for (const ring of rings) {
      let before = ring[0];
      for (let i = 1; i < ring.length; i += 1) {
        const point = ring[i];
        each(xOf(before), yOf(before), xOf(point), yOf(point));
        before = point;
      }
    }
  }
}

export function boundsOf(shapes: readonly Shape[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (position: Position): void => {
    const [x, y] = [xOf(position), yOf(position)];
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  };
  // The outer rings decide; loops and not `flat`, because this runs many times over thousands of points.
  for (const shape of shapes) for (const [outer = []] of shape) outer.forEach(add);
  return {x: x0, y: y0, width: x1 - x0, height: y1 - y0};
}

function ringArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) twice += xOf(ring[i - 1]) * yOf(ring[i]) - xOf(ring[i]) * yOf(ring[i - 1]);
  return twice / 2;
}

function polygonArea([outer = [], ...holes]: readonly Ring[]): number {
  return Math.abs(ringArea(outer)) - holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0);
}

export function areaOf(shape: Shape): number {
  return shape.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

/** The mainland of a region: its largest polygon. */
export function largestOf(shape: Shape): Shape {
  const [largest] = [...shape].sort((a, b) => polygonArea(b) - polygonArea(a));
  return largest ? [largest] : [];
}

/** Centre of mass of the mainland's outer ring. */
export function centreOf(shape: Shape): Point {
  const ring = largestOf(shape)[0]?.[0] ?? [];
  const area = ringArea(ring);
  let [x, y] = [0, 0];
  for (let i = 1; i < ring.length; i += 1) {
    const cross = xOf(ring[i - 1]) * yOf(ring[i]) - xOf(ring[i]) * yOf(ring[i - 1]);
    x += (xOf(ring[i - 1]) + xOf(ring[i])) * cross;
    y += (yOf(ring[i - 1]) + yOf(ring[i])) * cross;
  }
  return area === 0 ? {x: xOf(ring[0]), y: yOf(ring[0])} : {x: x / (6 * area), y: y / (6 * area)};
}

/** Even-odd rule: holes are outside. */
export function contains(shape: Shape, x: number, y: number): boolean {
  let inside = false;
  eachEdge(shape, (x0, y0, x1, y1) => {
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  });
  return inside;
}

/** True when the whole box lies in the shape: no edge passes through it, and its centre does. */
export function containsBox(shape: Shape, box: Box): boolean {
  return !touches(shape, box) && contains(shape, box.x + box.width / 2, box.y + box.height / 2);
}

/** True when an edge passes through the box. Stops at the first: this runs for hundreds of places of each name. */
export function touches(shape: Shape, box: Box): boolean {
  for (const rings of shape) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i += 1) {
        const from = ring[i - 1];
        const to = ring[i];
        if (isNear(box, xOf(from), yOf(from), xOf(to), yOf(to)) && crosses(box, xOf(from), yOf(from), xOf(to), yOf(to)))
          return true;
      }
    }
  }
  return false;
}

/** False when both ends of a segment lie beyond one side of a box, as those of nearly all do. */
function isNear({x, y, width, height}: Box, x0: number, y0: number, x1: number, y1: number): boolean {
  return !(
    (x0 < x && x1 < x) ||
    (y0 < y && y1 < y) ||
    (x0 > x + width && x1 > x + width) ||
    (y0 > y + height && y1 > y + height)
  );
}

/** Liang-Barsky: does a segment touch a box? */
function crosses({x, y, width, height}: Box, x0: number, y0: number, x1: number, y1: number): boolean {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x0 - x1, x0 - x],
    [x1 - x0, x + width - x0],
    [y0 - y1, y0 - y],
    [y1 - y0, y + height - y0],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from <= to;
}
