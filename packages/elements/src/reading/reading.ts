import {
  type About,
  type Budget,
  type CheckAnswer,
  type CheckQuestion,
  type Country,
  type CountryPack,
  hasError,
  type InterpretOptions,
  type Layout,
  type Table,
} from '@mizania/core';

/** What is known of a file that has been read, wherever its rows are. */
export interface Told {
  readonly header: readonly string[];
  readonly rowCount: number;
  readonly about: About;
  /** What the source says of its own columns. */
  readonly layout?: Layout;
  /** True when nothing can be shown of it: the issues of every budget say why. */
  readonly failed: boolean;
  /** True when only the rows of the year that the page named are there. */
  readonly ofYear: boolean;
  /** True when that may be otherwise if the file is asked for again. */
  readonly passing: boolean;
}

/** A file that has been read, here or in the worker, and the budgets that it is. */
export interface Reading extends Told {
  /** The same file as its publisher means it, where its layout is a published one. */
  recognised(fields: string): Promise<Reading>;
  /** The budget in the eyes of a country, with these levels at least. */
  budget(country: Country, options: InterpretOptions, keep: readonly string[]): Promise<Budget>;
  /** Checks the figures that a chart shows, on the file as it is. */
  check(country: Country, options: InterpretOptions, question: CheckQuestion): Promise<CheckAnswer>;
}

/** Makes a budget that was not asked for before. */
export type MakeBudget = Reading['budget'];

/** Checks figures. `budget` is how the reading itself is asked for what it has. */
export type Check = (budget: MakeBudget, ...asked: Parameters<Reading['check']>) => Promise<CheckAnswer>;

/** `rowCount`: the rows of the file, where its layout has made more of them. */
export function toldOf(table: Table, layout?: Layout, rowCount = table.rowCount): Told {
  const {header, about = {format: 'unknown'}, issues} = table;
  const failed = hasError(issues);
  const ofYear = issues.some(({code}) => code === 'other-years');
  const passing = failed && !issues.some(({code}) => code === 'no-such-sheet' || code === 'sheet-unclear');
  return {header, rowCount, about, ...(layout ? {layout} : {}), failed, passing, ofYear};
}

/** Budgets that were made, one after the other: widgets that ask for the same share one, and a larger one serves them too. */
export function readingOf(
  told: Told,
  make: MakeBudget,
  check: Check,
  recognise?: (fields: string) => Promise<Reading>,
): Reading {
  const made = new Map<CountryPack, Map<string, Budget[]>>();
  let last: Promise<unknown> = Promise.resolve();
  const madeFor = ({pack}: Country, {unit, decimal, fields}: InterpretOptions): Budget[] => {
    const key = JSON.stringify([unit, decimal, fields]);
    const byOptions = made.get(pack) ?? new Map<string, Budget[]>();
    const budgets = byOptions.get(key) ?? [];
    made.set(pack, byOptions.set(key, budgets));
    return budgets;
  };
  const find = async (...[country, options, keep]: Parameters<MakeBudget>): Promise<Budget> => {
    const budgets = madeFor(country, options);
    const known = budgets.find(({dimensions}) => keep.every(level => dimensions.get(level)?.merged !== true));
    if (known) return known;
    const budget = await make(country, options, keep);
    budgets.push(budget);
    return budget;
  };
  const budget: MakeBudget = (...asked) => {
    const found = last.then(() => find(...asked));
    last = found.catch(() => undefined);
    return found;
  };
  const seen = new Map<string, Promise<Reading>>();
  const reading: Reading = {
    ...told,
    budget,
    check: (...asked) => check(budget, ...asked),
    recognised(fields) {
      if (!recognise) return Promise.resolve(reading);
      const known = seen.get(fields) ?? recognise(fields);
      seen.set(fields, known);
      return known;
    },
  };
  return reading;
}
