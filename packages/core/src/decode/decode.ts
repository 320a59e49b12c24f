import {issueOf} from '../issue.js';
import {decodeCsv} from './csv.js';
import {decodeJson} from './json.js';
import {tableOf} from './raw-rows.js';
import type {Table} from './table.js';

/** Chooses the decoder by what the text is, never by what its address is called. */
export function decodeText(text: string): Table {
  const start = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 200);
  if (start === '') return tableOf([], new Map(), [issueOf('empty', 'error')]);
  if (/^<(!doctype|!--|\?xml|[a-z])/i.test(start))
    return tableOf([], new Map(), [issueOf('html', 'error', {text: start})]);
  return /^[[{]/.test(start) ? decodeJson(text) : decodeCsv(text);
}
