import {Inflate} from 'fflate';
import {crcOf} from './crc.js';
import {Fault} from './fault.js';
import {megabytes, type WorkbookLimits} from './limits.js';
import {entriesOf, partName, u16, u32, type ZipEntry} from './zip-directory.js';

/** Packed bytes that are unpacked at a time: a bomb grows by 16 MB at most before it is noticed. */
const PIECE = 16 * 1024;

/**
 * The files of a workbook, unpacked piece by piece. The directory is read here and not by fflate, whose `unzip` makes
 * room for as many bytes as the archive claims: here what really comes out is counted.
 */
export class Zip {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private unpacked = 0;

  /** Errors: a `Fault` when the bytes are no whole archive. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: WorkbookLimits,
  ) {
    if (bytes.length > limits.packed) throw new Fault('workbook-too-large', megabytes(limits.packed));
    this.entries = entriesOf(bytes, limits.entries);
  }

  has(name: string): boolean {
    return this.entries.has(partName(name));
  }

  /** Bytes of a file once unpacked, as the directory claims. */
  sizeOf(name: string): number {
    return this.entries.get(partName(name))?.unpacked ?? 0;
  }

  /**
   * The bytes of a file, in pieces. One that is read to its end has the size and the checksum that it should have.
   * Errors: a `Fault` when it is missing, locked, damaged, or unpacks to more than it may.
   */
  *read(name: string): Generator<Uint8Array, void> {
    const entry = this.entries.get(partName(name));
    if (!entry) throw new Fault('workbook-damaged', undefined, name);
    if (entry.locked) throw new Fault('workbook-locked');
    let size = 0;
    let crc = 0;
    for (const piece of this.pieces(entry, name)) {
      size += piece.length;
      this.unpacked += piece.length;
      if (this.unpacked > this.limits.unpacked) throw new Fault('workbook-too-large', megabytes(this.limits.unpacked));
      if (size > this.limits.ratioFrom && size > entry.packed * this.limits.ratio) throw new Fault('workbook-bomb');
      crc = crcOf(piece, crc);
      yield piece;
    }
    if (size !== entry.unpacked || crc !== entry.crc) throw new Fault('workbook-damaged', undefined, name);
  }

  private *pieces(entry: ZipEntry, name: string): Generator<Uint8Array, void> {
    const start = entry.offset + 30 + u16(this.bytes, entry.offset + 26) + u16(this.bytes, entry.offset + 28);
    const end = start + entry.packed;
    if (u32(this.bytes, entry.offset) !== 0x04034b50 || end > this.bytes.length)
      throw new Fault('workbook-damaged', undefined, name);
    if (entry.method === 0) {
      for (let at = start; at < end; at += PIECE) yield this.bytes.subarray(at, Math.min(end, at + PIECE));
      return;
    }
    if (entry.method !== 8) throw new Fault('workbook-damaged', undefined, name);
    let out: Uint8Array[] = [];
    const inflate = new Inflate(piece => out.push(piece));
    for (let at = start; at < end; at += PIECE) {
      out = [];
      try {
        inflate.push(this.bytes.subarray(at, Math.min(end, at + PIECE)), at + PIECE >= end);
      } catch {
        // Whatever fflate says, it says in English: the bytes are no deflate.
        throw new Fault('workbook-damaged', undefined, name);
      }
      yield* out;
    }
  }
}
