import {issueOf} from '../../issue.js';
import {inSlices} from '../../work.js';
import {decodingCsv, firstRows} from '../csv.js';
import {type CsvStart, hasPlainHeader} from '../csv-start.js';
import {formatOf} from '../format.js';
import {decodingRows, isPlainRows, jsonIn} from '../json.js';
import type {ReadHost, ReadResult, ReadWish} from './context.js';
import {failed} from './failed.js';

/** Rows by which the start of a table is told. */
const LOOK = 40;

/** Where the table of a CSV text starts, unless its first row is its header. What finds it is loaded for such files only. */
export async function csvStart(text: string): Promise<CsvStart | undefined> {
  if (hasPlainHeader(firstRows(text, LOOK).map(({cells}) => cells))) return undefined;
  const {startOf} = await import('./start-of.js');
  return startOf(text);
}

/** A text of any format to a table, with what its source says of its columns. */
export async function readText(
  text: string,
  host: ReadHost,
  wish: ReadWish = {},
  format?: 'csv' | 'json',
): Promise<ReadResult> {
  const start = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 200);
  const found = formatOf(start);
  if (found === 'empty') return failed(issueOf('empty', 'error'));
  if (found === 'html') return failed(issueOf('html', 'error', {text: start}));
  if ((format ?? found) === 'csv') return {table: await inSlices(decodingCsv(text, await csvStart(text)), host.turns)};
  const json = jsonIn(text);
  return 'issue' in json ? failed(json.issue) : readValue(json.value, host, wish);
}

/** A JSON value to a table: rows at once, any other shape by a reader that is loaded for it. */
export async function readValue(value: unknown, host: ReadHost, wish: ReadWish = {}): Promise<ReadResult> {
  if (isPlainRows(value)) return {table: await inSlices(decodingRows(value), host.turns)};
  const {readShape} = await import('./read-shape.js');
  return readShape(value, host, wish);
}
