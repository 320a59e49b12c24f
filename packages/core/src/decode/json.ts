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

/** A value as a cell. An object or a list is no cell: it keeps its own text, so that it is reported and not taken for a gap. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return value === null || value === undefined ? '' : shown(value);
}

/** What a value looks like, in a message. */
function shown(value: unknown): string {
  try {
    // Despite its type it gives nothing for a function or a symbol, which a page may hand over in `el.data`.
    return typeof value === 'object' ? JSON.stringify(value) : typeof value;
  } catch {
    // Nested deeper than the stack, or a circle.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/**
 * Objects to a table. A JSON number uses the decimal point, so it is never ambiguous. A text beside it is: `numberRows`
 * then tells them apart.
 */
export function decodeRows(value: unknown): Table {
  const found = rowsIn(value);
  if (!found) return tableOf([], new Map(), [issueOf('bad-json', 'error')]);
  const issues: Issue[] = [];
  const objects = found.rows.flatMap((row, i) => {
    if (isRow(row)) return [{line: i + 1, row}];
    issues.push(issueOf('ragged-row', 'warning', {row: i + 1, text: shown(row), leftOut: true}));
    return [];
  });
  const header = [...new Set(objects.flatMap(({row}) => Object.keys(row)))].filter(key => key !== '__proto__');
  const read = (row: JsonRow, key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);
  const body: RawRow[] = objects.map(({line, row}) => ({line, cells: header.map(key => textOf(read(row, key)))}));
  const meta = new Map(Object.entries(found.meta).map(([key, cell]) => [key.toLowerCase(), textOf(cell)]));
  const table = tableOf(header.length > 0 ? [{line: 0, cells: header}, ...body] : [], meta, issues);
  const rows = new Map(objects.map(({line, row}) => [line, row]));
  const kinds = header.map(key => Array.from(table.lines, line => kindOf(read(rows.get(line) ?? {}, key))));
  const numeric = new Set<number>();
  const numberRows = new Map<number, ReadonlySet<number>>();
  kinds.forEach((kind, c) => {
    if (!kind.includes('number')) return;
    if (!kind.includes('text')) numeric.add(c);
    else numberRows.set(c, new Set(kind.flatMap((of, row) => (of === 'number' ? [row] : []))));
  });
  return {...table, numeric, numberRows};
}

function kindOf(value: unknown): 'number' | 'text' | 'none' {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  return value === null || value === undefined || value === '' ? 'none' : 'text';
}

/** Text of a JSON file to a table. */
export function decodeJson(text: string): Table {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    // Engines say what is wrong in English, but also where.
    const [, line] = /\bline (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    return tableOf([], new Map(), [issueOf('bad-json', 'error', line === undefined ? {} : {row: Number(line)})]);
  }
  return decodeRows(value);
}
