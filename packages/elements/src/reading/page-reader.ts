import {
  type BudgetFile,
  COMFORT,
  FileDecoder,
  hasError,
  inSlices,
  interpreting,
  type Table,
  type Work,
} from '@mizania/core';
import {type Reading, readingOf} from './reading.js';
import {decodeHost} from './transcoder.js';
import {pageTurns} from './turns.js';

/** Takes the bytes of a file as they come. */
export interface Reader {
  push(bytes: Uint8Array): Promise<void>;
  end(): Promise<Reading>;
  /** Forgets the file: the rest will not come. */
  abandon(): void;
}

/** Reads a file in slices, between which the page lives on. */
export class PageReader implements Reader {
  private readonly decoder: FileDecoder;

  constructor(address: string) {
    this.decoder = new FileDecoder({...decodeHost, address});
  }

  push(bytes: Uint8Array): Promise<void> {
    return inSlices(this.decoder.push(bytes), pageTurns);
  }

  end(): Promise<Reading> {
    return readSlowly(this.decoder.end());
  }

  abandon(): void {
    // What it holds goes with it.
  }
}

/** Reads a table in slices. */
export async function readSlowly(work: Work<Table>): Promise<Reading> {
  const table = await inSlices(work, pageTurns);
  let file: BudgetFile | undefined;
  return readingOf(table.header, hasError(table.issues), async (country, options, keep) => {
    if (table.rowCount <= COMFORT) return inSlices(interpreting(table, country, options), pageTurns);
    file ??= new (await import('../load/large.js')).BudgetFile(table);
    return inSlices(file.budget(country, options, keep), pageTurns);
  });
}
