import type {Geometry, Position} from 'geojson';
import {Kept} from '../../kept.js';
import {isolate} from '../../text/bidi.js';
import type {ChartContext} from '../context.js';
import type {Colour, Drawing} from '../model.js';
import {type Classes, colourOf} from './classes.js';
import {hatchOf} from './hatch.js';
import {namesOn} from './names.js';
import type {MapLayout, PlacedRegion} from './layout.js';
import {type Neighbours, neighboursOf} from './neighbours.js';
import type {Look} from './outline.js';
import {boundsOf, type Shape} from './planar.js';
import type {Region, Regions} from './regions.js';

/** One shape of the drawing. A region in the inset has two marks of one key: its amount counts once. */
export interface MapMark {
  readonly type: 'Feature';
  readonly properties: null;
  readonly geometry: Geometry;
  readonly key: string;
  readonly amount: number;
  readonly available: boolean;
  readonly colour: Colour;
  /** True for the enlarged copy in the inset. */
  readonly copy: boolean;
}

export interface MapDrawing {
  readonly drawing: Drawing;
  readonly looks: ReadonlyMap<string, Look>;
  readonly neighbours: Readonly<Record<string, Neighbours>>;
}

const neighbours = new Kept<MapLayout, MapDrawing['neighbours']>(2);

/** The drawing of a layout: colours by class, hatching where there is no value, names where they fit. */
export function drawingOf(layout: MapLayout, regions: Regions, classes: Classes, ctx: ChartContext): MapDrawing {
  const {width, height, inset} = layout;
  const byKey = new Map(regions.ranked.map(region => [region.key, region]));
  const placed = layout.regions.filter(({key}) => byKey.has(key));
  const names = namesOn(layout, byKey, ctx);
  const looks = new Map<string, Look>();
  const marks: MapMark[] = [];
  const copies: MapMark[] = [];
  const labels: object[] = [];
  const captions: object[] =
    inset?.caption.map(({text, x, y}) => ({key: '', text: isolate(text, ctx.texts.lang), x, y, size: ctx.small})) ?? [];
  const hatch: object[] = [];
  for (const place of layout.regions) {
    const region = byKey.get(place.key);
    const colour = lookOf(region, classes);
    marks.push(markOf(place.shape, place.key, region, colour, false));
    if (place.enlarged) copies.push(markOf(place.enlarged, place.key, region, colour, true));
    if (!region) continue;
    const {inside, outside} = names.get(place.key) ?? {};
    labels.push(...(inside?.lines.map(line => ({...line, colour})) ?? []));
    captions.push(...(outside?.lines ?? []));
    if (colour === 'none') hatch.push(...hatching(place, inside?.box));
    const box = boundsOf([place.enlarged ?? place.shape]);
    looks.set(region.key, {colour, box, named: inside !== undefined || outside !== undefined});
  }
  return {
    looks,
    neighbours: neighbours.of(layout, JSON.stringify(placed.map(({key}) => key)), () => neighboursOf(placed)),
    drawing: {
      spec: 'map',
      width,
      height,
      params: {rtl: ctx.rtl},
      datasets: {
        marks: [...marks, ...copies],
        hatch,
        borders: lines(layout.borders),
        coast: lines(layout.coast),
        frame: lines(inset?.frame ?? []),
        labels,
        captions,
        focus: [],
      },
    },
  };
}

/** A region that the page has filtered away is only the ground on which the others lie. */
function lookOf(region: Region | undefined, classes: Classes): Colour {
  if (!region) return 'track';
  return region.value === undefined ? 'none' : colourOf(region.value, classes);
}

function markOf(shape: Shape, key: string, region: Region | undefined, colour: Colour, copy: boolean): MapMark {
  const geometry: Geometry = {type: 'MultiPolygon', coordinates: shape};
  return {
    type: 'Feature',
    properties: null,
    geometry,
    key,
    amount: region?.amount ?? 0,
    available: region?.available ?? false,
    colour,
    copy,
  };
}

function hatching({key, shape, enlarged}: PlacedRegion, label: Parameters<typeof hatchOf>[1]): object[] {
  const hatches = enlarged ? [hatchOf(shape), hatchOf(enlarged, label)] : [hatchOf(shape, label)];
  return hatches.flatMap(positions => lines(positions, key));
}

function lines(positions: readonly Position[][], key = ''): object[] {
  return positions.length === 0
    ? []
    : [{type: 'Feature', properties: null, geometry: {type: 'MultiLineString', coordinates: positions}, key}];
}
