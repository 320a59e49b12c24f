import type {CheckAnswer, Budget, Country, CountryPack, InterpretOptions, CheckQuestion} from '@mizania/core';

/** A file that has been read, here or in the worker, and the budgets that it is. */
export interface Reading {
  readonly header: readonly string[];
  /** True when nothing can be shown of it: the issues of every budget say why. */
  readonly failed: boolean;
  /** The budget in the eyes of a country, with these levels at least. */
  budget(country: Country, options: InterpretOptions, keep: readonly string[]): Promise<Budget>;
  /** Checks the figures that a chart shows, on the file as it is. */
  check(country: Country, options: InterpretOptions, question: CheckQuestion): Promise<CheckAnswer>;
}

/** Makes a budget that was not asked for before. */
export type MakeBudget = Reading['budget'];

/** Checks figures. `budget` is how the reading itself is asked for what it has. */
export type Check = (budget: MakeBudget, ...asked: Parameters<Reading['check']>) => Promise<CheckAnswer>;

/** Budgets that were made, one after the other: widgets that ask for the same share one, and a larger one serves them too. */
export function readingOf(header: readonly string[], failed: boolean, make: MakeBudget, check: Check): Reading {
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
  return {
    header,
    failed,
    budget,
    check: (...asked) => check(budget, ...asked),
  };
}
