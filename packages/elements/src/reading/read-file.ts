import {loadFile, type Platform, type Sink} from '@mizania/core';
import {PageReader, type Reader} from './page-reader.js';
import {failedReading} from './read-given.js';
import type {Reading} from './reading.js';

/** Up to so many bytes a file is read sooner in the page than a worker starts. */
const SMALL = 256 * 1024;

/** The file at an address: small ones are read in the page, large ones in a worker where there can be one. */
export async function readFile(address: string, platform: Platform): Promise<Reading> {
  const loaded = await loadFile(address, platform, () => new FileSink(platform.resolve(address) ?? address));
  return 'issue' in loaded ? failedReading(loaded.issue) : loaded.result;
}

/** Takes a file of which nobody knows yet how large it is. */
class FileSink implements Sink<Reading> {
  private reader: Reader | undefined;
  private first: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly address: string) {}

  async push(bytes: Uint8Array): Promise<void> {
    if (this.reader) return this.reader.push(bytes);
    this.first.push(bytes);
    this.length += bytes.length;
    if (this.length <= SMALL) return;
    const worker = await (await import('../load/large.js')).startWorker();
    await this.start(worker ? worker.reader(this.address) : new PageReader(this.address));
  }

  async end(): Promise<Reading> {
    const reader = this.reader ?? new PageReader(this.address);
    if (!this.reader) await this.start(reader);
    return reader.end();
  }

  abandon(): void {
    this.reader?.abandon();
  }

  private async start(reader: Reader): Promise<void> {
    this.reader = reader;
    for (const bytes of this.first) await reader.push(bytes);
    this.first = [];
  }
}
