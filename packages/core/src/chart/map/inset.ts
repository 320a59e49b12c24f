import type {Position} from 'geojson';
import type {ChartContext} from '../context.js';
import type {Box} from '../model.js';
import {wrapWords} from '../wrap.js';
import {bordering} from './borders.js';
import type {FreeSpace} from './free-space.js';
import {areaOf, boundsOf, type Point, type Shape} from './planar.js';
import {aspectOf, drawnAt, type Fit, fitTo} from './projection.js';

export interface Inset {
  /** Places in the list of shapes. */
  readonly members: readonly number[];
  readonly fit: Fit;
  /** Frames around the regions and around their enlarged copies, with a line between them where there is room. */
  readonly frame: readonly Position[][];
  readonly caption: readonly {readonly text: string; readonly x: number; readonly y: number}[];
  /** What it takes of the drawing, caption included. */
  readonly box: Box;
  /** How many times larger it shows its regions. */
  readonly zoom: number;
}

/** A region is tiny when it is drawn at less than this part of a usual one, and less than this many square pixels. */
const TINY_SHARE = 1 / 3;
const TINY_AREA = 30 * 30;
/** An inset enlarges at least and at most so much, and takes at most this part of the drawing's width. */
const LEAST = 1.6;
const MOST = 4;
const WIDEST = 0.42;
const PAD = 6;
const STEP = 4;

/**
 * The largest group of tiny regions that border each other: a capital and its suburbs. A tiny region alone among large
 * ones is seen well enough. Decided from the shapes, so that a country without such a group has no inset.
 */
export function tinyGroup(shapes: readonly Shape[]): readonly number[] {
  const areas = shapes.map(areaOf);
  const median = [...areas].sort((a, b) => a - b)[Math.floor(areas.length / 2)] ?? 0;
  const limit = Math.min(median * TINY_SHARE, TINY_AREA);
  const borders = bordering(shapes);
  const groups: number[][] = [];
  const seen = new Set<number>();
  areas.forEach((area, start) => {
    if (area >= limit || seen.has(start)) return;
    const group = [start];
    seen.add(start);
    for (const member of group) {
      for (const next of borders[member] ?? []) {
        if (seen.has(next) || (areas[next] ?? Infinity) >= limit) continue;
        seen.add(next);
        group.push(next);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  });
  const [largest = []] = groups.sort((a, b) => b.length - a.length);
  return largest.length > 1 ? largest : [];
}

/** Enlarges a group of shapes into the free space of the drawing; nothing when there is no room for a useful size. */
export function insetFor(
  members: readonly number[],
  plane: readonly Shape[],
  drawn: readonly Shape[],
  space: FreeSpace,
  room: number,
  caption: string,
  ctx: ChartContext,
): Inset | undefined {
  if (members.length === 0) return undefined;
  const pick = (shapes: readonly Shape[]): Shape[] => members.map(place => shapes[place] ?? []);
  const source = grown(boundsOf(pick(drawn)), 3);
  const aspect = aspectOf(pick(plane));
  const near = {x: source.x + source.width / 2, y: source.y + source.height / 2};
  const inner = source.width - 6;
  const widest = Math.min(room * WIDEST, inner * MOST + 2 * PAD);
  for (let width = Math.floor(widest); width >= inner * LEAST + 2 * PAD; width -= STEP) {
    const lines = wrapWords(caption, width - 4, 2, ctx.small, false, ctx.env) ?? [];
    const leading = ctx.small * (ctx.rtl ? 1.45 : 1.25);
    const mapHeight = (width - 2 * PAD) * aspect;
    const box = space.placeFor(width, mapHeight + 2 * PAD + lines.length * leading, near);
    if (!box) continue;
    const frameBox = {...box, height: mapHeight + 2 * PAD};
    return {
      members,
      box,
      zoom: (width - 2 * PAD) / inner,
      fit: fitTo(pick(plane), box.x + PAD, box.y + PAD, width - 2 * PAD),
      frame: [outline(source), outline(frameBox), ...leader(source, frameBox, space)],
      caption: lines.map((text, i) => ({text, x: box.x + width / 2, y: box.y + frameBox.height + 3 + i * leading})),
    };
  }
  return undefined;
}

/** The enlarged copies of the group, in the order of `members`. */
export function enlarged(inset: Inset, plane: readonly Shape[]): readonly Shape[] {
  return inset.members.map(place => drawnAt(plane[place] ?? [], inset.fit));
}

function grown({x, y, width, height}: Box, by: number): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}

function outline({x, y, width, height}: Box): Position[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
}

/** A straight line between the two frames, only where it crosses nothing. */
function leader(source: Box, target: Box, space: FreeSpace): Position[][] {
  const ends = (box: Box): Point[] => [
    {x: box.x, y: box.y},
    {x: box.x + box.width, y: box.y},
    {x: box.x, y: box.y + box.height},
    {x: box.x + box.width, y: box.y + box.height},
  ];
  const pairs = ends(source).flatMap(from =>
    ends(target).map(to => ({from, to, length: Math.hypot(to.x - from.x, to.y - from.y)})),
  );
  const line = pairs.sort((a, b) => a.length - b.length).find(({from, to}) => space.isClear(from, to));
  return line
    ? [
        [
          [line.from.x, line.from.y],
          [line.to.x, line.to.y],
        ],
      ]
    : [];
}
