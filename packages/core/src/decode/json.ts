import {type Issue, issueOf} from '../issue.js';
import {finished, type Work} from '../work.js';
import {type JsonRow, ObjectRows} from './object-rows.js';
import {tableOf} from './raw-rows.js';
import type {Table} from './table.js';

export type {JsonRow} from './object-rows.js';

/** What `el.data` takes and what a JSON file holds: the rows alone, or with what the CSV says in its `#` lines. */
export type JsonData = readonly JsonRow[] | {readonly meta?: JsonRow; readonly rows: readonly JsonRow[]};

/** Rows that are worked through between two rests. */
const ROWS = 500;

/**
 * Objects to a table. A JSON number uses the decimal point, so it is never ambiguous. A text beside it is: `numberRows`
 * then tells them apart.
 */
export function decodeRows(value: unknown): Table {
  return finished(decodingRows(value));
}

/** `decodeRows` in slices. */
export function* decodingRows(value: unknown): Work<Table> {
  const {rows, meta} = Array.isArray(value) ? {rows: value as unknown[], meta: undefined} : partsOf(value);
  if (!Array.isArray(rows)) return tableOf([], new Map(), [issueOf('bad-json', 'error')]);
  const objects = new ObjectRows();
  for (let i = 0; i < rows.length; i += 1) {
    objects.add(rows[i]);
    if (i % ROWS === 0) yield;
  }
  return {...(yield* objects.table(meta)), about: {format: 'rows'}};
}

function partsOf(value: unknown): {readonly rows?: unknown; readonly meta?: unknown} {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Text of a JSON file to a table. */
export function decodeJson(text: string): Table {
  return finished(decodingJson(text));
}

/** The value of a JSON text, or where it breaks off. */
export function jsonIn(text: string): {readonly value: unknown} | {readonly issue: Issue} {
  try {
    return {value: JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) as unknown};
  } catch (error) {
    const line = lineIn(error, text);
    return {issue: issueOf('bad-json', 'error', line === undefined ? {} : {row: line + 1})};
  }
}

/** True for rows as the kit writes them itself: objects without anything nested, alone or under `rows`. */
export function isPlainRows(value: unknown): boolean {
  const {rows} = Array.isArray(value) ? {rows: value as unknown[]} : partsOf(value);
  const isPlain = (row: unknown): boolean =>
    typeof row === 'object' && row !== null && !Array.isArray(row) && Object.values(row).every(isCell);
  const others = Array.isArray(value)
    ? []
    : Object.keys(partsOf(value)).filter(key => key !== 'rows' && key !== 'meta');
  return Array.isArray(rows) && rows.length > 0 && others.length === 0 && rows.every(isPlain);
}

const isCell = (cell: unknown): boolean => typeof cell !== 'object' || cell === null;

/** `decodeJson` in slices, but for the parsing; `JsonDecoder` gives the same table of a file of any length. */
export function* decodingJson(text: string): Work<Table> {
  const json = jsonIn(text);
  return 'issue' in json ? tableOf([], new Map(), [json.issue]) : yield* decodingRows(json.value);
}

/** Engines say what is wrong in English, and some also where: how many lines below the first. */
export function lineIn(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line) - 1;
  const [, place] = /\bposition (\d+)/.exec(message) ?? [];
  return place === undefined ? undefined : text.slice(0, Number(place)).split('\n').length - 1;
}
