import {type Issue, type JsonData, type Platform, readText, readValue, type Table, type Work} from '@mizania/core';
import {csvIn, type InlineText, TABLE_TYPE} from '../data/inline-text.js';
import {readHost} from './host.js';
import {type Opened, WholeFile} from './opened.js';
import {readTable} from './read-table.js';
import type {Reading} from './reading.js';

/** Rows that a page gives as a property, or any other document that the kit reads; files that it names lie beside the page. */
export function openRows(rows: JsonData, platform: Platform): Opened {
  return new WholeFile(wish => readValue(rows, readHost(document.baseURI, platform), wish));
}

/** Text that stands in a tag. */
export function openText(inline: InlineText, platform: Platform): Opened {
  const csv = csvIn(inline);
  return new WholeFile(async wish => {
    const read = await readText(
      csv ?? inline.text,
      readHost(document.baseURI, platform),
      wish,
      csv === undefined ? 'json' : 'csv',
    );
    const {table} = read;
    return inline.type === TABLE_TYPE ? {...read, table: {...table, about: {format: 'table'}}} : read;
  });
}

/** Data that could not be had: a reading that says why. */
export function failedReading(issue: Issue): Promise<Reading> {
  return readTable(failedTable(issue));
}

function* failedTable(issue: Issue): Work<Table> {
  return {header: [], columns: [], rowCount: 0, lines: new Int32Array(), meta: new Map(), issues: [issue]};
}
