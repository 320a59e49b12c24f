import {addAmounts, type Amount} from '../../amount/amount.js';
import {type BudgetNode, UNSPECIFIED} from '../../query/roll-up.js';
import type {Label} from '../../text/lang.js';
import type {ChartContext} from '../context.js';
import {keyOf, OTHERS, othersText} from '../drill.js';
import type {Colour} from '../model.js';
import {entryTerm} from '../terms.js';

/** What a stacked bar is made of: the same pieces, in the same order and colours, in every bar. */
export interface Series {
  readonly key: string;
  readonly label: Label;
  readonly colour: Colour;
  readonly term?: string;
  /** Keys of the entries that it stands for: one, or all those that `OTHERS` gathers. */
  readonly of: ReadonlySet<string>;
}

const PALETTE: readonly Colour[] = ['part-1', 'part-2', 'part-3', 'part-4', 'part-5', 'part-6', 'part-7'];

/** A part has the same colour in every widget of the page, and what it opens into keeps it; other classifications have one. */
export function nodeColour(node: BudgetNode, trail: readonly BudgetNode[]): Colour {
  if (!node.entry) return 'muted';
  const codes = [node, ...trail].map(({dimension, entry}) =>
    dimension === 'part' ? entry?.code : dimension === 'article' ? entry?.official?.parent : undefined,
  );
  return codes.map(partColour).find(colour => colour !== undefined) ?? 'accent';
}

function partColour(code: string | undefined): Colour | undefined {
  return PALETTE.find(colour => colour === `part-${code ?? ''}`);
}

/**
 * The pieces of stacked bars. A classification of at most seven official entries keeps its legal order, any other goes by
 * size, and beyond `most` gathers the rest: nobody tells eight colours apart.
 */
export function seriesOf(
  nodes: readonly BudgetNode[],
  dimension: string,
  ctx: ChartContext,
  most = PALETTE.length,
): readonly Series[] {
  const sizes = new Map<string, {readonly node: BudgetNode; readonly size: Amount}>();
  for (const node of nodes) {
    const key = keyOf(node);
    sizes.set(key, {node, size: addAmounts(sizes.get(key)?.size ?? 0, Math.abs(node.amount))});
  }
  const named = [...sizes.entries()].filter(([key]) => key !== UNSPECIFIED);
  const official = ctx.env.country.dimension(dimension)?.entries ?? [];
  const place = (key: string): number => official.findIndex(({code}) => code === key);
  const legal = official.length > 0 && official.length <= PALETTE.length && named.every(([key]) => place(key) >= 0);
  const sorted = named.sort(([a, one], [b, other]) => (legal ? place(a) - place(b) : other.size - one.size));
  const kept = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const colourOf = (key: string, i: number): Colour =>
    (dimension === 'part' ? partColour(key) : undefined) ?? PALETTE[i] ?? 'muted';
  return [
    ...kept.map(([key, {node}], i) => ({
      key,
      label: ctx.texts.labelOf(node.entry),
      colour: colourOf(key, i),
      term: entryTerm(ctx, dimension, node.entry),
      of: new Set([key]),
    })),
    ...rest(
      sorted.slice(kept.length).map(([key]) => key),
      ctx,
    ),
    ...(sizes.has(UNSPECIFIED)
      ? [{key: UNSPECIFIED, label: ctx.texts.labelOf(undefined), colour: 'none' as const, of: new Set([UNSPECIFIED])}]
      : []),
  ];
}

function rest(keys: readonly string[], ctx: ChartContext): readonly Series[] {
  return keys.length === 0
    ? []
    : [
        {
          key: OTHERS,
          label: {text: othersText(keys.length, ctx), lang: ctx.texts.lang},
          colour: 'muted',
          of: new Set(keys),
        },
      ];
}
