import {addAmounts, type Amount, isAvailable} from '../../amount/amount.js';
import type {BudgetEntry} from '../../budget/budget.js';
import {type Phase, PHASES} from '../../budget/phase.js';
import {phasesOf, yearsOf} from '../../query/selection.js';
import {type BudgetNode, rollUp} from '../../query/roll-up.js';
import {type Slice, sliceOf} from '../../query/slice.js';
import type {ChartContext} from '../context.js';

/** What a spec draws: the exact amounts of one combination of entries, in one year. */
export interface Line {
  /** By level; a level is absent where the file names no entry. */
  readonly entries: ReadonlyMap<string, BudgetEntry>;
  readonly year: number | undefined;
  /** In minor units, one for each phase that has a figure. Phases stand side by side and are never added. */
  readonly amounts: ReadonlyMap<Phase, Amount>;
}

/**
 * The rows of a selection added up along some levels: one line for each combination of their entries, and with `years` for
 * each of its years. Lines that name nothing and have no figure in the asked phases are about
 * something else.
 * Errors: a `RangeError` when a sum leaves the exact range.
 */
export function linesOf(
  ctx: ChartContext,
  levels: readonly string[],
  phases: readonly Phase[],
  years: boolean,
): readonly Line[] {
  const {budget, selection, slice} = ctx;
  const slices = years ? [...yearsOf(budget)].reverse().map(year => sliceOf(budget, {...selection, year})) : [slice];
  const lines = slices
    .filter(({rows}) => rows.length > 0)
    .flatMap(each => leavesOf(rollUp(each, levels), ctx).map(node => lineOf(each, node)));
  const named = lines.filter(({entries, amounts}) => entries.size > 0 || phases.some(phase => amounts.has(phase)));
  return named.length > 0 ? named : lines;
}

interface Leaf {
  readonly entries: ReadonlyMap<string, BudgetEntry>;
  readonly rows: readonly number[];
}

function leavesOf(node: BudgetNode, ctx: ChartContext, above: Leaf['entries'] = new Map()): readonly Leaf[] {
  const entries = node.entry ? new Map([...above, [node.dimension, node.entry]]) : above;
  const {children} = node;
  const [first] = children;
  if (!first) return [{entries, rows: node.rows}];
  const order = inLegalOrder(
    children.map(({entry}) => entry),
    first.dimension,
    ctx,
  );
  return order.flatMap(entry =>
    leavesOf(
      children.find(child => child.entry === entry)!,
      ctx,
      entries,
    ),
  );
}

/** Official entries of a level in the order of their list, others after them as they come, and last what names none. */
export function inLegalOrder<E extends BudgetEntry | undefined>(
  entries: readonly E[],
  level: string,
  {env}: ChartContext,
): readonly E[] {
  const list = env.country.dimension(level)?.entries ?? [];
  const places = new Map(list.map((entry, i) => [entry, i]));
  const place = (entry: E): number =>
    entry ? ((entry.official && places.get(entry.official)) ?? list.length) : list.length + 1;
  return [...entries].sort((a, b) => place(a) - place(b));
}

function lineOf({budget, selection}: Slice, {entries, rows}: Leaf): Line {
  const amounts = new Map<Phase, Amount>();
  for (const phase of PHASES) {
    for (const row of rows) {
      const amount = budget.phases.get(phase)?.[row] ?? Number.NaN;
      if (isAvailable(amount)) amounts.set(phase, addAmounts(amounts.get(phase) ?? 0, amount));
    }
  }
  return {entries, year: selection.year, amounts};
}

/** The phases that a spec asks for by name: `amount` is the selected one. */
export function phasesAsked(ctx: ChartContext, asked: readonly string[]): readonly Phase[] {
  const {phase} = ctx.selection;
  const named = phasesOf(ctx.budget).filter(
    each => asked.includes(each) || (each === phase && asked.includes('amount')),
  );
  return named.length > 0 ? named : [phase];
}
