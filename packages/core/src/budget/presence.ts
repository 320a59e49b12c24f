import {byRows, type Work} from '../work.js';
import type {DimensionColumn} from './budget.js';
import type {RowValues} from './row-groups.js';

/** Levels whose presence fits one value. */
const BITS = 20;

/** Which levels the rows fill, one bit for each: all `count` rows, or those that are listed, by their place in the list. */
export function* presences(
  columns: readonly DimensionColumn[],
  count: number,
  rows?: Int32Array,
): Work<readonly RowValues[]> {
  const found: RowValues[] = [];
  for (let from = 0; from < columns.length; from += BITS) {
    const some = columns.slice(from, from + BITS);
    const values = new Int32Array(count);
    for (const [bit, {index}] of some.entries()) {
      yield* byRows(count, (start, end) => {
        for (let i = start; i < end; i += 1) if (index[rows ? rows[i]! : i]! >= 0) values[i]! |= 1 << bit;
      });
    }
    found.push({values, size: 2 ** some.length + 1});
  }
  return found;
}
