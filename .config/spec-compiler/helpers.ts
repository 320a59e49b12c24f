/**
 * Functions that a module carries along when it uses them: a module stands for itself, so that a page fetches one small
 * file for one widget. Each is what Vega's renderer does, in few words.
 */
export const HELPERS: Readonly<Record<string, {readonly source: string; readonly uses?: readonly string[]}>> = {
  rect: {
    source: `/** A rectangle between two corners, whichever comes first. */
const rect = (x: number, x2: number, y: number, y2: number): string => box(Math.min(x, x2), Math.min(y, y2), Math.abs(x2 - x), Math.abs(y2 - y));`,
    uses: ['box'],
  },
  box: {
    source: `const box = (x: number, y: number, width: number, height: number): string => \`M\${x},\${y}h\${width}v\${height}h\${-width}Z\`;`,
  },
  at: {source: `const at = (x: number, y: number): string => \`translate(\${x},\${y})\`;`},
  words: {
    source: `/** Text as Vega draws it: trimmed, lines as a list. */
const words = (text: string | readonly string[]): string | readonly string[] => (typeof text === 'string' ? text.trim() : text.map(line => line.trim()));`,
  },
  isValid: {
    source: `const isValid = (value: unknown): boolean => value !== null && value !== undefined && !Number.isNaN(value);`,
  },
  isDate: {source: `const isDate = (value: unknown): boolean => value instanceof Date;`},
  toNumber: {
    source: `const toNumber = (value: unknown): number => (value === null || value === undefined || value === '' ? Number.NaN : Number(value));`,
  },
  toDate: {
    source: `const toDate = (value: unknown): number => (value === null || value === undefined ? Number.NaN : Number(typeof value === 'string' ? new Date(value) : value));`,
  },
  toBoolean: {
    source: `const toBoolean = (value: unknown): boolean => value === true || (value !== false && value !== 'false' && value !== '0' && Boolean(value));`,
  },
  toString: {source: `const toString = (value: unknown): string => String(value);`},
  baseline: {
    source: `/** How far the line on which text stands lies under its position. */
const baseline = (name: string, size: number): number =>
  Math.round((name === 'top' ? 0.79 : name === 'middle' ? 0.3 : name === 'bottom' ? -0.21 : 0) * size);`,
  },
  anchor: {
    source: `const anchor = (align: string): string => (align === 'center' ? 'middle' : align === 'right' ? 'end' : 'start');`,
  },
  distinct: {source: `const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];`},
  ascending: {
    source: `const ascending = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);`,
  },
  extent: {
    source: `/** Lowest and highest of the numbers among them. */
const extent = (values: readonly number[]): readonly [number, number] => {
  const numbers = values.filter(value => Number.isFinite(value));
  return numbers.length === 0 ? [0, 0] : [Math.min(...numbers), Math.max(...numbers)];
};`,
  },
  series: {
    source: `/** One list for each value, in the order in which they first appear. */
const series = <T>(data: readonly T[], by: (d: T) => unknown): readonly (readonly T[])[] => {
  const lists = new Map<unknown, T[]>();
  for (const d of data) {
    const list = lists.get(by(d));
    if (list) list.push(d);
    else lists.set(by(d), [d]);
  }
  return [...lists.values()];
};`,
  },
  sorted: {
    source: `const sorted = <T>(data: readonly T[], by: (d: T) => number): readonly T[] => [...data].sort((a, b) => by(a) - by(b));`,
  },
  step: {
    source: `/** The value of the class that a number falls into. */
const step = <T>(value: number, bounds: readonly number[], values: readonly T[]): T | undefined =>
  Number.isNaN(Number(value)) ? undefined : values[bounds.filter(bound => value >= bound).length];`,
  },
  geo: {
    source: `/** The path of a shape that already lies in pixels; three decimals, as d3-geo writes them. */
function geo(shape: Shape): string {
  const ring = (positions: Positions, end: string): string => (positions.length === 0 ? '' : \`M\${positions.map(p => \`\${round(p[0])},\${round(p[1])}\`).join('L')}\${end}\`);
  const area = (rings: readonly Positions[]): string => rings.map(positions => ring(positions.slice(0, -1), 'Z')).join('');
  switch (shape.type) {
    case 'Feature':
      return geo(shape.geometry);
    case 'Polygon':
      return area(shape.coordinates);
    case 'MultiPolygon':
      return shape.coordinates.map(area).join('');
    case 'LineString':
      return ring(shape.coordinates, '');
    case 'MultiLineString':
      return shape.coordinates.map(positions => ring(positions, '')).join('');
  }
}`,
    uses: ['Shape', 'round'],
  },
  Shape: {
    source: `type Positions = readonly (readonly [number, number])[];
type Shape =
  | {readonly type: 'Feature'; readonly geometry: Shape}
  | {readonly type: 'LineString'; readonly coordinates: Positions}
  | {readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly Positions[]}
  | {readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Positions[])[]};`,
  },
  round: {source: `const round = (value: number): number => Math.round(value * 1000) / 1000;`},
};
