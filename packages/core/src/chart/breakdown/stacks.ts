import {addAmounts, type Amount} from '../../amount/amount.js';
import {type BudgetNode, rollUp, UNSPECIFIED} from '../../query/roll-up.js';
import {yearsOf} from '../../query/selection.js';
import {sliceOf, totalOf} from '../../query/slice.js';
import type {Label} from '../../text/lang.js';
import {gatheredNode, smallest} from '../bars/gather.js';
import {type ChartContext, exactly} from '../context.js';
import {keyOf, type Level, OTHERS, othersText} from '../drill.js';
import {noSuchDimension} from '../levels.js';
import type {Deflator} from './deflator.js';
import {YEAR} from './dimensions.js';
import {type Series, seriesOf} from './series.js';
import {yearName} from '../../text/texts.js';

/** One stacked bar. */
export interface Stack {
  readonly key: string;
  readonly label: Label;
  readonly amount: Amount;
  readonly available: boolean;
  /** Rows without a figure, where the bar is a year: a sum that lacks some is not compared with others. */
  readonly missing?: number;
  readonly opens: boolean;
  /** The exact amount of each entry of the classification, by key; an entry without any figure is not there. */
  readonly parts: ReadonlyMap<string, Amount>;
  /** The same at current prices, where the bar is in those of another year. */
  readonly current?: Stack;
}

export interface Stacks {
  /** The bars, as drawn. */
  readonly rows: readonly Stack[];
  /** The bars for which the last one stands, when it gathers. */
  readonly gathered: readonly Stack[];
  readonly series: readonly Series[];
  /** Every entry of the classification: the columns of the table, which gathers nothing. */
  readonly entries: readonly Series[];
}

/** What a chart of stacked bars is asked to show. */
export interface StacksOptions {
  readonly percent: boolean;
  readonly by: string;
  readonly each: string;
  /** The level that the bars are; absent for years, which are never added into a whole. */
  readonly level?: Level;
  /** Set when the bars are years in the prices of one of them. */
  readonly deflator?: Deflator;
}

/** One bar per item of a level, largest first. */
export function entryStacks(level: Level, ctx: ChartContext, by: string): Stacks {
  const gathered = smallest(level.items);
  const shown = level.items.filter(item => !gathered.includes(item));
  const label = (node: BudgetNode): Label => ctx.texts.labelOf(node.entry);
  const stacks = (nodes: readonly BudgetNode[]): Stack[] =>
    nodes.map(node => stackOf(node, keyOf(node), label(node), by));
  const small = stacks(gathered);
  return {
    rows: [...stacks(shown), ...(gathered.length > 0 ? [others(gathered, small, ctx)] : [])],
    gathered: small,
    ...piecesOf(
      level.items.flatMap(node => partsOf(node, by)),
      by,
      ctx,
    ),
  };
}

/** One bar per year, in their order: the rows of each year are summed for themselves. */
export function yearStacks(ctx: ChartContext, by: string): Stacks {
  const years = [...yearsOf(ctx.budget)].reverse();
  const roots = years.flatMap(year => {
    const slice = sliceOf(ctx.budget, {...ctx.selection, year});
    return slice.rows.length === 0
      ? []
      : [
          {
            year: String(year),
            root: exactly(() => rollUp(slice, [by])),
            missing: exactly(() => totalOf(slice)).missing,
          },
        ];
  });
  if (roots.length === 0) throw noSuchDimension(ctx.budget, YEAR);
  const rows = roots.map(({year, root, missing}) => ({
    ...stackOf(root, year, {text: yearName(Number(year), ctx.budget, ctx.texts.words), lang: ctx.texts.lang}, by),
    missing,
    opens: true,
  }));
  return {
    rows,
    gathered: [],
    ...piecesOf(
      roots.flatMap(({root}) => partsOf(root, by)),
      by,
      ctx,
    ),
  };
}

/** The entries of the classification under a node; money that names none is "not broken down". */
function partsOf(node: BudgetNode, by: string): readonly BudgetNode[] {
  const parts = node.children.filter(({dimension}) => dimension === by);
  return parts.length > 0
    ? parts
    : [{...node, path: [...node.path, UNSPECIFIED], dimension: by, entry: undefined, children: []}];
}

function stackOf(node: BudgetNode, key: string, label: Label, by: string): Stack {
  const parts = new Map(
    partsOf(node, by).flatMap(part => (part.available ? [[keyOf(part), part.amount] as const] : [])),
  );
  return {key, label, amount: node.amount, available: node.available, opens: node.children.length > 0, parts};
}

function others(gathered: readonly BudgetNode[], small: readonly Stack[], ctx: ChartContext): Stack {
  const {amount, available} = gatheredNode(gathered, OTHERS);
  const parts = new Map<string, Amount>();
  for (const [key, part] of small.flatMap(stack => [...stack.parts]))
    parts.set(key, addAmounts(parts.get(key) ?? 0, part));
  return {
    key: OTHERS,
    label: {text: othersText(gathered.length, ctx), lang: ctx.texts.lang},
    amount,
    available,
    opens: true,
    parts,
  };
}

function piecesOf(nodes: readonly BudgetNode[], by: string, ctx: ChartContext): Pick<Stacks, 'series' | 'entries'> {
  return exactly(() => ({
    series: seriesOf(nodes, by, ctx),
    entries: seriesOf(nodes, by, ctx, Number.POSITIVE_INFINITY),
  }));
}
