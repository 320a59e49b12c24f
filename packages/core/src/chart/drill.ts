import {type Amount, sumAmounts} from '../amount/amount.js';
import {type BudgetNode, nodeAt} from '../query/roll-up.js';
import type {ChartContext} from './context.js';
import {shareText} from './frame.js';
import type {Crumb} from './model.js';

/** Key of the item that gathers what there is no room for; opening it shows its items. */
export const OTHERS = '\u2026';

/** How far the reader has gone down a tree, and what lies there. */
export interface Level {
  /** The sum of what is shown; under `OTHERS`, of the gathered items alone. */
  readonly node: BudgetNode;
  /** The nodes from the whole to `node`. */
  readonly trail: readonly BudgetNode[];
  /** The part of the asked path that exists. */
  readonly path: readonly string[];
  /** The way from the whole to here, for the breadcrumb. */
  readonly crumbs: readonly Crumb[];
  readonly items: readonly BudgetNode[];
  /** What an item is made of, in the order of the items. */
  readonly below: (item: BudgetNode) => readonly BudgetNode[];
}

export function keyOf(node: BudgetNode): string {
  return node.path.at(-1) ?? '';
}

/** Puts items in the order in which they are shown. */
export type Sort = (items: readonly BudgetNode[]) => readonly BudgetNode[];

/** Those of the sorted items for which `OTHERS` stands. */
export type Gather = (items: readonly BudgetNode[]) => readonly BudgetNode[];

/** Follows a path as far as it goes: one that another file had must not leave the reader before nothing. */
export function levelAt(
  root: BudgetNode,
  path: readonly string[],
  ctx: ChartContext,
  sort: Sort,
  gather: Gather,
): Level {
  const {words, lang} = ctx.texts;
  const below = (node: BudgetNode): readonly BudgetNode[] => sort(itemsOf(node));
  let level: Level = {
    node: root,
    trail: [root],
    path: [],
    crumbs: [{label: {text: words.wholeBudget, lang}, path: []}],
    items: below(root),
    below,
  };
  for (const key of path) {
    const node = key === OTHERS ? othersOf(level, gather) : nodeAt(level.node, [key]);
    if (!node || node.children.length === 0) break;
    const followed = [...level.path, key];
    const items = key === OTHERS ? node.children : below(node);
    const label = key === OTHERS ? {text: othersText(items.length, ctx), lang} : ctx.texts.labelOf(node.entry);
    level = {
      ...level,
      node,
      trail: [...level.trail, node],
      path: followed,
      crumbs: [...level.crumbs, {label, path: followed}],
      items,
    };
  }
  return level;
}

/** Lines without an entry and without a figure in the shown phase are about another phase: they are no item of this one. */
function itemsOf({children}: BudgetNode): readonly BudgetNode[] {
  return children.filter(({entry, available}) => entry !== undefined || available || children.length === 1);
}

function othersOf({node, items}: Level, gather: Gather): BudgetNode {
  const children = gather(items);
  return {...node, amount: sumAmounts(children.map(({amount}) => amount)), children};
}

/** "Autres (12 postes)" */
export function othersText(count: number, ctx: ChartContext): string {
  return ctx.texts.words.others(count, ctx.texts.whole(count));
}

/** Name of the shown level; the whole is called by its subject. */
export function levelName(level: Level, subject: string): string {
  return level.path.length === 0 ? subject : (level.crumbs.at(-1)?.label.text ?? subject);
}

/** The entry that the reader opened last, or the whole. `OTHERS` is only a part of one: a share of it would mislead. */
export function openedIn(level: Level): BudgetNode {
  return level.trail.filter((_, i) => i === 0 || level.path[i - 1] !== OTHERS).at(-1) ?? level.node;
}

/** Share of an item in words: of the total, and under an opened entry of that entry. */
export function sharesOf(
  amount: Amount,
  level: Level,
  ctx: ChartContext,
): {readonly share?: string; readonly more?: readonly string[]} {
  const {words} = ctx.texts;
  const ofTotal = shareText(ctx, amount, ctx.total.amount);
  if (level.path.every(key => key === OTHERS)) return {share: ofTotal && words.shareOfTotal(ofTotal)};
  const opened = openedIn(level);
  const ofParent = shareText(ctx, amount, opened.amount);
  const parent = ctx.texts.labelOf(opened.entry).text;
  return {share: ofParent && words.shareOf(ofParent, parent), more: ofTotal ? [words.shareOfTotal(ofTotal)] : []};
}

/** The sum of the negative amounts, said apart: a net total alone would hide them. */
export function netNote(amounts: readonly Amount[], ctx: ChartContext): string[] {
  const negatives = amounts.filter(amount => amount < 0);
  if (negatives.length === 0) return [];
  const net = sumAmounts(amounts);
  const below = sumAmounts(negatives);
  const {words, short} = ctx.texts;
  return [words.netOfNegatives(short(net - below), short(below), short(net))];
}
