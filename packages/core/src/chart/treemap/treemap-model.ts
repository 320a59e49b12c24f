import {type Amount, sumAmounts} from '../../amount/amount.js';
import type {Budget} from '../../budget/budget.js';
import {type BudgetNode, nodeAt, rollUp} from '../../query/roll-up.js';
import type {Wish} from '../../query/selection.js';
import type {Label} from '../../text/lang.js';
import {type ChartContext, contextOf, exactly, mirrored, outlineItem} from '../context.js';
import type {ChartEnv} from '../env.js';
import {amountHeading, amountRow, kickerIn, notesIn, shareText, subjectIn, titleIn, totalSentence} from '../frame.js';
import {levelsOr} from '../levels.js';
import type {ChartModel, Colour, Crumb, OutlineItem, Span, TableModel} from '../model.js';
import {familyColour, familyLegend} from './families.js';
import {cellLabels, type LabelDatum} from './labels.js';
import {gathered, treemapBoxes, treemapHeight} from './layout.js';

export interface TreemapOptions {
  readonly wish?: Wish;
  /** Dimensions from the whole to the finest, e.g. `['mission', 'programme']`. Default: see `defaultLevels`. */
  readonly by?: readonly string[];
  /** Keys of the entries that the reader has opened, from the top. A path that is not there is followed as far as it goes. */
  readonly path?: readonly string[];
}

/** Key of the cell that gathers small items; opening it shows them. */
export const OTHERS = '\u2026';

interface Level {
  readonly node: BudgetNode;
  readonly path: readonly string[];
  /** Items of this level, largest first. */
  readonly items: readonly BudgetNode[];
}

/**
 * A treemap of one level of the budget: area is the amount, to scale. Negative, zero and unknown amounts have no area and
 * are in the table and the notes. Amounts are in minor units.
 * Errors: a `Refusal` when the wish has no answer in this budget.
 */
export function treemapModel(budget: Budget, options: TreemapOptions, env: ChartEnv): ChartModel {
  const ctx = contextOf(budget, options.wish ?? {}, env);
  const levels = levelsOr(budget, options.by);
  const root = exactly(() => rollUp(ctx.slice, levels));
  const level = levelAt(root, options.path ?? [], env.width);
  const positive = level.items.filter(item => item.amount > 0);
  const height = treemapHeight(env.width, positive.length);
  const {large, small} = gathered(positive.map(sized), env.width, height);
  const cells = cellsOf(large, small, level, ctx, height, root);
  const outline = cells.map(({item}) => item);
  const colours = new Set(cells.flatMap(({item}) => (item.box && item.key !== OTHERS && item.colour ? [item.colour] : [])));
  const families = familyLegend(colours, ctx);
  const legend = small.length > 0 ? [...families, {label: othersLabel(small.length, ctx), colour: 'muted' as const}] : families;
  const dimension = level.items[0]?.dimension ?? levels[0] ?? '';
  return {
    kicker: kickerIn(ctx),
    title: titleIn(ctx, ctx.texts.words.titleBy(subjectIn(ctx), ctx.texts.level(dimension))),
    summary: summaryOf(level, root, ctx),
    unit: ctx.texts.unit.heading[env.lang],
    drawing: {
      spec: 'treemap',
      width: env.width,
      height: positive.length > 0 ? height : 0,
      params: {rtl: ctx.rtl},
      datasets: {
        marks: cells.flatMap(({item}) => (item.box ? [markOf(item)] : [])),
        labels: cells.flatMap(({labels}) => labels),
        focus: [],
      },
    },
    outline,
    legend,
    legendTitle: families.length > 0 ? ctx.texts.words.colourIs(ctx.texts.words.families) : undefined,
    path: crumbsOf(root, level, ctx),
    table: tableOf(level, dimension, ctx),
    notes: [...notesIn(ctx), ...negativeNote(level, ctx)],
    issues: [],
    total: level.node.amount,
    empty: positive.length === 0,
  };
}

function levelAt(root: BudgetNode, path: readonly string[], width: number): Level {
  let node = root;
  const followed: string[] = [];
  for (const key of path) {
    if (key === OTHERS) {
      const positive = sortedItems(node).filter(({amount}) => amount > 0);
      const {small} = gathered(positive.map(sized), width, treemapHeight(width, positive.length));
      if (small.length === 0) break;
      const items = small.map(({node: item}) => item);
      const amount = sumAmounts(items.map(item => item.amount));
      return {node: {...node, amount, children: items}, path: [...followed, key], items};
    }
    const next = nodeAt(node, [key]);
    if (!next || next.children.length === 0) break;
    node = next;
    followed.push(key);
  }
  return {node, path: followed, items: sortedItems(node)};
}

const sized = (node: BudgetNode): {key: string; amount: Amount; node: BudgetNode} => ({key: keyOf(node), amount: node.amount, node});

function keyOf(node: BudgetNode): string {
  return node.path.at(-1) ?? '';
}

function sortedItems(node: BudgetNode): readonly BudgetNode[] {
  return [...node.children].sort((a, b) => b.amount - a.amount);
}

interface Cell {
  readonly item: OutlineItem;
  readonly labels: readonly LabelDatum[];
}

type SizedNode = ReturnType<typeof sized>;

