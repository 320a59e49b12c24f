import {bordering} from './borders.js';
import {centreOf, type Point, type Shape} from './planar.js';

/** Where an arrow key leads from a region. Geographic in every language: a map is never mirrored. */
export interface Neighbours {
  readonly left?: string;
  readonly right?: string;
  readonly up?: string;
  readonly down?: string;
}

export type Direction = keyof Neighbours;

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** The nearest centre in each quarter of the compass; a region that shares a border comes before one that does not. */
export function neighboursOf(regions: readonly {readonly key: string; readonly shape: Shape}[]): Readonly<Record<string, Neighbours>> {
  const borders = bordering(regions.map(({shape}) => shape));
  const centres = regions.map(({shape}) => centreOf(shape));
  const found = regions.map(({key}, i) => {
    const from = centres[i] as Point;
    const nearest = (direction: Direction): string | undefined => {
      const there = regions.flatMap((region, j) => {
        const to = centres[j] as Point;
        return j !== i && directionOf(from, to) === direction ? [{key: region.key, borders: borders[i]?.has(j) ?? false, distance: Math.hypot(to.x - from.x, to.y - from.y)}] : [];
      });
      return there.sort((a, b) => Number(b.borders) - Number(a.borders) || a.distance - b.distance)[0]?.key;
    };
    const pairs = DIRECTIONS.map(direction => [direction, nearest(direction)] as const).filter(([, to]) => to !== undefined);
    return [key, Object.fromEntries(pairs)] as const;
  });
  return Object.fromEntries(found);
}

function directionOf(from: Point, to: Point): Direction {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) > Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'up' : 'down';
}
