import {addAmounts, type Amount, isAvailable, ratioOf} from '../../amount/amount.js';
import type {Phase} from '../../budget/phase.js';
import {inPhase, type Slice, totalOf} from '../../query/slice.js';

/** A step against its base over the same rows: what is not known is not zero, so it has no part in a rate. */
export interface Measure {
  readonly part: Amount;
  readonly base: Amount;
  /** The base of the rows whose step is not known; absent when there is no such row. */
  readonly unknown: Amount | undefined;
}

/** The step over the rows that have both figures; `undefined` when there are none. */
export function measureOf(
  slice: Slice,
  phase: Phase,
  base: Phase,
  rows: Iterable<number> = slice.rows,
): Measure | undefined {
  const done = inPhase(slice, phase).amounts;
  const credits = inPhase(slice, base).amounts;
  let measure: Measure | undefined;
  let unknown: Amount | undefined;
  for (const row of rows) {
    const whole = credits[row] ?? Number.NaN;
    const part = done[row] ?? Number.NaN;
    if (!isAvailable(whole)) continue;
    if (isAvailable(part))
      measure = {
        part: addAmounts(measure?.part ?? 0, part),
        base: addAmounts(measure?.base ?? 0, whole),
        unknown: undefined,
      };
    else unknown = addAmounts(unknown ?? 0, whole);
  }
  return measure && {...measure, unknown};
}

/**
 * The measure of a whole slice. Publishers often know one phase as a whole only and the other by part: no row has both,
 * and yet nothing is missing, so the totals answer each other.
 */
export function measureOfAll(slice: Slice, phase: Phase, base: Phase): Measure | undefined {
  const matched = measureOf(slice, phase, base);
  if (matched) return matched;
  const [part, whole] = [totalOf(inPhase(slice, phase)), totalOf(inPhase(slice, base))];
  const complete = part.missing === 0 && whole.missing === 0 && part.available && whole.available;
  const apart = knownAsWhole(slice, phase) || knownAsWhole(slice, base);
  return complete && apart ? {part: part.amount, base: whole.amount, unknown: undefined} : undefined;
}

/** Whether every figure of a phase stands on a line that names no entry at all. */
function knownAsWhole(slice: Slice, phase: Phase): boolean {
  const {amounts, budget, rows} = inPhase(slice, phase);
  const columns = [...budget.dimensions.values()];
  return [...rows].every(
    row => !isAvailable(amounts[row] ?? Number.NaN) || columns.every(({index}) => (index[row] ?? -1) < 0),
  );
}

/** `part / base`, or `undefined` where a rate means nothing: no base, or one that is zero or negative. */
export function rateOf(measure: Measure | undefined): number | undefined {
  return measure === undefined || measure.base <= 0 ? undefined : ratioOf(measure.part, measure.base);
}

/** By how much the step exceeds its own base; zero when it does not. */
export function excessOf(measure: Measure | undefined): Amount {
  return measure === undefined ? 0 : Math.max(0, measure.part - measure.base);
}
