/** The map of Tunisia in jqvmap 1.5.1: SVG paths in pixels of a Mercator map. */

export type Point = readonly [x: number, y: number];

export interface Region {
  readonly id: string;
  readonly rings: readonly (readonly Point[])[];
}

export interface SourceMap {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly Region[];
  /** Longitude and latitude, in degrees, of a pixel. */
  readonly unproject: (pixel: Point) => [number, number];
}

interface VectorMap {
  readonly width: number;
  readonly height: number;
  readonly insets: readonly [
    {readonly bbox: readonly [{readonly x: number; readonly y: number}, {readonly x: number; readonly y: number}]},
  ];
  readonly paths: Readonly<Record<string, {readonly path: string}>>;
}

/** Sphere radius that jqvmap projects with, in metres. */
const RADIUS = 6_381_372;
const DEGREES = 180 / Math.PI;

/** Its ids are HASC codes. Each pair was checked against the centroids of OpenStreetMap's boundaries. */
const ISO_CODES: Readonly<Record<string, string>> = {
  'tn-tu': 'TN-11',
  'tn-an': 'TN-12',
  'tn-ba': 'TN-13',
  'tn-mn': 'TN-14',
  'tn-nb': 'TN-21',
  'tn-za': 'TN-22',
  'tn-bz': 'TN-23',
  'tn-bj': 'TN-31',
  'tn-je': 'TN-32',
  'tn-kf': 'TN-33',
  'tn-sl': 'TN-34',
  'tn-kr': 'TN-41',
  'tn-ks': 'TN-42',
  'tn-sz': 'TN-43',
  'tn-ss': 'TN-51',
  'tn-ms': 'TN-52',
  'tn-mh': 'TN-53',
  'tn-sf': 'TN-61',
  'tn-gf': 'TN-71',
  'tn-to': 'TN-72',
  'tn-kb': 'TN-73',
  'tn-gb': 'TN-81',
  'tn-me': 'TN-82',
  'tn-ta': 'TN-83',
};

/** The script calls `addMap` with a literal that is JSON: it is parsed, never run. */
export function readSource(script: string): SourceMap {
  const map = JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)) as VectorMap;
  const [topLeft, bottomRight] = map.insets[0].bbox;
  const metres = (bottomRight.x - topLeft.x) / map.width;
  return {
    width: map.width,
    height: map.height,
    regions: Object.entries(map.paths).map(([id, {path}]) => ({id: isoCode(id), rings: ringsOf(path)})),
    // Northings are negative in the file: y grows downwards.
    unproject: ([x, y]) => [
      ((topLeft.x + x * metres) / RADIUS) * DEGREES,
      (2 * Math.atan(Math.exp(-(topLeft.y + y * metres) / RADIUS)) - Math.PI / 2) * DEGREES,
    ],
  };
}

function isoCode(id: string): string {
  const code = ISO_CODES[id];
  if (!code) throw new Error(`unknown region: ${id}`);
  return code;
}

/** `M` moves, then `l` adds to the last point, `Z` closes: the only commands of the file. */
function ringsOf(path: string): Point[][] {
  return path
    .split('Z')
    .filter(ring => ring !== '')
    .map(ring => {
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (const [, command, dx, dy] of ring.matchAll(/([A-Za-z])([^A-Za-z,]+),([^A-Za-z,]+)/g)) {
        if (command !== 'M' && command !== 'l') throw new Error(`unknown path command: ${command}`);
        x = (command === 'M' ? 0 : x) + Number(dx);
        y = (command === 'M' ? 0 : y) + Number(dy);
        points.push([x, y]);
      }
      return points;
    });
}
