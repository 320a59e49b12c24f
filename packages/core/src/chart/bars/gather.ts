import {sumAmounts} from '../../amount/amount.js';
import type {BudgetNode} from '../../query/roll-up.js';

/** The most rows that a reader can still compare, and that a phone shows in a few screens. */
const MOST_ROWS = 25;

/**
 * Largest first: the size of an item is what the reader looks for, in a classification with a legal order too (the table
 * of a budget keeps that order, its chart need not). Money that is "not broken down" is no item and comes after them;
 * what has no amount comes last.
 */
export function largestFirst(items: readonly BudgetNode[]): readonly BudgetNode[] {
  const group = (node: BudgetNode): number => (!node.available ? 2 : node.entry ? 0 : 1);
  return [...items].sort((a, b) => group(a) - group(b) || b.amount - a.amount);
}

/** The rows of a chart of one phase: lines that name no entry and have no amount are none, the notes count them. */
export function rowsInOrder(items: readonly BudgetNode[]): readonly BudgetNode[] {
  return largestFirst(items.filter(({entry, available}) => entry !== undefined || available));
}

/** The smallest rows, when there are too many. A negative amount is never put in: a sum would hide it. */
export function smallest(items: readonly BudgetNode[]): readonly BudgetNode[] {
  if (items.length <= MOST_ROWS) return [];
  const candidates = items.filter(({amount, entry}) => amount >= 0 && entry !== undefined);
  const kept = Math.max(0, MOST_ROWS - 1 - (items.length - candidates.length));
  const gathered = candidates.slice(kept);
  return gathered.length > 1 ? gathered : [];
}

/** One node that stands for several of the same level. */
export function gatheredNode(items: readonly BudgetNode[], key: string): BudgetNode {
  const [first] = items;
  return {
    path: [...(first?.path.slice(0, -1) ?? []), key],
    dimension: first?.dimension ?? '',
    entry: undefined,
    amount: sumAmounts(items.map(({amount}) => amount)),
    available: items.some(({available}) => available),
    rows: items.flatMap(({rows}) => rows),
    children: items,
  };
}
