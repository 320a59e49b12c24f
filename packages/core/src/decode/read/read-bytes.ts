import {issueOf} from '../../issue.js';
import {extensionOf, type Format, formatNamed, sniff} from '../sniff.js';
import type {ReadHints, ReadHost, ReadResult, ReadWish} from './context.js';
import {failed} from './failed.js';
import {readText} from './read-text.js';
import {textOf} from './text-of.js';

/**
 * A whole file of any format to a table: what the page says it is, else what its bytes are, else what the server or its
 * address says. Only the reader that it needs is loaded.
 */
export async function readBytes(
  bytes: Uint8Array,
  host: ReadHost,
  hints: ReadHints = {},
  wish: ReadWish = {},
): Promise<ReadResult> {
  const {mediaType = '', extension, format: said} = hints;
  const format = sniff(bytes, mediaType, extension, said);
  if (bytes.length === 0) return failed(issueOf('empty', 'error'));
  if (format === 'xlsx' || format === 'ods') return readBook(bytes, format, host, wish);
  if (format === 'parquet') {
    const {readParquet} = await import('./read-parquet.js');
    return readParquet(bytes, wish);
  }
  const read = await textOf(bytes, host, mediaType);
  if ('issue' in read) return failed({...read.issue, text: host.address});
  const {text, encoding, issues} = read;
  const result = await readText(text, withFiles(host), wish, said === 'csv' || said === 'json' ? said : undefined);
  const {table} = result;
  const about = {format: 'unknown', ...table.about, encoding} as const;
  return {...result, table: {...table, about, issues: [...issues, ...table.issues]}};
}

async function readBook(bytes: Uint8Array, format: Format, host: ReadHost, wish: ReadWish): Promise<ReadResult> {
  const {readWorkbook} = await import('./read-workbook.js');
  return readWorkbook(bytes, format === 'ods' ? 'ods' : 'xlsx', host, wish);
}

/** A host that also reads the files that it can fetch. */
export function withFiles(host: ReadHost): ReadHost {
  const {fetch} = host;
  if (host.open || !fetch) return host;
  return {
    ...host,
    async open(address, {format}, wish) {
      const fetched = await fetch(address);
      if ('issue' in fetched) return failed(fetched.issue);
      const {bytes, mediaType} = fetched;
      // A data package may have parts of its own; a portal that names a portal is not followed any further.
      const open = (other: string): Promise<ReadResult> =>
        Promise.resolve(failed(issueOf('blocked', 'error', {text: other})));
      const hints = {mediaType, extension: extensionOf(address) || (format ?? '')};
      return readBytes(bytes, {...host, address, open}, hints, wish);
    },
  };
}

/** What a page may write in the attribute `format`; nothing for a word that names none. */
export {formatNamed};
