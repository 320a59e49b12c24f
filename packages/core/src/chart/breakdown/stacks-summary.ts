import {type Amount, ratioOf} from '../../amount/amount.js';
import type {ChartContext} from '../context.js';
import {type Level, levelName} from '../drill.js';
import {shareText, subjectIn, totalSentence} from '../frame.js';
import type {Span} from '../model.js';
import type {Deflator} from './deflator.js';
import type {Stack, Stacks} from './stacks.js';

/** The total and the largest bar. */
export function entrySummary(level: Level, ctx: ChartContext): readonly Span[] {
  const {texts} = ctx;
  const largest = level.items.find(({entry, amount}) => entry !== undefined && amount > 0);
  return [
    ...totalSentence(ctx, levelName(level, subjectIn(ctx)), level.node.amount),
    ...largestSpan(largest && texts.labelOf(largest.entry).text, largest?.amount ?? 0, level.node.amount, ctx),
  ];
}

/** The asked year, its largest entry, and how the total moved over the years of the file. */
export function yearSummary(stacks: Stacks, ctx: ChartContext, deflator?: Deflator): readonly Span[] {
  const {rows, entries} = stacks;
  const year = yearIn(stacks, ctx);
  const parts = year?.parts ?? new Map<string, Amount>();
  const total = year?.amount ?? ctx.total.amount;
  const prices = deflator && ctx.texts.words.constantPrices(String(deflator.base));
  const when = [String(ctx.selection.year), ...(prices ? [prices] : [])].join(ctx.texts.words.listSeparator);
  const [largest] = entries
    .map(({key, label}) => ({label, amount: parts.get(key) ?? 0}))
    .sort((a, b) => b.amount - a.amount);
  return [
    ...totalSentence(ctx, `${subjectIn(ctx)} (${when})`, total, year?.available),
    ...largestSpan(largest?.label.text, largest?.amount ?? 0, total, ctx),
    ...changeSpan(rows, ctx, prices),
  ];
}

/** The bar of the asked year. */
export function yearIn({rows}: Stacks, ctx: ChartContext): Stack | undefined {
  return rows.find(({key}) => key === String(ctx.selection.year));
}

function largestSpan(name: string | undefined, amount: Amount, whole: Amount, ctx: ChartContext): Span[] {
  const {words, inWords} = ctx.texts;
  const share = shareText(ctx, amount, whole);
  return name === undefined || amount <= 0
    ? [{text: ` ${words.noAmount}`}]
    : [{text: ` ${words.summaryLargest(name, inWords(amount), share ? words.shareOfTotal(share) : '')}`}];
}

function changeSpan(rows: readonly Stack[], ctx: ChartContext, prices: string | undefined): Span[] {
  const {incompleteYears = []} = ctx.budget.meta;
  const known = rows.filter(
    ({available, missing = 0, key}) => available && missing === 0 && !incompleteYears.includes(Number(key)),
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return [];
  const change = last.amount - first.amount;
  const ratio = first.amount > 0 ? ratioOf(Math.abs(change), first.amount) : undefined;
  const {words, inWords, percent} = ctx.texts;
  const amount = [inWords(Math.abs(change)), ...(prices ? [prices] : [])].join(' ');
  return [
    {
      text: ` ${words.change(first.label.text, last.label.text, Math.sign(change), amount, ratio === undefined ? undefined : percent(ratio))}`,
    },
  ];
}
