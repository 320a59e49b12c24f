import {addAmounts, type Amount, isAvailable} from '../amount/amount.js';
import type {BudgetEntry} from '../budget/budget.js';
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
  readonly children: readonly BudgetNode[];
}

/** Stands in a path for "no entry at this level". */
export const UNSPECIFIED = '\u2205';

/**
 * Adds the rows of a slice along the given dimensions, exactly. Nodes come in the order of the file; sorting is the chart's.
 * A node whose only child is "no entry" has no children: the file simply stops there.
 * Errors: a `RangeError` when a sum leaves the exact range.
 */
export function rollUp(slice: Slice, dimensions: readonly string[]): BudgetNode {
  return nodeOf(slice, [], '', undefined, [...slice.rows], dimensions);
}

function nodeOf(
  slice: Slice,
  path: readonly string[],
  dimension: string,
  entry: BudgetEntry | undefined,
  rows: readonly number[],
  below: readonly string[],
): BudgetNode {
  let amount: Amount = 0;
  let available = false;
  for (const row of rows) {
    const value = slice.amounts[row] ?? Number.NaN;
    if (!isAvailable(value)) continue;
    available = true;
    amount = addAmounts(amount, value);
  }
  return {path, dimension, entry, amount, available, rows, children: childrenOf(slice, path, rows, below)};
}

function childrenOf(
  slice: Slice,
  path: readonly string[],
  rows: readonly number[],
  [next, ...rest]: readonly string[],
): BudgetNode[] {
  if (next === undefined) return [];
  const column = slice.budget.dimensions.get(next);
  if (!column)
    throw new TypeError(`invalid dimension: ${next}. The budget has ${[...slice.budget.dimensions.keys()].join(', ')}`);
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const place = column.index[row] ?? -1;
    const group = groups.get(place);
    if (group) group.push(row);
    else groups.set(place, [row]);
  }
  if (groups.size === 1 && groups.has(-1)) return childrenOf(slice, path, rows, rest);
  return [...groups].map(([place, group]) => {
    const entry = column.entries[place];
    return nodeOf(slice, [...path, entry?.key ?? UNSPECIFIED], next, entry, group, rest);
  });
}

/** The node at a path, or `undefined` when the tree has none there. */
export function nodeAt(root: BudgetNode, path: readonly string[]): BudgetNode | undefined {
  return path.reduce<BudgetNode | undefined>(
    (node, key) => node?.children.find(child => child.path.at(-1) === key),
    root,
  );
}
