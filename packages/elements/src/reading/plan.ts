import {csvStart, encodingOf, formatOf, looksLikeRows, type ReadHints} from '@mizania/core';
import type {Opening} from './reader.js';

/**
 * How a large text is to be read as it comes, by its first bytes: CSV, or rows in JSON. Nothing for what must be whole to be
 * read: a web page, a tree, contracts.
 */
export async function planOf(first: Uint8Array, address: string, {format}: ReadHints): Promise<Opening | undefined> {
  // Letters that are not UTF-8 change neither separators nor the names of the kit.
  const text = new TextDecoder(encodingOf(first)).decode(first);
  const start = text.trimStart().slice(0, 200);
  const found = format === 'csv' || format === 'json' ? format : formatOf(start);
  if (found === 'json') return looksLikeRows(text) ? {address, format: 'json'} : undefined;
  if (found !== 'csv') return undefined;
  const rows = text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  const at = await csvStart(rows);
  return {address, format: 'csv', ...(at ? {start: at} : {})};
}
