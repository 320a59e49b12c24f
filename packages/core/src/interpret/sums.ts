import {isAvailable} from '../amount/amount.js';
import type {Phase} from '../budget/phase.js';
import {byRows, type Work} from '../work.js';

/** Lines with something in common, added up: to be compared with a row that may be their total. */
export interface Sums {
  /** How many lines are in a group. */
  readonly lines: Int32Array;
  /** True when a row has in every phase what the lines of a group have together, and that is not nothing. */
  readonly isSum: (row: number, group: number) => boolean;
}

/** Adds up the rows that pass, by group, -1 being none: `rows` and `ids` go together. */
export function* sumsOf(
  phases: ReadonlyMap<Phase, Float64Array>,
  rows: Int32Array,
  ids: Int32Array,
  count: number,
  passes: (row: number) => boolean,
): Work<Sums> {
  const lines = new Int32Array(count);
  const columns = Array.from(phases.values(), amounts => ({
    amounts,
    sums: new Float64Array(count),
    known: new Int32Array(count),
  }));
  yield* byRows(rows.length, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const row = rows[i]!;
      const group = ids[i]!;
      if (group < 0 || !passes(row)) continue;
      lines[group]! += 1;
      for (const {amounts, sums, known} of columns) {
        const amount = amounts[row]!;
        if (!isAvailable(amount)) continue;
        const sum = sums[group]! + amount;
        // Beyond the exact range two sums may look equal: then nothing is claimed.
        sums[group] = Number.isSafeInteger(sum) ? sum : Number.NaN;
        known[group]! += 1;
      }
    }
  });
  const isSum = (row: number, group: number): boolean => {
    let compared = false;
    for (const {amounts, sums, known} of columns) {
      const own = amounts[row]!;
      if (!isAvailable(own) && known[group] === 0) continue;
      if (own !== sums[group]) return false;
      compared ||= own !== 0;
    }
    return compared;
  };
  return {lines, isSum};
}
