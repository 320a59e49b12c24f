import {addAmounts, type Amount, isAvailable} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {Slice} from '../query/slice.js';
import type {Place, Scope} from './finding.js';

/** The exact sum of the rows that have a figure, or `undefined` when none has. */
export function sumOf(amounts: Float64Array, rows: Iterable<number>): Amount | undefined {
  let sum: Amount | undefined;
  for (const row of rows) {
    const amount = amounts[row] ?? Number.NaN;
    if (isAvailable(amount)) sum = addAmounts(sum ?? 0, amount);
  }
  return sum;
}

/** Rows by what a function says of them, in the order of the file; rows of which it says nothing are left out. */
export function rowsBy(rows: Iterable<number>, key: (row: number) => string | undefined): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** The entries of a row at these levels, from the first on; levels at which it has none are skipped. */
export function placesOf(budget: Budget, row: number, dimensions: readonly string[]): Scope {
  return dimensions.flatMap((dimension): Place[] => {
    const column = budget.dimensions.get(dimension);
    const entry = column?.entries[column.index[row] ?? -1];
    return entry ? [{dimension, entry}] : [];
  });
}

/** The official code of a row at a level. A row that names only a finer official entry is under the parent of that one. */
export function codeAt(budget: Budget, row: number, id: string, country: Country): string | undefined {
  const own = budget.dimensions.get(id);
  const entry = own?.entries[own.index[row] ?? -1];
  const level = country.dimension(id);
  if (entry || !level) return entry?.official?.code;
  for (const {dimension, entries, index} of budget.dimensions.values()) {
    const finer = entries[index[row] ?? -1]?.official?.parent;
    if (finer !== undefined && dimension.axis === level.axis && dimension.rank === level.rank + 1) return finer;
  }
  return undefined;
}

/** True for the general budget, and for rows that name no account: the others stand beside it. */
export function isGeneral(budget: Budget, row: number): boolean {
  for (const {dimension, entries, index} of budget.dimensions.values()) {
    const entry = dimension.axis === 'account' ? entries[index[row] ?? -1] : undefined;
    if (entry && entry.official?.kind !== 'general') return false;
  }
  return true;
}

/** The rows of a slice that belong to the general budget. */
export function generalRows({budget, rows}: Slice): readonly number[] {
  return [...rows].filter(row => isGeneral(budget, row));
}

/** The rows of each combination of entries at these levels. */
export function groupsAt(
  budget: Budget,
  rows: readonly number[],
  levels: readonly string[],
): readonly {readonly scope: Scope; readonly rows: readonly number[]}[] {
  const key = (row: number): string => JSON.stringify(placesOf(budget, row, levels).map(place => place.entry.key));
  return [...rowsBy(rows, key).values()].map(own => ({scope: placesOf(budget, own[0] ?? -1, levels), rows: own}));
}
