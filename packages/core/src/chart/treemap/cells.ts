import {type Amount, sumAmounts} from '../../amount/amount.js';
import type {BudgetNode} from '../../query/roll-up.js';
import type {Label} from '../../text/lang.js';
import {type ChartContext, mirrored, outlineItem} from '../context.js';
import {type Level, openedIn, OTHERS, othersText, sharesOf} from '../drill.js';
import {shareText} from '../frame.js';
import type {Colour, OutlineItem} from '../model.js';
import {familyColour} from './families.js';
import {cellLabels, type LabelDatum} from './labels.js';
import {treemapBoxes} from './layout.js';

/** An item that has an area. */
export interface SizedNode {
  readonly key: string;
  readonly amount: Amount;
  readonly node: BudgetNode;
}

/** What one rectangle says: its item, and as much of it as the drawing has room for. */
interface Cell {
  readonly item: OutlineItem;
  readonly labels: readonly LabelDatum[];
}

/** The drawn items, the cell that gathers the small ones, and the small ones, which are only listed. */
export function cellsOf(
  large: readonly SizedNode[],
  small: readonly SizedNode[],
  level: Level,
  ctx: ChartContext,
  height: number,
): readonly Cell[] {
  const rest = small.length > 0 ? [{key: OTHERS, amount: sumAmounts(small.map(({amount}) => amount))}] : [];
  const boxes = treemapBoxes([...large, ...rest], ctx.env.width, height);
  const build = (key: string, amount: Amount, colour: Colour, node?: BudgetNode): Cell => {
    const flat = boxes.get(key);
    const box = flat && mirrored(flat, ctx.env.width, ctx.rtl);
    const label = node ? undefined : othersLabel(small.length, ctx);
    const shares = sharesOf(amount, level, ctx);
    const draft = outlineItem(
      {key, entry: node?.entry, label, amount, ...shares, box, opens: !node || node.children.length > 0, colour},
      ctx.texts,
    );
    const labels = box ? cellLabels(draft, box, colour, ctx, shareText(ctx, amount, openedIn(level).amount)) : [];
    return {item: {...draft, listed: node !== undefined && labels.length === 0}, labels};
  };
  const ownColour = (node: BudgetNode): Colour =>
    familyColour(
      [...level.trail, node].find(({path}) => path.length === 1),
      ctx,
    );
  // Beside families, the one colour of a chart without any would pass for another of them.
  const hasFamilies = [...large, ...small].some(({node}) => ownColour(node) !== 'accent');
  const colourOf = (node: BudgetNode): Colour => {
    const colour = ownColour(node);
    return hasFamilies && colour === 'accent' ? 'muted' : colour;
  };
  return [
    ...large.map(({key, amount, node}) => build(key, amount, colourOf(node), node)),
    ...rest.map(({key, amount}) => build(key, amount, 'muted')),
    ...small.map(({key, amount, node}) => build(key, amount, colourOf(node), node)),
  ];
}

/**
 * What has no area: amounts below zero, of zero or unknown. The reader reaches it too, in the list under the drawing; where
 * there is nothing but zeros, the summary has said it.
 */
export function flatItems(level: Level, ctx: ChartContext): readonly OutlineItem[] {
  if (level.items.every(({amount}) => amount === 0)) return [];
  const flat = level.items.filter(({amount}) => amount <= 0);
  return flat.map(({path, entry, amount, available, children}) =>
    outlineItem(
      {key: path.at(-1) ?? '', entry, amount, available, opens: children.length > 0, listed: true, apart: true},
      ctx.texts,
    ),
  );
}

/** A rectangle as the drawing takes it. */
export function markOf(item: OutlineItem): object {
  const {x, y, width, height} = item.box ?? {x: 0, y: 0, width: 0, height: 0};
  return {key: item.key, amount: item.amount, colour: item.colour, x0: x, x1: x + width, y0: y, y1: y + height};
}

export function othersLabel(count: number, ctx: ChartContext): Label {
  return {text: othersText(count, ctx), lang: ctx.texts.lang};
}
