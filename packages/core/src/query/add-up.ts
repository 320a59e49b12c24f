import {isAvailable} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import type {Phase} from '../budget/phase.js';
import type {RowGroups} from '../budget/row-groups.js';
import {byRows, type Work} from '../work.js';

/** Rows that are added together by group. Those of one group have figures in the same phases. */
export interface Part {
  readonly rows: Int32Array;
  readonly groups: RowGroups;
}

/** Rows that stand for several. */
export interface AddedRows {
  readonly count: number;
  /** For each the first row that it stands for. */
  readonly firsts: Int32Array;
  /** How many lines of the file it stands for. */
  readonly counts: Int32Array;
  readonly phases: ReadonlyMap<Phase, Float64Array>;
}

/** Adds the rows of each group together, exactly: where a sum would not be exact, another row of the same group begins. */
export function* addUp(budget: Budget, parts: readonly Part[]): Work<AddedRows> {
  const sums = new RowSums(
    budget,
    parts.reduce((count, {groups}) => count + groups.count, 0),
  );
  let before = 0;
  for (const {rows, groups} of parts) {
    const start = before;
    const targets = Int32Array.from({length: groups.count}, (_, group) => start + group);
    yield* byRows(rows.length, (from, to) => sums.add(rows, groups.ids, targets, from, to));
    before += groups.count;
  }
  return sums.rows();
}

class RowSums {
  private firsts: Int32Array;
  private counts: Int32Array;
  private readonly phases: {readonly phase: Phase; readonly amounts: Float64Array; sums: Float64Array}[];

  constructor(
    private readonly budget: Budget,
    private count: number,
  ) {
    this.firsts = new Int32Array(count);
    this.counts = new Int32Array(count);
    this.phases = Array.from(budget.phases, ([phase, amounts]) => ({phase, amounts, sums: new Float64Array(count)}));
  }

  add(rows: Int32Array, ids: Int32Array, targets: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const row = rows[i]!;
      const group = ids[i]!;
      if (!this.fits(row, targets[group]!)) targets[group] = this.another();
      const target = targets[group]!;
      if (this.counts[target] === 0) {
        this.firsts[target] = row;
        for (const {amounts, sums} of this.phases) sums[target] = amounts[row]!;
      } else for (const {amounts, sums} of this.phases) sums[target]! += amounts[row]!;
      this.counts[target]! += this.budget.counts?.[row] ?? 1;
    }
  }

  rows(): AddedRows {
    const {count, firsts, counts, phases} = this;
    const exact = <Values extends Int32Array | Float64Array>(values: Values): Values =>
      values.slice(0, count) as Values;
    return {
      count,
      firsts: exact(firsts),
      counts: exact(counts),
      phases: new Map(phases.map(({phase, sums}) => [phase, exact(sums)])),
    };
  }

  private fits(row: number, target: number): boolean {
    if (this.counts[target] === 0) return true;
    for (const {amounts, sums} of this.phases) {
      const sum = sums[target]! + amounts[row]!;
      if (isAvailable(sum) && !Number.isSafeInteger(sum)) return false;
    }
    return true;
  }

  private another(): number {
    if (this.count === this.firsts.length) {
      const size = this.count * 2;
      this.firsts = longer(this.firsts, new Int32Array(size));
      this.counts = longer(this.counts, new Int32Array(size));
      for (const phase of this.phases) phase.sums = longer(phase.sums, new Float64Array(size));
    }
    this.count += 1;
    return this.count - 1;
  }
}

function longer<Values extends Int32Array | Float64Array>(old: Values, larger: Values): Values {
  larger.set(old);
  return larger;
}
