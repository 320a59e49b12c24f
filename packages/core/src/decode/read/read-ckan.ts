import {issueOf} from '../../issue.js';
import type {CkanFound} from '../../source/ckan.js';
import {formatNamed} from '../sniff.js';
import type {ReadHost, ReadResult, ReadWish} from './context.js';
import {failed} from './failed.js';

/** What a portal has: its rows, or the file that it names, which is fetched and read as any other. */
export async function readFound(found: CkanFound, host: ReadHost, wish: ReadWish): Promise<ReadResult> {
  if ('issue' in found) return failed(found.issue);
  if ('decoded' in found) {
    const {table} = found.decoded;
    return {...found.decoded, table: {...table, about: {format: 'ckan'}}};
  }
  const {address, format = '', meta, issues} = found.file;
  const blocked = failed(issueOf('blocked', 'error', {text: address}));
  const read = (await host.open?.(address, {format: formatNamed(format)}, wish)) ?? blocked;
  const {table} = read;
  return {...read, table: {...table, meta: new Map([...meta, ...table.meta]), issues: [...issues, ...table.issues]}};
}
