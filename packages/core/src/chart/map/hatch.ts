import type {Position} from 'geojson';
import type {Box} from '../model.js';
import {eachEdge, type Shape} from './planar.js';

/** Distance between two lines of the hatching, measured along an axis, in pixels. */
const STEP = 7;

/**
 * Slanted lines that fill a shape, cut where its name stands. Lines and not an SVG pattern, so that they look the same
 * in a shadow root, in an exported image and under any renderer.
 */
export function hatchOf(shape: Shape, label?: Box): readonly Position[][] {
  const crossings = new Map<number, number[]>();
  eachEdge(shape, (x0, y0, x1, y1) => {
    const [s0, s1] = [x0 + y0, x1 + y1];
    // A line is where x + y = c. Half-open, so that a corner is counted once.
    for (let k = Math.ceil(Math.min(s0, s1) / STEP); k * STEP < Math.max(s0, s1); k += 1) {
      const t = (k * STEP - s0) / (s1 - s0);
      const along = x0 - y0 + t * (x1 - y1 - (x0 - y0));
      const list = crossings.get(k);
      if (list) list.push(along);
      else crossings.set(k, [along]);
    }
  });
  return [...crossings].flatMap(([k, along]) => {
    const c = k * STEP;
    const sorted = along.sort((a, b) => a - b);
    const spans: [number, number][] = [];
    for (let i = 1; i < sorted.length; i += 2) spans.push([sorted[i - 1] as number, sorted[i] as number]);
    const free = label
      ? spans.flatMap(span =>
          without(
            span,
            Math.max(2 * label.x - c, c - 2 * (label.y + label.height)),
            Math.min(2 * (label.x + label.width) - c, c - 2 * label.y),
          ),
        )
      : spans;
    return free.map(([from, to]) => [at(c, from), at(c, to)]);
  });
}

/** A span without the part between `from` and `to`. */
function without(span: [number, number], from: number, to: number): [number, number][] {
  if (from >= to) return [span];
  const parts: [number, number][] = [
    [span[0], Math.min(span[1], from)],
    [Math.max(span[0], to), span[1]],
  ];
  return parts.filter(([start, end]) => start < end);
}

function at(c: number, along: number): Position {
  return [Math.round((c + along) * 5) / 10, Math.round((c - along) * 5) / 10];
}
