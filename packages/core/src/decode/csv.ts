import {finished, type Work} from '../work.js';
import {CsvDecoder} from './csv-decoder.js';
import type {Table} from './table.js';
import {utf8Pieces} from './utf8.js';

/** Text of a CSV file to a table. Rows that do not have as many cells as the header are left out, and said. */
export function decodeCsv(text: string): Table {
  return finished(decodingCsv(text));
}

/** `decodeCsv` in slices. */
export function* decodingCsv(text: string): Work<Table> {
  const decoder = new CsvDecoder();
  for (const bytes of utf8Pieces(text)) yield* decoder.push(bytes);
  return yield* decoder.end();
}
