import {formatOf} from '../decode/format.js';
import {openParquet, type ParquetFile, type ParquetWish} from '../decode/parquet/parquet.js';
import {tableOf} from '../decode/raw-rows.js';
import type {Table} from '../decode/table.js';
import {type Issue, issueOf} from '../issue.js';
import type {RangePlatform} from './ranges.js';
import {REMOTE_LIMITS, RemoteFile, type RemoteLimits} from './remote-file.js';

/**
 * Loads what is wanted of a Parquet file at an address: its end, then the columns and row groups that `choose` names once it
 * knows the header. Where parts do not fit together (a server that compresses, a file that changed) the file is fetched as a
 * whole, once, before it is called malformed.
 */
export async function loadParquet(
  address: string,
  platform: RangePlatform,
  choose: (header: readonly string[]) => ParquetWish = () => ({}),
  limits: RemoteLimits = REMOTE_LIMITS,
): Promise<Table> {
  const file = await RemoteFile.open(address, platform, limits);
  if ('issue' in file) return failed(file.issue);
  /** What is at hand as a whole costs nothing more. */
  const wishFor = (header: readonly string[], {isWhole}: RemoteFile): ParquetWish => {
    const {columns, only} = choose(header);
    return {columns, only: isWhole ? undefined : only};
  };
  const read = async (): Promise<Table> => {
    const opened: ParquetFile | {readonly issue: Issue} = await openParquet(file);
    return 'issue' in opened ? failed(opened.issue) : opened.read(wishFor(opened.header, file));
  };
  let table = await read();
  if (!isBroken(table)) return table;
  if (!file.isWhole) {
    try {
      await file.fetchWhole();
    } catch {
      return table;
    }
    table = await read();
  }
  return isBroken(table) && (await isPage(file)) ? failed(issueOf('html', 'error', {text: address})) : table;
}

const isBroken = ({issues}: Table): boolean => issues.some(({code}) => code === 'bad-parquet');

/** Bytes by which a web page is told. */
const SIGN = 200;

/** True for what many servers give in place of a file that has moved or is not for everybody. */
async function isPage(file: RemoteFile): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, Math.min(SIGN, file.byteLength)));
  return formatOf(String.fromCharCode(...start).trimStart()) === 'html';
}

function failed(issue: Issue): Table {
  return tableOf([], new Map(), [issue]);
}
