import {addAmounts, type Amount, isAvailable} from '../amount/amount.js';
import type {Budget, BudgetEntry} from '../budget/budget.js';
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

/** The entries of a row at these levels, from the first on; levels at which it has none are skipped. */
export function placesOf(budget: Budget, row: number, dimensions: readonly string[]): Scope {
  return dimensions.flatMap((dimension): Place[] => {
    const column = budget.dimensions.get(dimension);
    const entry = column?.entries[column.index[row] ?? -1];
    return entry ? [{dimension, entry}] : [];
  });
}

/** Reads the official code of a row at a level. A row that names only a finer entry is under the parent of that one. */
export function codesAt(budget: Budget, id: string, country: Country): (row: number) => string | undefined {
  const level = country.dimension(id);
  const own = budget.dimensions.get(id);
  const finer = [...budget.dimensions.values()].filter(
    ({dimension}) => level !== undefined && dimension.axis === level.axis && dimension.rank === level.rank + 1,
  );
  const columns = [
    ...(own ? [{index: own.index, codes: own.entries.map(({official}) => official?.code)}] : []),
    ...finer.map(({index, entries}) => ({index, codes: entries.map(({official}) => official?.parent)})),
  ];
  return row => {
    // An entry that the country does not know has no code, whatever its finer entries say.
    if ((own?.index[row] ?? -1) >= 0) return columns[0]?.codes[own?.index[row] ?? -1];
    for (const {index, codes} of columns) {
      const code = codes[index[row] ?? -1];
      if (code !== undefined) return code;
    }
    return undefined;
  };
}

/** Tells the rows of the general budget, and those that name no account, from the accounts that stand beside it. */
export function isGeneral(budget: Budget): (row: number) => boolean {
  const columns = [...budget.dimensions.values()]
    .filter(({dimension}) => dimension.axis === 'account')
    .map(({index, entries}) => ({
      index,
      apart: entries.map(({official}: BudgetEntry) => official?.kind !== 'general'),
    }));
  return row => columns.every(({index, apart}) => !apart[index[row] ?? -1]);
}

/** The rows of a slice that belong to the general budget. */
export function generalRows({budget, rows}: Slice): readonly number[] {
  return Array.from(rows.filter(isGeneral(budget)));
}

/** The rows of each combination of entries at these levels. */
export function groupsAt(
  budget: Budget,
  rows: readonly number[],
  levels: readonly string[],
): readonly {readonly scope: Scope; readonly rows: readonly number[]}[] {
  const columns = levels.flatMap(level => budget.dimensions.get(level) ?? []);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    let key = '';
    for (const {index} of columns) key += ` ${String(index[row])}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map(own => ({scope: placesOf(budget, own[0] ?? -1, levels), rows: own}));
}
