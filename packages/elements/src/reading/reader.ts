import type {CsvStart, Issue, Table, Work} from '@mizania/core';
import type {Reading} from './reading.js';

/** What is said at the end of a file that was turned into UTF-8 on its way. */
export interface Ending {
  readonly issues: readonly Issue[];
  readonly encoding?: string;
}

/** Takes the bytes of a large file as they come. */
export interface Reader {
  push(bytes: Uint8Array): Promise<void>;
  end(ending?: Ending): Promise<Reading>;
  /** Forgets the file: the rest will not come. */
  abandon(): void;
}

/** What is known of a file before it is read. */
export interface Opening {
  readonly address: string;
  readonly format: 'csv' | 'json';
  readonly start?: CsvStart;
}

/** Makes a reading of a table whose decoding may still be going on. */
export type ReadTable = (work: Work<Table>) => Promise<Reading>;
