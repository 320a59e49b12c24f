import {issueOf} from '../../issue.js';
import type {CkanFound} from '../../source/ckan.js';
import {extensionOf} from '../sniff.js';
import type {ReadHost, ReadResult, ReadWish} from './context.js';
import {readBytes} from './read-bytes.js';
import {failed} from './read-text.js';

/** What a portal has: its rows, or the file that it names, which is fetched and read as any other. */
export async function readFound(found: CkanFound, host: ReadHost, wish: ReadWish): Promise<ReadResult> {
  if ('issue' in found) return failed(found.issue);
  if ('decoded' in found) {
    const {table} = found.decoded;
    return {...found.decoded, table: {...table, about: {format: 'ckan'}}};
  }
  const {address, mediaType, format, meta, issues} = found.file;
  const fetched = (await host.fetch?.(address)) ?? {issue: issueOf('blocked', 'error', {text: address})};
  if ('issue' in fetched) return failed(fetched.issue);
  const hints = {mediaType: fetched.mediaType || mediaType || '', extension: extensionOf(address) || format || ''};
  // A portal that names a portal is not followed any further.
  const {fetch: _, ...alone} = host;
  const read = await readBytes(fetched.bytes, {...alone, address}, hints, wish);
  const {table} = read;
  return {...read, table: {...table, meta: new Map([...meta, ...table.meta]), issues: [...issues, ...table.issues]}};
}
