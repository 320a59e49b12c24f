import type {DimensionColumn} from '../budget/budget.js';
import type {Phase} from '../budget/phase.js';
import type {RowValues} from '../budget/row-groups.js';
import type {Table} from '../decode/table.js';
import type {Role} from './roles.js';

/** What the search for totals needs to know of each row. */
export interface TotalSearch {
  readonly table: Table;
  readonly roles: readonly (Role | undefined)[];
  readonly dimensions: readonly DimensionColumn[];
  readonly phases: ReadonlyMap<Phase, Float64Array>;
  /** Rows that may be added together have the same number: year, flow and kind of credit. -1 for one left out. */
  readonly groups: RowValues;
}

/** What a row is: a line of the budget, the total of others, or one that differs from the sum that it should be. */
export const LINE = 0;
export const TOTAL = 1;
export const DIFFERS = 2;
