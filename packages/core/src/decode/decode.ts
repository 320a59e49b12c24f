import {finished} from '../work.js';
import {decodingText} from './decode-text.js';
import {FileDecoder} from './stream/file-decoder.js';
import {utf8Pieces} from './stream/utf8.js';
import type {Table} from './table.js';

/** Up to so many characters a text is read sooner as it is than as bytes. */
const SHORT = 64 * 1024;

/** Text of a file of any format and length to a table. */
export function decodeText(text: string): Table {
  if (text.length <= SHORT) return finished(decodingText(text));
  const decoder = new FileDecoder();
  for (const bytes of utf8Pieces(text)) finished(decoder.push(bytes));
  return finished(decoder.end());
}
