import {decodingText, loadFile, type Platform, type Sink, textIn} from '@mizania/core';
import {failedReading} from './read-given.js';
import {readTable} from './read-table.js';
import type {Reader} from './reader.js';
import type {Reading} from './reading.js';

/** Up to so many bytes a file is read sooner as it is than by what reads large ones. */
const SMALL = 256 * 1024;

/** The file at an address: a small one is read in the page, a large one in a worker where there can be one. */
export async function readFile(address: string, platform: Platform): Promise<Reading> {
  const loaded = await loadFile(address, platform, () => new FileSink(platform.resolve(address) ?? address, platform));
  return 'issue' in loaded ? failedReading(loaded.issue) : loaded.result;
}

/** Takes a file of which nobody knows yet how large it is. */
class FileSink implements Sink<Reading> {
  private reader: Reader | undefined;
  private first: Uint8Array[] = [];
  private length = 0;

  constructor(
    private readonly address: string,
    private readonly platform: Platform,
  ) {}

  async push(bytes: Uint8Array): Promise<void> {
    if (this.reader) return this.reader.push(bytes);
    this.first.push(bytes);
    this.length += bytes.length;
    if (this.length <= SMALL) return;
    const {startReader} = await import('../load/large.js');
    this.reader = await startReader(this.address, readTable);
    for (const piece of this.first) await this.reader.push(piece);
    this.first = [];
  }

  end(): Promise<Reading> {
    if (this.reader) return this.reader.end();
    const loaded = textIn(this.first, this.address, this.platform);
    return 'issue' in loaded ? failedReading(loaded.issue) : readTable(decodingText(loaded.text));
  }

  abandon(): void {
    this.reader?.abandon();
  }
}
