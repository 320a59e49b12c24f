import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {Codes, Whole} from '../country/rule.js';
import {codeAt} from './figures.js';

/** True when a file names official entries of a level in a year in which the law was in force: it is the budget of that law. */
export function isBudgetOf(budget: Budget, level: string, year: number | undefined, from: number): boolean {
  const entries = budget.dimensions.get(level)?.entries ?? [];
  return year !== undefined && year >= from && entries.some(({official}) => official !== undefined);
}

/** True when these rows are the whole budget: each of the levels that the file has is complete, and it has one. */
export function isWhole(budget: Budget, rows: readonly number[], whole: Whole, country: Country): boolean {
  const levels = Object.entries(whole).map(([level, codes]) => {
    const named = new Set(rows.map(row => codeAt(budget, row, level, country)));
    named.delete(undefined);
    return {isUsed: named.size > 0, isComplete: codes.every(code => named.has(code))};
  });
  return levels.some(({isUsed}) => isUsed) && levels.every(({isUsed, isComplete}) => isComplete || !isUsed);
}

/** True for a row that names one of these entries. */
export function isAmong(budget: Budget, row: number, codes: Codes, country: Country): boolean {
  return Object.entries(codes).some(([level, of]) => of.includes(codeAt(budget, row, level, country) ?? ''));
}
