import {
  type Budget,
  type BudgetFile,
  type Checkable,
  COMFORT,
  type Decoded,
  type FileChecks,
  hasSign,
  inSlices,
  interpreting,
  type Table,
  type Work,
} from '@mizania/core';
import {type Check, type MakeBudget, type Reading, readingOf, toldOf} from './reading.js';
import {pageTurns} from './turns.js';

/** Reads a table in the page, in slices between which it lives on. */
export async function readTable(work: Work<Table>): Promise<Reading> {
  return readingIn({table: await inSlices(work, pageTurns)});
}

/** A table that stands in the page. `rowCount`: the rows of the file, where its layout has made more of them. */
export function readingIn({table, layout}: Decoded, rowCount = table.rowCount): Reading {
  const {make, check} = table.rowCount > COMFORT ? largeFile(table) : smallFile(table);
  const reading: Reading = readingOf(toldOf(table, layout, rowCount), make, check, async fields => {
    if (layout || !hasSign(table.header, fields)) return reading;
    const {recognise} = await import('../load/layouts.js');
    const decoded = recognise(table, fields);
    const own = {...decoded, table: {...decoded.table, about: table.about}};
    return decoded.table === table ? reading : readingIn(own, rowCount);
  });
  return reading;
}

/** What a file is asked for. */
interface Answers {
  readonly make: MakeBudget;
  readonly check: Check;
}

function smallFile(table: Table): Answers {
  const checks = new WeakMap<Budget, FileChecks>();
  return {
    make: (country, options) => inSlices(interpreting(table, country, options), pageTurns),
    async check(budgetOf, country, options, question) {
      const {FileChecks} = await import('../load/checks.js');
      const budget = await budgetOf(country, options, []);
      const own = checks.get(budget) ?? new FileChecks(checkable(table, budget));
      checks.set(budget, own);
      return inSlices(own.answer(country, options, question), pageTurns);
    },
  };
}

/** A file whose one budget has a row for each line. */
export function checkable(table: Table, budget: Budget): Checkable {
  function* full(): Work<Budget> {
    return budget;
  }
  return {table, full, lines: full};
}

function largeFile(table: Table): Answers {
  let file: Promise<BudgetFile> | undefined;
  const large = (): Promise<BudgetFile> =>
    (file ??= import('../load/large.js').then(({BudgetFile}) => new BudgetFile(table)));
  let checks: FileChecks | undefined;
  return {
    make: async (country, options, keep) => inSlices((await large()).budget(country, options, keep), pageTurns),
    async check(_, country, options, question) {
      const {FileChecks} = await import('../load/checks.js');
      checks ??= new FileChecks(await large());
      return inSlices(checks.answer(country, options, question), pageTurns);
    },
  };
}
