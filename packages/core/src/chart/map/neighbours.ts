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

/** Tangent of 60 degrees: how far to the side a region may lie that shares a border. */
const ASIDE = Math.sqrt(3);

/**
 * The nearest centre in each quarter of the compass. A region that shares a border comes before one that does not, even
 * when it lies somewhat to the side.
 */
export function neighboursOf(
  regions: readonly {readonly key: string; readonly shape: Shape}[],
): Readonly<Record<string, Neighbours>> {
  const borders = bordering(regions.map(({shape}) => shape));
  const centres = regions.map(({shape}) => centreOf(shape));
  const found = regions.map(({key}, i) => {
    const from = centres[i] as Point;
    const nearest = (direction: Direction): string | undefined => {
      const there = regions.flatMap((region, j) => {
        if (j === i) return [];
        const to = centres[j] as Point;
        const {ahead, aside} = seenTo(direction, from, to);
        const shared = borders[i]?.has(j) ?? false;
        const rank = aside <= ahead ? (shared ? 0 : 2) : shared && aside <= ASIDE * ahead ? 1 : undefined;
        return rank === undefined ? [] : [{key: region.key, rank, distance: Math.hypot(ahead, aside)}];
      });
      return there.sort((a, b) => a.rank - b.rank || a.distance - b.distance)[0]?.key;
    };
    const pairs = DIRECTIONS.map(direction => [direction, nearest(direction)] as const).filter(
      ([, to]) => to !== undefined,
    );
    return [key, Object.fromEntries(pairs)] as const;
  });
  return Object.fromEntries(found);
}

/** How far a point lies ahead in a direction, and how far to its side. */
function seenTo(direction: Direction, from: Point, to: Point): {readonly ahead: number; readonly aside: number} {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const ahead = {left: -dx, right: dx, up: -dy, down: dy}[direction];
  return {ahead, aside: Math.abs(direction === 'left' || direction === 'right' ? dy : dx)};
}
