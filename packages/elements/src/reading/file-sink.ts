import {
  isBinary,
  issueOf,
  joined,
  LIMITS,
  readBytes,
  type ReadHints,
  type ReadHost,
  type Sink,
  sniff,
} from '@mizania/core';
import {always, type Opened, WholeFile} from './opened.js';
import {failedReading} from './read-given.js';
import {readTable} from './read-table.js';
import type {Reader} from './reader.js';

/** Up to so many bytes a file is read sooner as it is than by what reads large ones. */
const SMALL = 256 * 1024;

/** Bytes by which a file that is no text is told. */
const SIGN = 8;

/**
 * Takes a file of which nobody knows yet what it is and how large: a small one is read at its end, a table of many lines as
 * it comes, in a worker where there can be one. Of Parquet only the sign is taken: the rest comes in parts.
 */
export class FileSink implements Sink<Opened | 'parquet'> {
  private reader: Reader | undefined;
  private pieces: Uint8Array[] = [];
  private length = 0;
  /** True when it must be whole to be read. */
  private isWhole = false;
  private isParquet = false;
  private isTooLarge = false;
  private wasSeen = false;

  constructor(
    private readonly host: ReadHost,
    private readonly hints: ReadHints,
  ) {}

  async push(bytes: Uint8Array): Promise<'enough' | undefined> {
    if (this.reader) {
      await this.reader.push(bytes);
      return undefined;
    }
    this.pieces.push(bytes);
    this.length += bytes.length;
    if (!this.wasSeen && this.length >= SIGN) this.look();
    this.isTooLarge = this.length > LIMITS.bytes;
    if (this.isParquet || this.isTooLarge) return 'enough';
    if (!this.isWhole && this.length > SMALL) await this.startLarge();
    return undefined;
  }

  async end(): Promise<Opened | 'parquet'> {
    const {host, hints} = this;
    if (this.isParquet) return 'parquet';
    if (this.isTooLarge) {
      const detail = String(LIMITS.bytes / 1024 / 1024);
      return always(failedReading(issueOf('too-large', 'error', {text: host.address, detail})));
    }
    if (this.reader) return always(await this.reader.end());
    const bytes = joined(this.pieces);
    return new WholeFile(wish => readBytes(bytes, host, hints, wish));
  }

  abandon(): void {
    this.reader?.abandon();
  }

  private look(): void {
    this.wasSeen = true;
    const bytes = joined(this.pieces);
    const {format} = this.hints;
    const isText = format === 'csv' || format === 'json' || !isBinary(bytes);
    this.isParquet = format === undefined && sniff(bytes) === 'parquet';
    this.isWhole = !isText || format === 'xlsx' || format === 'ods';
  }

  /** A table of many lines is read as it comes; anything else must be whole. */
  private async startLarge(): Promise<void> {
    const {startReader} = await import('../load/large.js');
    this.reader = await startReader(joined(this.pieces), this.host, this.hints, readTable);
    if (!this.reader) this.isWhole = true;
    else for (const piece of this.pieces) await this.reader.push(piece);
    if (this.reader) this.pieces = [];
  }
}
