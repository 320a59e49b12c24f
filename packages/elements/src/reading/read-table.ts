import {
  type BudgetFile,
  COMFORT,
  type Decoded,
  hasSign,
  inSlices,
  interpreting,
  type Table,
  type Work,
} from '@mizania/core';
import {type Reading, readingOf, toldOf} from './reading.js';
import {pageTurns} from './turns.js';

/** Reads a table in the page, in slices between which it lives on. */
export async function readTable(work: Work<Table>): Promise<Reading> {
  return readingIn({table: await inSlices(work, pageTurns)});
}

/** A table that stands in the page. */
export function readingIn({table, layout}: Decoded): Reading {
  let file: BudgetFile | undefined;
  const reading: Reading = readingOf(
    toldOf(table, layout),
    async (country, options, keep) => {
      if (table.rowCount <= COMFORT) return inSlices(interpreting(table, country, options), pageTurns);
      file ??= new (await import('../load/large.js')).BudgetFile(table);
      return inSlices(file.budget(country, options, keep), pageTurns);
    },
    async fields => {
      if (layout || !hasSign(table.header, fields)) return reading;
      const {recognise} = await import('../load/layouts.js');
      const decoded = recognise(table, fields);
      return decoded.table === table ? reading : readingIn({...decoded, table: {...decoded.table, about: table.about}});
    },
  );
  return reading;
}
