import {addAmounts, type Amount, isAvailable} from '../amount/amount.js';
import type {BudgetEntry, DimensionColumn} from '../budget/budget.js';
import {MergedLevel} from './merged-level.js';
import type {Slice} from './slice.js';

/** A level of a roll-up: an entry of a classification with the sum of its rows, and what it is made of. */
export interface BudgetNode {
  /** Path from the top, unique in the tree: keys joined by ` > `. */
  readonly path: readonly string[];
  readonly dimension: string;
  /** `undefined` for rows that name no entry at this level: money that the file does not break down further. */
  readonly entry: BudgetEntry | undefined;
  readonly amount: Amount;
  /** False when none of its rows has a figure. */
  readonly available: boolean;
  readonly rows: readonly number[];
  /** Worked out when it is asked for: of a deep tree a reader sees two levels. Errors: as `rollUp`. */
  readonly children: readonly BudgetNode[];
}

/** Stands in a path for "no entry at this level". */
export const UNSPECIFIED = '\u2205';

/**
 * Adds the rows of a slice along the given dimensions, exactly. Nodes come in the order of the file; sorting is the chart's.
 * A node whose only child is "no entry" has no children: the file simply stops there.
 * Errors: a `RangeError` when a sum leaves the exact range, a `MergedLevel` for a level that the budget does not keep.
 */
export function rollUp(slice: Slice, dimensions: readonly string[]): BudgetNode {
  const columns = dimensions.map(id => {
    const column = slice.budget.dimensions.get(id);
    if (column) return column;
    throw new TypeError(`invalid dimension: ${id}. The budget has ${[...slice.budget.dimensions.keys()].join(', ')}`);
  });
  const merged = columns.filter(column => column.merged);
  if (merged.length > 0) throw new MergedLevel(merged.map(({dimension}) => dimension.id));
  return nodeOf(slice, {path: [], dimension: '', entry: undefined, rows: [...slice.rows]}, columns);
}

type Place = Pick<BudgetNode, 'path' | 'dimension' | 'entry' | 'rows'>;

function nodeOf(slice: Slice, place: Place, below: readonly DimensionColumn[]): BudgetNode {
  let amount: Amount = 0;
  let available = false;
  for (const row of place.rows) {
    const value = slice.amounts[row] ?? Number.NaN;
    if (!isAvailable(value)) continue;
    available = true;
    amount = addAmounts(amount, value);
  }
  let children: readonly BudgetNode[] | undefined;
  return {
    ...place,
    amount,
    available,
    get children() {
      return (children ??= childrenOf(slice, place, below));
    },
  };
}

function childrenOf(slice: Slice, place: Place, [next, ...rest]: readonly DimensionColumn[]): readonly BudgetNode[] {
  if (next === undefined) return [];
  const groups = new Map<number, number[]>();
  for (const row of place.rows) {
    const at = next.index[row] ?? -1;
    const group = groups.get(at);
    if (group) group.push(row);
    else groups.set(at, [row]);
  }
  if (groups.size === 1 && groups.has(-1)) return childrenOf(slice, place, rest);
  return [...groups].map(([at, rows]) => {
    const entry = next.entries[at];
    const path = [...place.path, entry?.key ?? UNSPECIFIED];
    return nodeOf(slice, {path, dimension: next.dimension.id, entry, rows}, rest);
  });
}

/** The node at a path, or `undefined` when the tree has none there. */
export function nodeAt(root: BudgetNode, path: readonly string[]): BudgetNode | undefined {
  return path.reduce<BudgetNode | undefined>(
    (node, key) => node?.children.find(child => child.path.at(-1) === key),
    root,
  );
}
