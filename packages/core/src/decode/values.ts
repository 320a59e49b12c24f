import type {Issue} from '../issue.js';
import {decimalOf, decimalText} from './decimal.js';
import {tableOf} from './raw-rows.js';
import type {Table} from './table.js';

/** A row whose cells still have the types of their source. */
export interface ValueRow {
  readonly line: number;
  readonly values: readonly unknown[];
}

/** A number that no JavaScript number holds exactly: its decimal mark is the point. */
export class NumberText {
  constructor(readonly text: string) {}
}

/** A value as a cell. An object or a list is no cell: it keeps its own text, so that it is reported and not taken for a gap. */
export function cellOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return numberText(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? '' : objectText(value);
    case 'undefined':
      return '';
    case 'function':
    case 'symbol':
      return typeof value;
  }
}

/** A number without its exponent: no one writes an amount as `1e21`, but programs do. */
function numberText(value: number): string {
  const decimal = decimalOf(String(value));
  return decimal ? decimalText(decimal) : String(value);
}

function objectText(value: object): string {
  if (value instanceof NumberText) return value.text;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00.000Z$/, '');
  try {
    return JSON.stringify(value);
  } catch {
    // Nested deeper than the stack, or a circle.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** Typed rows to a table, which remembers which cells came as numbers: their decimal mark is the point. */
export function tableOfValues(
  header: readonly string[],
  rows: readonly ValueRow[],
  meta: ReadonlyMap<string, string> = new Map(),
  before: readonly Issue[] = [],
): Table {
  const raw = rows.map(({line, values}) => ({line, cells: values.map(cellOf)}));
  const table = tableOf(header.length > 0 ? [{line: 0, cells: header}, ...raw] : [], meta, before);
  const byLine = new Map(rows.map(row => [row.line, row.values]));
  const numeric = new Set<number>();
  const numberRows = new Map<number, Uint8Array>();
  table.header.forEach((_, column) => {
    const kinds = Array.from(table.lines, line => kindOf(byLine.get(line)?.[column]));
    if (!kinds.includes('number')) return;
    if (!kinds.includes('text')) numeric.add(column);
    else
      numberRows.set(
        column,
        Uint8Array.from(kinds, kind => (kind === 'number' ? 1 : 0)),
      );
  });
  return {...table, numeric, numberRows};
}

function kindOf(value: unknown): 'number' | 'text' | 'none' {
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof NumberText) return 'number';
  return value === null || value === undefined || value === '' ? 'none' : 'text';
}

/** A plain object, as JSON makes them. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object says itself, and never what a prototype says. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A text that is there, or nothing. Numbers count as text: identifiers are often written so. */
export function textIn(value: unknown, key: string): string | undefined {
  const text = own(value, key);
  if (typeof text === 'number') return cellOf(text);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The objects of a list; what is no list has none. */
export function objectsIn(value: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const list = own(value, key);
  return Array.isArray(list) ? list.filter(isObject) : [];
}
