/**
 * Writes src/map.ts from the map of Tunisia in jqvmap 1.5.1. Run by `npm run map -w @mizania/tunisia`.
 *
 * jqvmap's converter shrank every region by 0.4 pixel before it simplified it alone: neighbours share no vertex and
 * stand 0.8 pixel (330 m) apart. So their outlines cannot be snapped point by point. Instead the regions are drawn on
 * a fine grid, grown back until they meet, and traced again, which gives both sides of a border the same points.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Feature, FeatureCollection} from 'geojson';
import {quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {filter, filterWeight, presimplify, simplify} from 'topojson-simplify';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {grow, rasterise} from './grid.js';
import {moduleText} from './module.js';
import {outlinesOf} from './outline.js';
import {readSource} from './source.js';
import {fillSpecks} from './specks.js';

/** Cells to a pixel: about 100 m each, well below the length of a simplified segment. */
const SCALE = 4;
/** What the converter took away, in pixels. */
const SHRUNK = 0.4;
/** Widest gap between neighbours, in pixels: twice what was taken away, and as much again for their simplification. */
const GAP = 1.6;
/** Triangles below this many square pixels (about half a km²) are flattened. Finer adds bytes and no accuracy. */
const DETAIL = 3;
/** Islands below this many square pixels (about 1 km²) are left out, as are specks of water; Zembra, La Galite and Kuriat stay. */
const ISLAND = 5;
/** Positions per side: one in 180 m from north to south. */
const QUANTIZATION = 4500;

const script = createRequire(import.meta.url).resolve('jqvmap/dist/maps/jquery.vmap.tunisia.js');
const source = readSource(readFileSync(script, 'utf8'));
const margin = 8;
const drawn = rasterise(source.regions, source.width, source.height, SCALE, margin);
const grid = fillSpecks(grow(drawn, SHRUNK * SCALE, GAP * SCALE), ISLAND * SCALE ** 2);

const features = source.regions.map(({id}, index): Feature => {
  const rings = outlinesOf(grid, index + 1).map(ring =>
    ring.map(([x, y]) => [(x - margin) / SCALE, (y - margin) / SCALE]),
  );
  if (rings.some(ring => area(ring) < 0)) throw new Error(`hole in ${id}`);
  return {
    type: 'Feature',
    id,
    properties: {},
    geometry: {type: 'MultiPolygon', coordinates: rings.map(ring => [ring])},
  };
});
features.sort((a, b) => String(a.id).localeCompare(String(b.id)));
const collection: FeatureCollection = {type: 'FeatureCollection', features};

const exact = topology({governorates: collection});
const large = filter(exact, filterWeight(exact, ISLAND));
const simple = simplify(presimplify(large), DETAIL);
const geographic: Topology<{governorates: GeometryCollection<Record<string, never>>}> = {
  type: 'Topology',
  objects: {governorates: simple.objects['governorates'] as GeometryCollection<Record<string, never>>},
  arcs: simple.arcs.map(arc => arc.map(([x, y]) => source.unproject([x!, y!]))),
};
writeFileSync(new URL('../src/map.ts', import.meta.url), moduleText(quantize(geographic, QUANTIZATION)));

/** Positive for a ring that runs clockwise on screen, where y grows downwards. */
function area(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x2, y2], i) => sum + ring[i]![0]! * y2! - x2! * ring[i]![1]!, 0) / 2;
}
