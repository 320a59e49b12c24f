import {issueOf} from '../issue.js';
import type {Work} from '../work.js';
import {decodingCsv} from './csv.js';
import {formatOf} from './format.js';
import {decodingJson} from './json.js';
import {tableOf} from './raw-rows.js';
import type {Table} from './table.js';

/** Text of a short file of any format to a table, in slices; `FileDecoder` gives the same of a file of any length. */
export function* decodingText(text: string): Work<Table> {
  const start = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 200);
  const format = formatOf(start);
  if (format === 'empty') return tableOf([], new Map(), [issueOf('empty', 'error')]);
  if (format === 'html') return tableOf([], new Map(), [issueOf('html', 'error', {text: start})]);
  return yield* format === 'json' ? decodingJson(text) : decodingCsv(text);
}
