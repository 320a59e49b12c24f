import {type BudgetFile, COMFORT, hasError, inSlices, interpreting, type Table, type Work} from '@mizania/core';
import {type Reading, readingOf} from './reading.js';
import {pageTurns} from './turns.js';

/** Reads a table in the page, in slices between which it lives on. */
export async function readTable(work: Work<Table>): Promise<Reading> {
  const table = await inSlices(work, pageTurns);
  let file: BudgetFile | undefined;
  return readingOf(table.header, hasError(table.issues), async (country, options, keep) => {
    if (table.rowCount <= COMFORT) return inSlices(interpreting(table, country, options), pageTurns);
    file ??= new (await import('../load/large.js')).BudgetFile(table);
    return inSlices(file.budget(country, options, keep), pageTurns);
  });
}
