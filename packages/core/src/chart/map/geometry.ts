import type {Feature, GeoJSON, Geometry, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {Kept} from '../../kept.js';
import {type Issue, issueOf} from '../../issue.js';
import type {Shape} from './planar.js';

/** A region of a map file, in longitude and latitude. */
export interface RegionShape {
  /** Key of the region that it was recognised as, else its own id. */
  readonly key: string;
  /** False when it is no region of the country pack and none of the budget. */
  readonly known: boolean;
  /** Its name in the map file. */
  readonly name: string;
  readonly shape: Shape;
}

export interface RegionShapes {
  readonly shapes: readonly RegionShape[];
  /** `bad-geometry` when nothing can be drawn; the chart then goes on without its drawing. */
  readonly issues: readonly Issue[];
}

/** Properties in which map files write the code or the name of a region, compared without case, the surest first. */
const NAMES = [
  'iso',
  'iso_3166_2',
  'shapeiso',
  'code',
  'id',
  'adm1_pcode',
  'hasc_1',
  'name_fr',
  'fr',
  'nom_fr',
  'nom',
  'adm1_fr',
  'gov_fr',
  'name_ar',
  'ar',
  'nom_ar',
  'adm1_ar',
  'gov_ar',
  'name',
  'shapename',
  'name_1',
  'name_en',
  'en',
  'adm1_en',
  'adm1_name',
  'label',
];

/** A feature that can be drawn: all that may name it, and what it looks like. */
interface Found {
  readonly place: number;
  readonly texts: readonly string[];
  readonly shape: Shape;
}

const collections = new Kept<object, readonly (readonly Found[])[]>(1);
/** The same regions are recognised whatever is asked of a budget: one result is enough. */
const recognised = new Kept<object, RegionShapes>(1);

/**
 * The regions of any TopoJSON or GeoJSON object, which is not changed after it has been given. `keyOf` gives the key of the region
 * that a code or a name means. Never throws: whatever is wrong with the file is an issue.
 */
export function regionShapes(source: unknown, keyOf: (text: string) => string | undefined): RegionShapes {
  try {
    if (!isRecord(source)) throw new TypeError('neither TopoJSON nor GeoJSON');
    const found = collections.of(source, '', () => collectionsIn(source).map(foundIn));
    const keys = found.map(features => features.map(({texts}) => texts.map(keyOf).find(key => key !== undefined)));
    return recognised.of(source, JSON.stringify(keys), () =>
      best(found.map((features, i) => shapesOf(features, keys[i] ?? []))),
    );
  } catch (error) {
    return bad(error instanceof RangeError ? error.message : undefined);
  }
}

/** The collection in which most regions are recognised. */
function best(candidates: readonly RegionShape[][]): RegionShapes {
  const knownIn = (shapes: readonly RegionShape[]): number => shapes.filter(({known}) => known).length;
  const [most] = [...candidates].sort((a, b) => knownIn(b) - knownIn(a));
  if (!most || most.length === 0) return bad();
  if (knownIn(most) > 0) return {shapes: most, issues: []};
  const names = most.slice(0, 5).map(({name}) => name);
  return bad(names.join(', '));
}

/** `detail` is what stands in the file, in no language: names that mean no region, numbers that are no coordinates. */
function bad(detail?: string): RegionShapes {
  return {shapes: [], issues: [issueOf('bad-geometry', 'warning', detail === undefined ? {} : {detail})]};
}

/** A TopoJSON file may hold several objects: states, districts, water. GeoJSON is one. */
function collectionsIn(source: unknown): readonly (readonly Feature[])[] {
  if (!isRecord(source)) throw new TypeError('neither TopoJSON nor GeoJSON');
  if (source.type === 'Topology') {
    const topology = source as unknown as Topology;
    return Object.values(topology.objects).map(object => featuresIn(feature(topology, object as GeometryCollection)));
  }
  return [featuresIn(source as unknown as GeoJSON)];
}

function featuresIn(object: GeoJSON): readonly Feature[] {
  if (object.type === 'FeatureCollection') return object.features;
  if (object.type === 'Feature') return [object];
  throw new TypeError('neither TopoJSON nor GeoJSON');
}

function foundIn(features: readonly Feature[]): readonly Found[] {
  return features.flatMap((region, place) => {
    const shape = polygonsOf(region.geometry);
    return shape.length === 0 ? [] : [{place, texts: textsOf(region), shape}];
  });
}

function shapesOf(features: readonly Found[], keys: readonly (string | undefined)[]): RegionShape[] {
  const shapes = new Map<string, RegionShape>();
  features.forEach(({place, texts, shape}, i) => {
    const known = keys[i];
    const key = known ?? `map:${texts[0] ?? place}`;
    const before = shapes.get(key);
    shapes.set(key, {
      key,
      known: known !== undefined,
      name: texts.find(text => /\p{L}{3}/u.test(text)) ?? texts[0] ?? '',
      shape: [...(before?.shape ?? []), ...shape],
    });
  });
  return [...shapes.values()];
}

/** Everything that may name a feature: its id, then the properties that usually do. */
function textsOf({id, properties}: Feature): string[] {
  const lower = new Map(
    Object.entries(properties ?? {}).map(([name, value]) => [name.toLowerCase(), value as unknown]),
  );
  return [id, ...NAMES.map(name => lower.get(name))]
    .filter(value => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter(text => text.trim() !== '');
}

function polygonsOf(geometry: Geometry | null): Shape {
  if (!geometry) return [];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  for (const position of polygons.flat(2)) checkPosition(position);
  return polygons.filter(rings => (rings[0]?.length ?? 0) > 3);
}

/** Coordinates in metres, of a national grid, would draw something, and it would be wrong. */
function checkPosition([lon, lat]: Position): void {
  const onEarth =
    Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon as number) <= 180 && Math.abs(lat as number) <= 85.05;
  if (!onEarth) throw new RangeError(`${String(lon)}, ${String(lat)}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
