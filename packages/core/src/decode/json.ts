import {type Issue, issueOf} from '../issue.js';
import {tableOf, type RawRow} from './raw-rows.js';
import type {Table} from './table.js';

/** Rows as a page or a JSON file gives them: one object per line of the budget, keys as in the CSV header. */
export type JsonRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What `el.data` takes and what a JSON file holds: the rows alone, or with what the CSV says in its `#` lines. */
export type JsonData = readonly JsonRow[] | {readonly meta?: JsonRow; readonly rows: readonly JsonRow[]};

function isRow(value: unknown): value is JsonRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsIn(value: unknown): {rows: readonly unknown[]; meta: JsonRow} | undefined {
  if (Array.isArray(value)) return {rows: value, meta: {}};
  if (!isRow(value)) return undefined;
  const {rows, meta} = value as {rows?: unknown; meta?: unknown};
  return Array.isArray(rows) ? {rows, meta: isRow(meta) ? meta : {}} : undefined;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Objects to a table. A column in which any cell is a JSON number uses the decimal point, so nothing in it is ambiguous. */
export function decodeRows(value: unknown): Table {
  const found = rowsIn(value);
  if (!found) return tableOf([], new Map(), [issueOf('bad-json', 'error')]);
  const issues: Issue[] = [];
  const objects = found.rows.flatMap((row, i) => {
    if (isRow(row)) return [{line: i + 1, row}];
    issues.push(issueOf('ragged-row', 'warning', {row: i + 1, text: JSON.stringify(row) ?? '', leftOut: true}));
    return [];
  });
  const header = [...new Set(objects.flatMap(({row}) => Object.keys(row)))].filter(key => key !== '__proto__');
  const read = (row: JsonRow, key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);
  const body: RawRow[] = objects.map(({line, row}) => ({line, cells: header.map(key => textOf(read(row, key)))}));
  const meta = new Map(Object.entries(found.meta).map(([key, cell]) => [key.toLowerCase(), textOf(cell)]));
  const numeric = new Set(header.flatMap((key, c) => (objects.some(({row}) => typeof read(row, key) === 'number') ? [c] : [])));
  return {...tableOf(header.length > 0 ? [{line: 0, cells: header}, ...body] : [], meta, issues), numeric};
}

/** Text of a JSON file to a table. */
export function decodeJson(text: string): Table {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    return tableOf([], new Map(), [issueOf('bad-json', 'error', {detail: error instanceof Error ? error.message : ''})]);
  }
  return decodeRows(value);
}
