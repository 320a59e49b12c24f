import {isAvailable} from '../amount/amount.js';
import type {Budget, BudgetEntry, DimensionColumn} from '../budget/budget.js';
import {presences} from '../budget/presence.js';
import {groupRows, type RowValues} from '../budget/row-groups.js';
import {addable, isLeftOut} from '../budget/row-kinds.js';
import {byRows, type Work} from '../work.js';
import {type AddedRows, addUp} from './add-up.js';

export interface CondenseOptions {
  /** The levels that are kept, accounts besides; of the others only whether a row names an entry. Default: all. */
  readonly keep?: readonly string[];
  /** With more rows than this there is no answer. Default: as many as it takes. */
  readonly most?: number;
}

/**
 * The same budget with fewer rows: those that no question tells apart are added together, exactly. They have the same
 * year, flow and kind of credit, the same entries of the levels that are kept, and figures in the same phases, so that what
 * is not available is never taken for zero. Whatever is asked of it without the other levels has the same answer, in the
 * same order; a question about one of those throws `MergedLevel`. A sum that would not be exact is left as several rows.
 */
export function* condense(
  budget: Budget,
  {keep, most = Number.POSITIVE_INFINITY}: CondenseOptions = {},
): Work<Budget | undefined> {
  const columns = [...budget.dimensions.values()];
  const isKept = ({dimension, merged}: DimensionColumn): boolean =>
    // Accounts are not added without being asked for: what one pays to another would count twice.
    merged !== true && (dimension.axis === 'account' || (keep?.includes(dimension.id) ?? true));
  const kinds = yield* addable(budget);
  const figures = yield* figuresOf(budget);
  const {counted, leftOut} = yield* partition(kinds, budget.rowCount);
  const hidden = yield* presences(
    columns.filter(column => !isKept(column)),
    budget.rowCount,
  );
  const kept = columns.filter(isKept).map(({index, entries}) => ({values: index, size: entries.length + 1}));
  const groups = yield* groupRows([kinds, figures, ...hidden, ...kept], counted.length, {rows: counted, most});
  if (groups.count > most) return undefined;
  // Rows in no total are told apart by what keeps them from one.
  const faults = [kinds, figures, ...faultsOf(budget)];
  const others = yield* groupRows(faults, leftOut.length, {rows: leftOut, most});
  if (groups.count + others.count > most) return undefined;
  const parts = [
    {rows: counted, groups},
    {rows: leftOut, groups: others},
  ];
  return yield* madeOf(budget, yield* addUp(budget, parts), isKept);
}

/** What the year, the flow and the kind of credit of a row are, be they unreadable. */
function faultsOf({years, flows, credits}: Budget): readonly RowValues[] {
  return [
    {values: years, size: 10_001},
    {values: flows, size: 257},
    {values: credits, size: 257},
  ];
}

/** In which phases the rows have a figure, one bit for each. */
function* figuresOf({phases, rowCount}: Budget): Work<RowValues> {
  const values = new Int32Array(rowCount);
  for (const [bit, amounts] of [...phases.values()].entries()) {
    yield* byRows(rowCount, (from, to) => {
      for (let row = from; row < to; row += 1) if (isAvailable(amounts[row]!)) values[row]! |= 1 << bit;
    });
  }
  return {values, size: 2 ** phases.size + 1};
}

/** The rows that are in some total, and the others. */
function* partition(
  {values}: RowValues,
  rowCount: number,
): Work<{readonly counted: Int32Array; readonly leftOut: Int32Array}> {
  const counted = new Int32Array(rowCount);
  const leftOut: number[] = [];
  let count = 0;
  yield* byRows(rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) {
      if (values[row]! < 0) leftOut.push(row);
      else counted[count++] = row;
    }
  });
  return {counted: counted.subarray(0, count), leftOut: Int32Array.from(leftOut)};
}

/** Stands for all the entries of a level that is not kept. */
const MERGED: BudgetEntry = {key: '', code: '', labels: {}, official: undefined};

/** The budget of rows that stand for several. */
function* madeOf(
  budget: Budget,
  {count, firsts, counts, phases}: AddedRows,
  isKept: (column: DimensionColumn) => boolean,
): Work<Budget> {
  const dimensions = new Map<string, DimensionColumn>();
  for (const [id, column] of budget.dimensions) {
    const places = column.index;
    const kept = isKept(column);
    const index = new Int32Array(count).fill(-1);
    yield* byRows(count, (from, to) => {
      for (let row = from; row < to; row += 1) {
        const place = places[firsts[row]!]!;
        if (place >= 0 && !isLeftOut(budget, firsts[row]!)) index[row] = kept ? place : 0;
      }
    });
    const merged = {...column, index, entries: column.entries.slice(0, 1).map(() => MERGED), merged: true};
    dimensions.set(id, kept ? {...column, index} : merged);
  }
  const {years, flows, credits, lines} = budget;
  return {
    ...budget,
    rowCount: count,
    lines: firsts.map(row => lines[row]!),
    counts,
    dimensions,
    years: firsts.map(row => years[row]!),
    flows: Uint8Array.from(firsts, row => flows[row]!),
    credits: Uint8Array.from(firsts, row => credits[row]!),
    phases,
  };
}
