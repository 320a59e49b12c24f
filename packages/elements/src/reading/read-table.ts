import {
  type Budget,
  type BudgetFile,
  type Checkable,
  COMFORT,
  type FileChecks,
  hasError,
  inSlices,
  interpreting,
  type Table,
  type Work,
} from '@mizania/core';
import {type Reading, readingOf} from './reading.js';
import {pageTurns} from './turns.js';

/** Reads a table in the page, in slices between which it lives on. */
export async function readTable(work: Work<Table>): Promise<Reading> {
  const table = await inSlices(work, pageTurns);
  return table.rowCount > COMFORT ? largeReading(table) : smallReading(table);
}

function smallReading(table: Table): Reading {
  const checks = new WeakMap<Budget, FileChecks>();
  return readingOf(
    table.header,
    hasError(table.issues),
    (country, options) => inSlices(interpreting(table, country, options), pageTurns),
    async (budgetOf, country, options, question) => {
      const {FileChecks} = await import('../load/checks.js');
      const budget = await budgetOf(country, options, []);
      const own = checks.get(budget) ?? new FileChecks(checkable(table, budget));
      checks.set(budget, own);
      return inSlices(own.answer(country, options, question), pageTurns);
    },
  );
}

/** A file whose one budget has a row for each line. */
export function checkable(table: Table, budget: Budget): Checkable {
  function* full(): Work<Budget> {
    return budget;
  }
  return {table, full, lines: full};
}

async function largeReading(table: Table): Promise<Reading> {
  const {BudgetFile} = await import('../load/large.js');
  const file: BudgetFile = new BudgetFile(table);
  let checks: FileChecks | undefined;
  return readingOf(
    table.header,
    hasError(table.issues),
    (country, options, keep) => inSlices(file.budget(country, options, keep), pageTurns),
    async (_, country, options, question) => {
      checks ??= new (await import('../load/checks.js')).FileChecks(file);
      return inSlices(checks.answer(country, options, question), pageTurns);
    },
  );
}
