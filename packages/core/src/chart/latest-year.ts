import type {Budget} from '../budget/budget.js';
import {selectionOf, type Wish, yearsOf} from '../query/selection.js';
import {sliceOf} from '../query/slice.js';
import type {ChartEnv} from './env.js';

/** A comparison of years speaks of the latest year that has anything to say under the filters, unless the page names one. */
export function withLatestYear(budget: Budget, wish: Wish, env: ChartEnv): Wish {
  const {selection} = selectionOf(budget, wish, env.country);
  if (!selection || wish.year !== undefined) return wish;
  const year = yearsOf(budget).find(candidate => sliceOf(budget, {...selection, year: candidate}).rows.length > 0);
  return {...wish, year};
}
