import type {Position} from 'geojson';
import {Kept} from '../../kept.js';
import type {ChartContext} from '../context.js';
import {linesOf} from './borders.js';
import {freeSpace, type FreeSpace} from './free-space.js';
import type {RegionShape} from './geometry.js';
import {enlarged, type Inset, insetFor, tinyGroup} from './inset.js';
import type {Shape} from './planar.js';
import {aspectOf, drawnAt, fitTo, projected} from './projection.js';

export interface PlacedRegion {
  readonly key: string;
  readonly shape: Shape;
  /** The same region in the inset. */
  readonly enlarged?: Shape;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly PlacedRegion[];
  readonly borders: readonly Position[][];
  readonly coast: readonly Position[][];
  readonly inset?: Inset;
  /** Room beside the country. */
  readonly space: FreeSpace;
}

const WIDEST = 420;
const TALLEST = 640;
/** Room for the ring around a region at the edge of the drawing. */
const EDGE = 4;

/** Parts of the room that the country may fill: it shrinks only for the sake of an inset that would else be too small. */
const SIZES = [1, 0.92, 0.84, 0.76];
const WELL_SEEN = 2;

/** What is written under an inset of these regions; of any, where none are named. */
export interface Caption {
  readonly regions?: readonly string[];
  readonly text: string;
}

const planes = new Kept<readonly RegionShape[], readonly Shape[]>(1);
/** The maps of a page, and a map of another year or phase, are of one layout. */
const layouts = new Kept<readonly RegionShape[], MapLayout>(4);

/**
 * Fits a country into the drawing, and enlarges its tiny regions where the sea or the neighbours leave room. The first caption
 * that names all of them is theirs.
 */
export function layoutOf(shapes: readonly RegionShape[], captions: readonly Caption[], ctx: ChartContext): MapLayout {
  const {env, small, rtl} = ctx;
  const widths = captions.map(({text}) => widthsIn(text, ctx));
  return layouts.of(shapes, JSON.stringify([env.width, small, rtl, captions, widths]), () =>
    laidOut(shapes, captions, ctx),
  );
}

/** A caption has two lines in an inset, and none that is longer. */
const MOST_WORDS = 40;

/** The widths of all that could stand on a line of a text: how it is broken into lines depends on nothing else. */
function widthsIn(text: string, {env, small}: ChartContext): readonly number[] {
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  return words.flatMap((_, from) =>
    words.slice(from).map((__, to) => env.measure(words.slice(from, from + to + 1).join(' '), small)),
  );
}

function laidOut(shapes: readonly RegionShape[], captions: readonly Caption[], ctx: ChartContext): MapLayout {
  const plane = planes.of(shapes, '', () => shapes.map(({shape}) => projected(shape)));
  const captionOf = (members: readonly number[]): string => {
    const keys = members.map(place => shapes[place]?.key ?? '');
    return captions.find(({regions}) => !regions || keys.every(key => regions.includes(key)))?.text ?? '';
  };
  let best: Attempt | undefined;
  for (const size of SIZES) {
    const attempt = attemptAt(size, plane, captionOf, ctx);
    if (!best || zoomOf(attempt) > zoomOf(best)) best = attempt;
    if (!attempt.tiny || zoomOf(best) >= WELL_SEEN) break;
  }
  const {drawn, inset, width, height, space} = best as Attempt;
  const copies = inset ? enlarged(inset, plane) : [];
  const copyOf = (place: number): Shape | undefined => copies[inset?.members.indexOf(place) ?? -1];
  const lines = [linesOf(drawn), linesOf(copies)];
  return {
    width,
    height,
    inset,
    space,
    regions: shapes.map(({key}, i) => ({key, shape: drawn[i] ?? [], enlarged: copyOf(i)})),
    borders: lines.flatMap(({inner}) => inner),
    coast: lines.flatMap(({outer}) => outer),
  };
}

interface Attempt {
  readonly drawn: readonly Shape[];
  readonly inset?: Inset;
  /** True when there are regions that an inset would help. */
  readonly tiny: boolean;
  readonly width: number;
  readonly height: number;
  readonly space: FreeSpace;
}

const zoomOf = ({inset}: Attempt): number => inset?.zoom ?? 0;

/** Where the width leaves room, the country stands on the side that leaves the larger inset. */
function attemptAt(
  size: number,
  plane: readonly Shape[],
  captionOf: (members: readonly number[]) => string,
  ctx: ChartContext,
): Attempt {
  const aspect = aspectOf(plane);
  const room = Math.min(ctx.env.width, WIDEST);
  const mapWidth = Math.min((room - 2 * EDGE) * size, (TALLEST - 2 * EDGE) / aspect);
  const height = Math.round(mapWidth * aspect + 2 * EDGE);
  const drawnFrom = (x: number): Shape[] => {
    const fit = fitTo(plane, x, EDGE, mapWidth);
    return plane.map(shape => drawnAt(shape, fit));
  };
  const atLeft = drawnFrom(EDGE);
  const members = tinyGroup(atLeft);
  const attempts = [EDGE, room - EDGE - mapWidth].map((x, i) => {
    const drawn = i === 0 ? atLeft : drawnFrom(x);
    const space = freeSpace(drawn, room, height);
    return {
      drawn,
      inset: insetFor(members, plane, drawn, space, room, captionOf(members), ctx),
      tiny: members.length > 0,
      width: room,
      height,
      space,
    };
  });
  return attempts.sort((a, b) => zoomOf(b) - zoomOf(a))[0] as Attempt;
}
