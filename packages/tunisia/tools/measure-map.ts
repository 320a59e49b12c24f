/**
 * Compares src/map.ts with a more accurate map of the governorates: `tsx tools/measure-map.ts reference.topo.json`,
 * a TopoJSON file with ISO codes as ids in its first object. Prints the overlap of each governorate (area in both
 * over area in either) and their mean.
 */
import {readFileSync} from 'node:fs';
import type {Feature, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {tunisiaMap} from '../src/map.js';
import {rasterise} from './grid.js';
import type {Point, Region} from './source.js';

/** Cells to a degree: about 200 m. */
const SCALE = 500;
const [west, south, width, height] = [7, 30, 5, 8];

const path = process.argv[2];
if (!path) throw new Error('path of the reference map missing');
const reference = regionsOf(JSON.parse(readFileSync(path, 'utf8')) as Topology);
const overlaps = regionsOf(tunisiaMap).map(region => {
  const other = reference.find(({id}) => id === region.id);
  if (!other) throw new Error(`not in the reference: ${region.id}`);
  return {id: region.id, overlap: overlapOf(region, other)};
});

for (const {id, overlap} of overlaps.sort((a, b) => a.overlap - b.overlap)) console.log(id, overlap.toFixed(3));
console.log('mean', (overlaps.reduce((sum, {overlap}) => sum + overlap, 0) / overlaps.length).toFixed(3));

function overlapOf(a: Region, b: Region): number {
  const [left, right] = [a, b].map(region => rasterise([region], width, height, SCALE, 0).cells);
  let [both, either] = [0, 0];
  left!.forEach((cell, i) => {
    both += cell & right![i]!;
    either += cell | right![i]!;
  });
  return both / either;
}

function regionsOf(topology: Topology): Region[] {
  const [object] = Object.values(topology.objects);
  return feature(topology, object as GeometryCollection).features.map(area => ({
    id: String(area.id),
    rings: ringsOf(area),
  }));
}

function ringsOf({geometry}: Feature): Point[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.map(toPoints);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().map(toPoints);
  throw new Error(`not an area: ${geometry.type}`);
}

function toPoints(ring: Position[]): Point[] {
  return ring.map(([x, y]) => [x! - west, y! - south]);
}
