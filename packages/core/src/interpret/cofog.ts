import type {Layout} from '../country/layout.js';
import type {Decoded} from '../decode/decoded.js';
import {tableOf} from '../decode/raw-rows.js';
import {rowsIn} from '../decode/table-rows.js';
import type {Table} from '../decode/table.js';
import {cofogLevels} from './profiles/cofog-names.js';
import {isCofogHeader, isFunctionHeader} from './profiles/signs.js';

/** Division, group and class of a code; the last two are empty where the code stops before them. */
type Levels = readonly [division: string, group: string, subclass: string];

/**
 * Reads a COFOG code: `07.3.1`, `7.3`, `0731`, Eurostat’s `GF0703`, `7073` of the IMF. Nothing for what may be another code:
 * `73` is no division, and may be anything.
 */
export function cofogLevelsOf(code: string): Levels | undefined {
  const text = code.trim();
  const parts =
    /^(0?[1-9]|10)(?:\.([1-9])(?:\.(\d))?)?$/.exec(text) ??
    /^(0[1-9]|10)(?:([1-9])(\d)?)?$/.exec(text) ??
    /^GF(0[1-9]|10)(?:0([1-9])(?:0(\d))?)?$/i.exec(text) ??
    /^7(0[1-9]|10)(?:([1-9])(\d)?)?$/.exec(text);
  if (!parts) return undefined;
  const [, first = '', second, third] = parts;
  const division = first.padStart(2, '0');
  const group = second === undefined ? '' : `${division}.${second}`;
  return [division, group, third === undefined ? '' : `${group}.${third}`];
}

/** A column whose codes are of COFOG, and how many levels they have. */
interface CodeColumn {
  readonly column: number;
  readonly depth: number;
}

/** By name it may be one of codes, names or both; only codes count. */
function codeColumn(table: Table, column: number): CodeColumn | undefined {
  const name = table.header[column] ?? '';
  const isCalled = isCofogHeader(name);
  if (!isCalled && !isFunctionHeader(name)) return undefined;
  let cells = 0;
  let read = 0;
  let depth = 0;
  for (const {cells: row} of rowsIn(table)) {
    const text = row[column] ?? '';
    if (text === '') continue;
    cells += 1;
    const levels = cofogLevelsOf(text);
    if (levels) read += 1;
    depth = Math.max(depth, levels?.filter(code => code !== '').length ?? 0);
  }
  // A column of functions of another classification may hold a few numbers that look alike.
  const enough = isCalled ? read * 2 > cells : read === cells && depth > 1;
  return cells > 0 && enough ? {column, depth} : undefined;
}

/**
 * Adds the levels that COFOG codes name: `07.3.1` is also group 07.3 and division 07. Of several columns of codes the finest
 * is read. A cell that is no code stays what it is, and so does a column of which the page says what it is.
 */
export function withCofog(decoded: Decoded, told: ReadonlyMap<string, string>): Decoded {
  const {table} = decoded;
  const found = table.header
    .map((header, column) => (told.has(header) ? undefined : codeColumn(table, column)))
    .filter(column => column !== undefined)
    .sort((a, b) => b.depth - a.depth)[0];
  return found ? expanded(decoded, found) : decoded;
}

/** Adds the levels of a column that is known to hold COFOG codes. */
export function cofogIn(decoded: Decoded, header: string): Decoded {
  const column = decoded.table.header.indexOf(header);
  let depth = 1;
  for (const {cells} of rowsIn(decoded.table))
    depth = Math.max(depth, cofogLevelsOf(cells[column] ?? '')?.filter(code => code !== '').length ?? 0);
  return column < 0 ? decoded : expanded(decoded, {column, depth});
}

function expanded({table, layout}: Decoded, found: CodeColumn): Decoded {
  const header = table.header[found.column] ?? '';
  const below = ['function_group_code', 'function_class_code'].slice(0, found.depth - 1);
  const names = below.map((_, i) => `${header} ${'*'.repeat(i + 1)}`);
  const more: Layout = {
    ...(layout ?? {id: 'cofog'}),
    fields: new Map([
      ...(layout?.fields ?? []),
      [header, 'function'],
      ...below.map((role, i) => [names[i] ?? '', role] as const),
    ]),
    dimensions: [...(layout?.dimensions ?? []), ...cofogLevels.slice(0, found.depth)],
  };
  const rows = [...rowsIn(table)].map(({line, cells}) => {
    const levels = cofogLevelsOf(cells[found.column] ?? '');
    const own = cells.map((cell, column) => (column === found.column ? (levels?.[0] ?? cell) : cell));
    return {line, cells: [...own, ...below.map((_, i) => levels?.[i + 1] ?? '')]};
  });
  const wider = tableOf([{line: 0, cells: [...table.header, ...names]}, ...rows], table.meta, table.issues);
  return {table: {...wider, numeric: table.numeric, numberRows: table.numberRows}, layout: more};
}
