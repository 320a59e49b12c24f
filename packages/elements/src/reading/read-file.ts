import {
  extensionOf,
  formatNamed,
  type Issue,
  issueOf,
  loadFile,
  type RangePlatform,
  type ReadHints,
} from '@mizania/core';
import {FileSink} from './file-sink.js';
import {readHost} from './host.js';
import {always, type Opened} from './opened.js';
import {failedReading} from './read-given.js';

/** What an address of a CKAN portal has, and few others. */
const PORTAL = /\/(?:dataset|datastore|action)\//;

/** The file at an address. `format`: the page's word on what it is. */
export async function openFile(address: string, format: string, platform: RangePlatform): Promise<Opened> {
  const url = platform.resolve(address) ?? address;
  if (format.trim() !== '' || !PORTAL.test(url)) return openPlain(address, url, format, platform);
  const {portalFile} = await import('../load/portal.js');
  const found = await portalFile(url, platform, readHost(url, platform));
  if (!found) return openPlain(address, url, format, platform);
  if (!('issue' in found)) return found;
  if (found.isCertain) return refused(found.issue);
  // Another site may have pages of that form, which are files themselves.
  const plain = await openPlain(address, url, format, platform);
  return (await plain.reading({})).failed ? refused(found.issue) : plain;
}

/** A file that is no page of a portal. `url`: the address in full. */
export async function openPlain(
  address: string,
  url: string,
  format: string,
  platform: RangePlatform,
): Promise<Opened> {
  const named = formatNamed(format);
  if (format.trim() !== '' && named === undefined)
    return refused(issueOf('unsupported-format', 'error', {text: address, detail: format}));
  const hints: ReadHints = {extension: extensionOf(url), format: named};
  if ((named ?? formatNamed(hints.extension ?? '')) === 'parquet') return openParquet(address, platform);
  const host = readHost(url, platform);
  const loaded = await loadFile(address, platform, mediaType => new FileSink(host, {...hints, mediaType}));
  if ('issue' in loaded) return refused(loaded.issue);
  return loaded.result === 'parquet' ? openParquet(address, platform) : loaded.result;
}

async function openParquet(address: string, platform: RangePlatform): Promise<Opened> {
  return (await import('../load/parquet.js')).parquetFile(address, platform);
}

function refused(issue: Issue): Opened {
  return always(failedReading(issue));
}
