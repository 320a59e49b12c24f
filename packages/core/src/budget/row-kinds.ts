import {byRows, type Work} from '../work.js';
import type {Budget} from './budget.js';
import {CREDITS, FLOWS} from './phase.js';
import type {RowValues} from './row-groups.js';

type Kinds = Pick<Budget, 'years' | 'flows' | 'credits'>;

/** Rows that are left out of every total, because their year, flow or kind of credit cannot be read. */
export function isLeftOut({years, flows, credits}: Kinds, row: number): boolean {
  return (years[row] ?? 0) < 0 || (flows[row] ?? 0) >= FLOWS.length || (credits[row] ?? 0) > CREDITS.length;
}

/** What may be added together: rows of one year, flow and kind of credit have one number. -1 for a row that is left out. */
export function* addable(kinds: Kinds): Work<RowValues> {
  const {years, flows, credits} = kinds;
  const values = new Int32Array(years.length);
  const perYear = FLOWS.length * (CREDITS.length + 1);
  yield* byRows(values.length, (from, to) => {
    for (let row = from; row < to; row += 1)
      values[row] = isLeftOut(kinds, row)
        ? -1
        : years[row]! * perYear + flows[row]! * (CREDITS.length + 1) + credits[row]!;
  });
  // Years have four digits.
  return {values, size: 10_000 * perYear + 1};
}
