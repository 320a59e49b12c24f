import {strFromU8} from 'fflate';
import {Fault} from './fault.js';

/** A file inside the workbook, as the directory at the end describes it. */
export interface ZipEntry {
  /** Where its own header starts. */
  readonly offset: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  /** 0: stored, 8: deflate. */
  readonly method: number;
  readonly locked: boolean;
}

export interface Directory {
  readonly start: number;
  readonly count: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
/** Stands in a field whose number is in the 64-bit part. */
const ELSEWHERE = 0xffffffff;

export const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
export const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
const u64 = (bytes: Uint8Array, at: number): number => u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;

/** Where the directory is: the end of the file says so, unless the end is missing. */
function directoryOf(bytes: Uint8Array): Directory {
  const last = Math.max(0, bytes.length - 22 - 0xffff);
  for (let end = bytes.length - 22; end >= last; end -= 1) {
    // A comment may hold the same four bytes: a true end is as long as the file goes on.
    if (u32(bytes, end) !== END || end + 22 + u16(bytes, end + 20) !== bytes.length) continue;
    const far = u32(bytes, end - 20) === LOCATOR_64 ? u64(bytes, end - 12) : -1;
    if (far >= 0 && u32(bytes, far) === END_64) return {count: u64(bytes, far + 32), start: u64(bytes, far + 48)};
    return {count: u16(bytes, end + 10), start: u32(bytes, end + 16)};
  }
  throw new Fault('workbook-damaged');
}

/** A name as the kit compares it: packages do not tell capitals apart, and some writers use the other slash. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** The files of a zip archive. Errors: a `Fault` for an archive without its end, with a broken directory or too many files. */
export function entriesOf(bytes: Uint8Array, limit: number): ReadonlyMap<string, ZipEntry> {
  const {start, count} = directoryOf(bytes);
  if (count > limit) throw new Fault('workbook-bomb');
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || u32(bytes, at) !== ENTRY) throw new Fault('workbook-damaged');
    const extra = at + 46 + u16(bytes, at + 28);
    const next = extra + u16(bytes, at + 30) + u16(bytes, at + 32);
    const name = partName(strFromU8(bytes.subarray(at + 46, extra), true));
    // Of two files with one name, programs read different ones.
    if (entries.has(name)) throw new Fault('workbook-damaged', undefined, name);
    entries.set(name, {
      ...sizesAt(bytes, at, extra, extra + u16(bytes, at + 30)),
      crc: u32(bytes, at + 16),
      method: u16(bytes, at + 10),
      locked: (u16(bytes, at + 8) & 1) === 1,
    });
    at = next;
  }
  return entries;
}

/** The two sizes and the place of an entry; some writers put them in a 64-bit part even when they are small. */
function sizesAt(
  bytes: Uint8Array,
  at: number,
  extra: number,
  end: number,
): Pick<ZipEntry, 'packed' | 'unpacked' | 'offset'> {
  const near = [u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42)];
  let far = end;
  for (let field = extra; field + 4 <= end; field += 4 + u16(bytes, field + 2)) {
    if (u16(bytes, field) === 1) far = field + 4;
  }
  const [unpacked = 0, packed = 0, offset = 0] = near.map(value => {
    if (value !== ELSEWHERE || far + 8 > end) return value;
    far += 8;
    return u64(bytes, far - 8);
  });
  return {unpacked, packed, offset};
}
