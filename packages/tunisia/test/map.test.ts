import assert from 'node:assert/strict';
import {test} from 'node:test';
import {geoArea, geoContains} from 'd3-geo';
import {feature, mesh, neighbors} from 'topojson-client';
import {tunisiaMap} from '../src/map.js';
import {entriesOf} from './entries.js';

const {governorates} = tunisiaMap.objects;
const ids = governorates.geometries.map(({id}) => id);
const areas = feature(tunisiaMap, governorates).features;

/** Mean radius of the earth, in kilometres, squared. */
const EARTH = 6371 ** 2;

function areaOf(id: string): number {
  return geoArea(areas.find(area => area.id === id)!) * EARTH;
}

test('the map draws the 24 governorates', () => {
  assert.deepEqual(
    [...ids].sort(),
    entriesOf('governorate').map(({code}) => code),
  );
});

test('the map weighs less than 30 kB', () => {
  const bytes = Buffer.byteLength(JSON.stringify(tunisiaMap));
  assert.ok(bytes < 30_000, `${bytes} bytes: raise DETAIL in tools/make-map.ts`);
});

test('neighbours share their border', () => {
  const pairs = new Set(neighbors(governorates.geometries).flatMap((list, i) => list.map(j => `${ids[i]} ${ids[j]}`)));
  for (const pair of ['TN-11 TN-12', 'TN-11 TN-13', 'TN-11 TN-14', 'TN-61 TN-81', 'TN-82 TN-83', 'TN-33 TN-42'])
    assert.ok(pairs.has(pair), pair);
  for (const pair of ['TN-11 TN-61', 'TN-12 TN-13', 'TN-23 TN-33']) assert.equal(pairs.has(pair), false, pair);
  // OpenStreetMap's governorates make 50 pairs.
  assert.equal(pairs.size, 50 * 2);
});

test('what no two governorates share is the coast, the national border and the Lake of Tunis', () => {
  const lines = mesh(tunisiaMap, governorates, (a, b) => a === b).coordinates;
  for (const line of lines) assert.deepEqual(line[0], line.at(-1), 'an open line: a gap between neighbours');
  // The mainland, the lake, and the islands: one each of Ariana, Nabeul, Bizerte, Monastir, five of Sfax, three of Médenine.
  assert.equal(lines.length, 1 + 1 + 12);
});

test('outlines run clockwise, as d3-geo wants them, and areas are sane', () => {
  // The country is 155 000 km² on such maps; Tunis about 300 km², Tataouine 38 889 km².
  const total = ids.reduce((sum, id) => sum + areaOf(id), 0);
  assert.ok(Math.abs(total - 155_000) < 2_000, `${total} km²`);
  assert.ok(Math.abs(areaOf('TN-83') - 38_889) < 1_200);
  assert.ok(areaOf('TN-11') > 200 && areaOf('TN-11') < 400);
});

test('places lie in their governorates', () => {
  const places: readonly [string, string, [number, number]][] = [
    ['Tunis', 'TN-11', [10.17, 36.8]],
    ['Sfax', 'TN-61', [10.7, 34.75]],
    ['Kerkennah', 'TN-61', [11.2, 34.73]],
    ['Houmt Souk, Djerba', 'TN-82', [10.87, 33.84]],
    ['Zembra', 'TN-21', [10.805, 37.128]],
    ['Tozeur', 'TN-72', [8.13, 33.92]],
    ['Béja', 'TN-31', [9.18, 36.73]],
    ['Tataouine', 'TN-83', [10.45, 32.93]],
  ];
  for (const [place, id, point] of places)
    assert.deepEqual(
      areas.filter(area => geoContains(area, point)).map(area => area.id),
      [id],
      place,
    );
});
