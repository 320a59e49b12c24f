import {issueOf} from '../issue.js';
import {finished, type Work} from '../work.js';
import {JsonDecoder} from './json-decoder.js';
import {type JsonRow, ObjectRows} from './object-rows.js';
import {tableOf} from './raw-rows.js';
import type {Table} from './table.js';
import {utf8Pieces} from './utf8.js';

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
  return yield* objects.table(meta);
}

function partsOf(value: unknown): {readonly rows?: unknown; readonly meta?: unknown} {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Text of a JSON file to a table. */
export function decodeJson(text: string): Table {
  return finished(decodingJson(text));
}

/** `decodeJson` in slices. */
export function* decodingJson(text: string): Work<Table> {
  const decoder = new JsonDecoder();
  for (const bytes of utf8Pieces(text)) yield* decoder.push(bytes);
  return yield* decoder.end();
}
