import {decodingCsv, decodingJson, decodingRows, type Issue, type JsonData, type Table, type Work} from '@mizania/core';
import {csvIn, type InlineText} from '../data/inline-data.js';
import {readTable} from './read-table.js';
import type {Reading} from './reading.js';

/** Rows that a page gives as a property. */
export function readRows(rows: JsonData): Promise<Reading> {
  return readTable(decodingRows(rows));
}

/** Text that stands in a tag. */
export function readText(inline: InlineText): Promise<Reading> {
  const csv = csvIn(inline);
  return readTable(csv === undefined ? decodingJson(inline.text) : decodingCsv(csv));
}

/** Data that could not be had: a reading that says why. */
export function failedReading(issue: Issue): Promise<Reading> {
  return readTable(failedTable(issue));
}

function* failedTable(issue: Issue): Work<Table> {
  return {header: [], columns: [], rowCount: 0, lines: new Int32Array(), meta: new Map(), issues: [issue]};
}
