import {addAmounts, type Amount, isAvailable} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import {CREDITS, FLOWS, type Phase, PHASES} from '../budget/phase.js';
import {isLeftOut} from '../budget/row-kinds.js';
import {Kept} from '../kept.js';
import {type Selection, yearsOf} from './selection.js';

/** The rows of a budget that answer one question, with one amount for each. */
export interface Slice {
  readonly budget: Budget;
  readonly selection: Selection;
  readonly rows: Int32Array;
  /** The amounts of the selected phase for all rows of the budget (index by row); NaN is "not available". */
  readonly amounts: Float64Array;
}

/** The checks and the charts of a page ask for few rows, again and again: those of a year, in one phase after the other. */
const matching = new Kept<Budget, Int32Array>(8);

/**
 * The rows that match a selection. `anyYear` keeps all the years, for a comparison of years and never for a sum of them.
 * Errors: a `TypeError` for a selection that would add phases, kinds of credit or years.
 */
export function sliceOf(budget: Budget, selection: Selection, options: {readonly anyYear?: boolean} = {}): Slice {
  const amounts = budget.phases.get(selection.phase);
  if (!amounts)
    throw new TypeError(`invalid phase: ${selection.phase}. The budget has ${[...budget.phases.keys()].join(', ')}`);
  if (selection.year === undefined && !options.anyYear && yearsOf(budget).length > 1)
    throw new TypeError('invalid selection: name one year');
  const year = options.anyYear ? undefined : selection.year;
  const filters = [...selection.filters].map(([id, keys]) => [id, ...keys]);
  const asked = JSON.stringify([year, selection.flow, selection.credit, filters]);
  return {budget, selection, rows: matching.of(budget, asked, () => rowsOf(budget, {...selection, year})), amounts};
}

function rowsOf(budget: Budget, selection: Omit<Selection, 'phase'>): Int32Array {
  const {year} = selection;
  const flow = FLOWS.indexOf(selection.flow);
  const credit = selection.credit === undefined ? undefined : CREDITS.indexOf(selection.credit) + 1;
  const filters = [...selection.filters].map(([id, keys]) => ({column: budget.dimensions.get(id), keys}));
  const rows: number[] = [];
  for (let row = 0; row < budget.rowCount; row += 1) {
    if (
      isLeftOut(budget, row) ||
      budget.flows[row] !== flow ||
      (credit !== undefined && budget.credits[row] !== credit) ||
      (year !== undefined && (budget.years[row] ?? 0) !== year)
    )
      continue;
    if (filters.every(({column, keys}) => keys.has(column?.entries[column.index[row] ?? -1]?.key ?? '')))
      rows.push(row);
  }
  if (credit === undefined && new Set(rows.map(row => budget.credits[row])).size > 1)
    throw new TypeError('invalid selection: CE and CP are never added, name one');
  return Int32Array.from(rows);
}

/** The same rows seen in another phase: to compare phases, never to add them. */
export function inPhase(slice: Slice, phase: Phase): Slice {
  const amounts = slice.budget.phases.get(phase);
  if (!amounts)
    throw new TypeError(`invalid phase: ${phase}. The budget has ${[...slice.budget.phases.keys()].join(', ')}`);
  return {...slice, selection: {...slice.selection, phase}, amounts};
}

/** A total that remembers what it counts, so that it cannot be added to something else. */
export interface Total {
  readonly amount: Amount;
  /** False when no row had a figure: the amount is then "not available", and not zero. */
  readonly available: boolean;
  /** Rows without a figure. */
  readonly missing: number;
  readonly selection: Pick<Selection, 'year' | 'phase' | 'credit' | 'flow'>;
}

/** Errors: a `RangeError` when the exact sum does not exist any more (beyond 9 007 199 254 740 dinars). */
export function totalOf(slice: Slice): Total {
  let amount = 0;
  let available = false;
  const missing: number[] = [];
  for (const row of slice.rows) {
    const value = slice.amounts[row] ?? Number.NaN;
    if (isAvailable(value)) {
      amount = addAmounts(amount, value);
      available = true;
    } else missing.push(row);
  }
  const lacking = available ? unexcused(slice, missing) : missing;
  return {amount, available, missing: linesOf(slice.budget, lacking), selection: slice.selection};
}

/**
 * The rows that really lack a figure. Publishers often know one phase as a whole only (the voted total) and another one by
 * part: the whole line then has no figure of the second, nor the parts one of the first, and nothing is missing.
 */
function unexcused(slice: Slice, missing: readonly number[]): readonly number[] {
  if (missing.length === 0) return missing;
  const columns = [...slice.budget.dimensions.values()];
  const isWhole = (row: number): boolean => columns.every(({index}) => (index[row] ?? -1) < 0);
  const asWhole = slice.rows.every(row => !isAvailable(slice.amounts[row] ?? Number.NaN) || isWhole(row));
  return missing.filter(row => isWhole(row) === asWhole);
}

/** How many lines of the file some rows stand for. */
function linesOf({counts}: Budget, rows: readonly number[]): number {
  return counts ? rows.reduce((sum, row) => sum + (counts[row] ?? 1), 0) : rows.length;
}

/**
 * Adds two totals of the same phase, credit and flow.
 * Errors: a `TypeError` for anything else: voted plus paid is not an amount of money, nor is CE plus CP.
 */
export function addTotals(a: Total, b: Total): Total {
  for (const key of ['phase', 'credit', 'flow'] as const) {
    if (a.selection[key] !== b.selection[key]) {
      throw new TypeError(`invalid sum: ${key} ${String(a.selection[key])} + ${String(b.selection[key])}`);
    }
  }
  const year = a.selection.year === b.selection.year ? a.selection.year : undefined;
  return {
    amount: addAmounts(a.amount, b.amount),
    available: a.available || b.available,
    missing: a.missing + b.missing,
    selection: {...a.selection, year},
  };
}

/** The phases of a slice's rows that hold a figure, with their totals, in the order of a credit's life. */
export function phaseTotals(slice: Slice): readonly Total[] {
  const phases = PHASES.filter(phase => slice.budget.phases.has(phase));
  return phases.map(phase => totalOf(inPhase(slice, phase))).filter(total => total.available);
}