function cellsOf(large: readonly SizedNode[], small: readonly SizedNode[], level: Level, ctx: ChartContext, height: number, root: BudgetNode): readonly Cell[] {
  const rest = small.length > 0 ? [{key: OTHERS, amount: sumAmounts(small.map(({amount}) => amount))}] : [];
  const boxes = treemapBoxes([...large, ...rest], ctx.env.width, height);
  const build = (key: string, amount: Amount, colour: Colour, node?: BudgetNode): Cell => {
    const flat = boxes.get(key);
    const box = flat && mirrored(flat, ctx.env.width, ctx.rtl);
    const label = node ? undefined : othersLabel(small.length, ctx);
    const shares = sharesOf(amount, level, ctx);
    const draft = outlineItem({key, entry: node?.entry, label, amount, ...shares, box, opens: !node || node.children.length > 0, colour}, ctx.texts);
    const labels = box ? cellLabels(draft, box, colour, ctx, shareText(ctx, amount, level.node.amount)) : [];
    return {item: {...draft, listed: node !== undefined && labels.length === 0}, labels};
  };
  const colourOf = (node: BudgetNode): Colour => familyColour(nodeAt(root, node.path.slice(0, 1)), ctx);
  return [
    ...large.map(({key, amount, node}) => build(key, amount, colourOf(node), node)),
    ...rest.map(({key, amount}) => build(key, amount, 'muted')),
    ...small.map(({key, amount, node}) => build(key, amount, colourOf(node), node)),
  ];
}

function sharesOf(amount: Amount, level: Level, ctx: ChartContext): {share?: string; more?: readonly string[]} {
  const {words} = ctx.texts;
  const ofTotal = shareText(ctx, amount, ctx.total.amount);
  if (level.path.length === 0 || level.path.at(-1) === OTHERS) return {share: ofTotal && words.shareOfTotal(ofTotal)};
  const ofParent = shareText(ctx, amount, level.node.amount);
  const parent = ctx.texts.labelOf(level.node.entry).text;
  return {share: ofParent && words.shareOf(ofParent, parent), more: ofTotal ? [words.shareOfTotal(ofTotal)] : []};
}

function markOf(item: OutlineItem): object {
  const {x, y, width, height} = item.box ?? {x: 0, y: 0, width: 0, height: 0};
  return {key: item.key, amount: item.amount, colour: item.colour, x0: x, x1: x + width, y0: y, y1: y + height};
}

function summaryOf(level: Level, root: BudgetNode, ctx: ChartContext): readonly Span[] {
  const {words} = ctx.texts;
  const [largest] = level.items;
  const subject = level.node === root ? subjectIn(ctx) : labelOfLevel(level, ctx);
  const sentence = totalSentence(ctx, subject, level.node.amount);
  if (!largest || largest.amount <= 0) return [...sentence, {text: ` ${words.noAmount}`}];
  const {share} = sharesOf(largest.amount, level, ctx);
  return [...sentence, {text: ` ${words.summaryLargest(ctx.texts.labelOf(largest.entry).text, ctx.texts.inWords(largest.amount), share ?? '')}`}];
}

function labelOfLevel(level: Level, ctx: ChartContext): string {
  return level.path.at(-1) === OTHERS ? othersLabel(level.items.length, ctx).text : ctx.texts.labelOf(level.node.entry).text;
}

function othersLabel(count: number, ctx: ChartContext): Label {
  return {text: ctx.texts.words.others(count, ctx.texts.whole(count)), lang: ctx.env.lang};
}

function crumbsOf(root: BudgetNode, level: Level, ctx: ChartContext): readonly Crumb[] {
  const {words, lang} = ctx.texts;
  const steps = level.path.map((key, i) => {
    const path = level.path.slice(0, i + 1);
    const label = key === OTHERS ? {text: labelOfLevel(level, ctx), lang} : ctx.texts.labelOf(nodeAt(root, path)?.entry);
    return {label, path};
  });
  return [{label: {text: words.wholeBudget, lang}, path: []}, ...steps];
}

function tableOf(level: Level, dimension: string, ctx: ChartContext): TableModel {
  const {words} = ctx.texts;
  const whole = level.node.amount;
  const rows = level.items.map(item => amountRow(ctx, {key: keyOf(item), label: ctx.texts.labelOf(item.entry), amount: item.amount, available: item.available, whole}));
  const total = amountRow(ctx, {key: '', label: {text: words.total, lang: ctx.env.lang}, amount: whole, available: level.node.available, whole});
  const heading = ctx.texts.level(dimension);
  return {
    caption: [labelOfTable(level, ctx), kickerIn(ctx)].join(' · '),
    columns: [heading.charAt(0).toLocaleUpperCase(ctx.env.lang) + heading.slice(1), amountHeading(ctx), words.shareColumn],
    rows,
    total,
  };
}

function labelOfTable(level: Level, ctx: ChartContext): string {
  return level.path.length === 0 ? subjectIn(ctx) : labelOfLevel(level, ctx);
}

function negativeNote(level: Level, ctx: ChartContext): string[] {
  const negatives = level.items.filter(({amount}) => amount < 0);
  if (negatives.length === 0) return [];
  const below = sumAmounts(negatives.map(({amount}) => amount));
  const {words, short} = ctx.texts;
  return [words.netOfNegatives(short(level.node.amount - below), short(below), short(level.node.amount))];
}
