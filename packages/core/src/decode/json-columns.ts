import type {Table} from './table.js';
import {cellOf, isObject, own, tableOfValues, textIn, type ValueRow} from './values.js';

const HEADER_KEYS = ['columns', 'header', 'headers', 'fields'] as const;
const ROW_KEYS = ['rows', 'data', 'records', 'values'] as const;

/**
 * Tables that JSON writes by columns or by lists, to a table: names and lists (`{columns, rows}`, a CKAN dump), a list of
 * lists whose first one is the header, or one list for each column. Nothing for anything else.
 */
export function decodeColumns(value: unknown): Table | undefined {
  return namedLists(value) ?? listOfLists(value) ?? listsByName(value);
}

function namedLists(value: unknown): Table | undefined {
  const names = HEADER_KEYS.map(key => own(value, key)).find(Array.isArray) as readonly unknown[] | undefined;
  const rows = ROW_KEYS.map(key => own(value, key)).find(Array.isArray) as readonly unknown[] | undefined;
  if (!names || !rows) return undefined;
  const header = names.map(name => (typeof name === 'string' ? name : (textIn(name, 'id') ?? textIn(name, 'name'))));
  if (header.some(name => name === undefined) || !rows.some(row => Array.isArray(row) || isObject(row)))
    return undefined;
  const texts = header.map(name => name ?? '');
  return tableOfValues(
    texts,
    rows.map((row, i) => rowOf(row, i, texts)),
    metaIn(value),
  );
}

/** A row may also be an object: CKAN gives both. What is neither keeps its text, so that it is reported. */
function rowOf(row: unknown, i: number, header: readonly string[]): ValueRow {
  if (Array.isArray(row)) return {line: i + 1, values: row as readonly unknown[]};
  return {line: i + 1, values: isObject(row) ? header.map(name => own(row, name)) : [row]};
}

function listOfLists(value: unknown): Table | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every(Array.isArray)) return undefined;
  const [header = [], ...rows] = value as readonly (readonly unknown[])[];
  if (header.length === 0 || !header.every(name => typeof name === 'string')) return undefined;
  // The header is the first row, so that the first line of data is the second, as in a spreadsheet.
  return tableOfValues(
    header,
    rows.map((values, i) => ({line: i + 2, values})),
  );
}

function listsByName(value: unknown): Table | undefined {
  if (!isObject(value)) return undefined;
  const columns = Object.entries(value).filter(([key]) => key !== 'meta' && key !== '__proto__');
  const lists = columns.filter(
    ([, list]) => Array.isArray(list) && !list.some(cell => typeof cell === 'object' && cell !== null),
  );
  const [first] = lists;
  if (lists.length < 2 || lists.length < columns.length || !first) return undefined;
  const count = (first[1] as readonly unknown[]).length;
  if (count === 0 || lists.some(([, list]) => (list as readonly unknown[]).length !== count)) return undefined;
  const rows = Array.from({length: count}, (_, i) => ({
    line: i + 1,
    values: lists.map(([, list]) => (list as readonly unknown[])[i]),
  }));
  return tableOfValues(
    lists.map(([name]) => name),
    rows,
    metaIn(value),
  );
}

/** What the file says as a whole, keys in lower case. */
export function metaIn(value: unknown): Map<string, string> {
  const meta = own(value, 'meta');
  return new Map(isObject(meta) ? Object.entries(meta).map(([key, text]) => [key.toLowerCase(), cellOf(text)]) : []);
}
