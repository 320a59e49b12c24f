import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {CountryPack} from '../country/pack.js';
import type {Table} from '../decode/table.js';
import {interpreting, type InterpretOptions} from '../interpret/interpret.js';
import {COMFORT} from '../budget/comfort.js';
import {condense} from '../query/condense.js';
import type {Work} from '../work.js';

/**
 * A table, and the budgets that it is: to each country and to each way of reading it, understood once. Small ones are given
 * as they are, large ones condensed: to all their levels when that is enough, else to those that are asked for.
 */
export class BudgetFile {
  private readonly read = new Map<CountryPack, Map<string, Budget>>();

  constructor(readonly table: Table) {}

  /** The budget with these levels, at least. `isWhole` tells whether it has all. */
  *budget(country: Country, options: InterpretOptions, keep: readonly string[]): Work<Budget> {
    const budget = yield* this.full(country, options);
    return budget.rowCount > COMFORT ? ((yield* condense(budget, {keep})) ?? budget) : budget;
  }

  /** The budget with a row for each line. One that was condensed is understood again: to keep both would take twice the room. */
  *lines(country: Country, options: InterpretOptions): Work<Budget> {
    const budget = yield* this.full(country, options);
    return budget.counts ? yield* interpreting(this.table, country, options) : budget;
  }

  /** The budget with all its levels, in as few rows as a page is at ease with, or else in all of them. */
  *full(country: Country, options: InterpretOptions): Work<Budget> {
    const {unit, decimal, fields} = options;
    const key = JSON.stringify([unit, decimal, fields]);
    const known = this.read.get(country.pack) ?? new Map<string, Budget>();
    this.read.set(country.pack, known);
    let budget = known.get(key);
    if (!budget) {
      const whole = yield* interpreting(this.table, country, options);
      budget = whole.rowCount > COMFORT ? ((yield* condense(whole, {most: COMFORT})) ?? whole) : whole;
      known.set(key, budget);
    }
    return budget;
  }
}

/** True for a budget with all the levels of its file, so that it answers every question. */
export function isWhole({dimensions}: Budget): boolean {
  return [...dimensions.values()].every(({merged}) => merged !== true);
}
