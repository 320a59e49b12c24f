import {finished} from '../work.js';
import {CsvDecoder} from './csv-decoder.js';
import type {Table} from './table.js';
import {utf8Of} from './utf8.js';

/** Text of a CSV file to a table. Rows that do not have as many cells as the header are left out, and said. */
export function decodeCsv(text: string): Table {
  const decoder = new CsvDecoder();
  finished(decoder.push(utf8Of(text)));
  return finished(decoder.end());
}
