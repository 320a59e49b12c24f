import type {Feature, GeoJSON, Geometry, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
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

/**
 * The regions of any TopoJSON or GeoJSON object. `keyOf` gives the key of the region that a code or a name means.
 * Never throws: whatever is wrong with the file is an issue.
 */
export function regionShapes(source: unknown, keyOf: (text: string) => string | undefined): RegionShapes {
  try {
    const collections = collectionsIn(source).map(features => shapesOf(features, keyOf));
    const recognised = (shapes: readonly RegionShape[]): number => shapes.filter(({known}) => known).length;
    const [best] = collections.sort((a, b) => recognised(b) - recognised(a));
    if (!best || best.length === 0) return bad();
    if (recognised(best) === 0)
      return bad(
        best
          .slice(0, 5)
          .map(({name}) => name)
          .join(', '),
      );
    return {shapes: best, issues: []};
  } catch (error) {
    return bad(error instanceof RangeError ? error.message : undefined);
  }
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

function shapesOf(features: readonly Feature[], keyOf: (text: string) => string | undefined): RegionShape[] {
  const shapes = new Map<string, RegionShape>();
  features.forEach((region, i) => {
    const shape = polygonsOf(region.geometry);
    if (shape.length === 0) return;
    const texts = textsOf(region);
    const known = texts.map(keyOf).find(key => key !== undefined);
    const key = known ?? `map:${texts[0] ?? i}`;
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
