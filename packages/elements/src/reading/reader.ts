import type {Table, Work} from '@mizania/core';
import type {Reading} from './reading.js';

/** Takes the bytes of a large file as they come. */
export interface Reader {
  push(bytes: Uint8Array): Promise<void>;
  end(): Promise<Reading>;
  /** Forgets the file: the rest will not come. */
  abandon(): void;
}

/** Makes a reading of a table whose decoding may still be going on. */
export type ReadTable = (work: Work<Table>) => Promise<Reading>;
