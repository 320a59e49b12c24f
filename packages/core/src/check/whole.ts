import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {EntryCodes, Whole} from '../country/rule.js';
import {codesAt} from './figures.js';

/** True when a file names official entries of a level in a year in which the law was in force: it is the budget of that law. */
export function isBudgetOf(budget: Budget, level: string, year: number | undefined, from: number): boolean {
  const entries = budget.dimensions.get(level)?.entries ?? [];
  return year !== undefined && year >= from && entries.some(({official}) => official !== undefined);
}

/** True when these rows are the whole budget: each of the levels that the file has is complete, and it has one. */
export function isWhole(budget: Budget, rows: readonly number[], whole: Whole, country: Country): boolean {
  const levels = Object.entries(whole).map(([level, codes]) => {
    const named = new Set(rows.map(codesAt(budget, level, country)));
    named.delete(undefined);
    return {isUsed: named.size > 0, isComplete: codes.every(code => named.has(code))};
  });
  return levels.some(({isUsed}) => isUsed) && levels.every(({isUsed, isComplete}) => isComplete || !isUsed);
}

/** Tells the rows that name one of these entries. */
export function isAmong(budget: Budget, codes: EntryCodes, country: Country): (row: number) => boolean {
  const levels = Object.entries(codes).map(([level, of]) => ({codeAt: codesAt(budget, level, country), of}));
  return row => levels.some(({codeAt, of}) => of.includes(codeAt(row) ?? ''));
}
