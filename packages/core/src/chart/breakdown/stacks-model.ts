import {type Amount, ratioOf, sumAmounts} from '../../amount/amount.js';
import {drawnUnless} from '../bars/empty.js';
import {layoutRows, type NumberSizes} from '../bars/rows.js';
import {type ChartContext, mirrored, outlineItem} from '../context.js';
import {type Level, levelName, netNote} from '../drill.js';
import {kickerIn, notesIn, shareText, subjectIn, titleIn, totalSentence} from '../frame.js';
import type {ChartModel, OutlineItem, Span, TableModel, TableRow} from '../model.js';
import {YEAR} from './dimensions.js';
import {heading} from '../bars/heading.js';
import {hasShares, stacksDrawing} from './pieces.js';
import type {Series} from './series.js';
import type {Stack, Stacks} from './stacks.js';

export interface StacksOptions {
  readonly percent: boolean;
  readonly by: string;
  readonly each: string;
  /** The level that the bars are; absent for years, which are never added into a whole. */
  readonly level?: Level;
}

const BAR = {beside: 1.5, below: 1.25};

/** One stacked bar per entry or year, with the legend of its pieces. */
export function stacksModel(stacks: Stacks, ctx: ChartContext, options: StacksOptions): ChartModel {
  const {texts} = ctx;
  const {words, lang} = texts;
  const {level, each, by, percent} = options;
  const sizes: NumberSizes = {value: ctx.normal, second: ctx.small, bold: 'value'};
  const rows = stacks.rows.map(({key, label, amount, available}) =>
    ({key, label, value: available ? texts.digits(amount) : '', second: available ? '' : words.notAvailable}));
  const layout = layoutRows(rows, ctx, {sizes, bar: BAR});
  const empty = stacks.rows.every(({parts}) => [...parts.values()].every(part => part === 0));
  const eachName = each === YEAR ? words.yearLevel : texts.level(each);
  return {
    kicker: kickerIn(ctx, each === YEAR ? {year: yearsText(stacks)} : {}),
    title: titleIn(ctx, words.titleByEach(subjectIn(ctx), texts.level(by), eachName)),
    summary: level ? entrySummary(level, ctx) : yearSummary(stacks, ctx),
    unit: texts.unit.heading[lang],
    drawing: drawnUnless(empty, stacksDrawing(stacks, layout, sizes, percent, ctx)),
    outline: empty ? [] : [
      ...stacks.rows.map((stack, i) => itemOf(stack, stacks.series, ctx, options, layout.places[i]?.box)),
      ...stacks.gathered.map(stack => itemOf(stack, stacks.series, ctx, options)),
    ],
    legend: stacks.series.map(({label, colour}) => ({label, colour})),
    legendTitle: words.colourIs(texts.level(by)),
    path: level ? level.crumbs : [{label: {text: words.wholeBudget, lang}, path: []}],
    table: tableOf(stacks, heading(eachName, ctx), ctx, options),
    notes: notesOf(stacks, ctx, options),
    issues: [],
    total: level ? level.node.amount : ctx.total.amount,
    empty,
  };

  function yearsText({rows: years}: Stacks): string {
    const [first, last] = [years[0]?.label.text ?? '', years.at(-1)?.label.text ?? ''];
    return first === last ? first : `${first}\u2013${last}`;
  }
}

function itemOf({key, label, amount, available, opens, parts}: Stack, series: readonly Series[], ctx: ChartContext, {level}: StacksOptions, box?: OutlineItem['box']): OutlineItem {
  const {texts} = ctx;
  const {words} = texts;
  const share = level && available ? shareText(ctx, amount, level.node.amount) : undefined;
  const more = series.flatMap(({label: name, of}) => {
    const amounts = [...of].flatMap(entry => parts.get(entry) ?? []);
    if (amounts.length === 0) return [];
    const sum = sumAmounts(amounts);
    const ratio = hasShares({key, label, amount, available, opens, parts}) ? ` (${texts.percent(sum / amount)})` : '';
    return [words.pair(name.text, `${texts.short(sum)}${ratio}`)];
  });
  return outlineItem({key, label, amount, available, share: share && words.shareOfTotal(share), more, opens, box: box && mirrored(box, ctx.env.width, ctx.rtl), listed: !box}, texts);
}

function entrySummary(level: Level, ctx: ChartContext): readonly Span[] {
  const {texts} = ctx;
  const largest = level.items.find(({entry, amount}) => entry !== undefined && amount > 0);
  return [...totalSentence(ctx, levelName(level, subjectIn(ctx)), level.node.amount), ...largestSpan(largest && texts.labelOf(largest.entry).text, largest?.amount ?? 0, level.node.amount, ctx)];
}

/** The asked year, its largest entry, and how the total moved over the years of the file. */
function yearSummary({rows, entries}: Stacks, ctx: ChartContext): readonly Span[] {
  const year = String(ctx.selection.year);
  const parts = rows.find(({key}) => key === year)?.parts ?? new Map<string, Amount>();
  const [largest] = entries.map(({key, label}) => ({label, amount: parts.get(key) ?? 0})).sort((a, b) => b.amount - a.amount);
  return [...totalSentence(ctx, `${subjectIn(ctx)} (${year})`, ctx.total.amount), ...largestSpan(largest?.label.text, largest?.amount ?? 0, ctx.total.amount, ctx), ...changeSpan(rows, ctx)];
}

function largestSpan(name: string | undefined, amount: Amount, whole: Amount, ctx: ChartContext): Span[] {
  const {words, inWords} = ctx.texts;
  const share = shareText(ctx, amount, whole);
  return name === undefined || amount <= 0 ? [{text: ` ${words.noAmount}`}] : [{text: ` ${words.summaryLargest(name, inWords(amount), share ? words.shareOfTotal(share) : '')}`}];
}

function changeSpan(rows: readonly Stack[], ctx: ChartContext): Span[] {
  const known = rows.filter(({available}) => available);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return [];
  const change = last.amount - first.amount;
  const ratio = first.amount > 0 ? ratioOf(Math.abs(change), first.amount) : undefined;
  const {words, inWords, percent} = ctx.texts;
  return [{text: ` ${words.change(first.label.text, last.label.text, Math.sign(change), inWords(Math.abs(change)), ratio === undefined ? undefined : percent(ratio))}`}];
}

function notesOf({rows}: Stacks, ctx: ChartContext, {percent, each, level}: StacksOptions): string[] {
  const {words} = ctx.texts;
  const counted = level ? rows : rows.filter(({key}) => key === String(ctx.selection.year));
  return [
    ...notesIn(ctx),
    ...netNote(counted.flatMap(({parts}) => [...parts.values()]), ctx),
    ...(percent && rows.some(stack => stack.available && !hasShares(stack)) ? [words.noSharesNote] : []),
    ...(each === YEAR && rows.length > 1 ? [words.currentPrices] : []),
  ];
}

/** Every bar and every entry, nothing gathered. Years have no total row: they are never added. */
function tableOf(stacks: Stacks, first: string, ctx: ChartContext, {level, percent, each}: StacksOptions): TableModel {
  const {texts} = ctx;
  const {words, lang} = texts;
  const rowOf = ({key, label, amount, available, parts}: Stack): TableRow => {
    const shares = percent && hasShares({key, label, amount, available, opens: false, parts});
    const amounts = stacks.entries.map(entry => parts.get(entry.key));
    const text = (part: Amount | undefined): string => (part === undefined ? '\u2013' : shares ? `${texts.exactDigits(part)} (${texts.percent(part / amount)})` : texts.exactDigits(part));
    return {key, label, depth: 0, cells: [...amounts.map(text), available ? texts.exactDigits(amount) : words.notAvailable], amounts: [...amounts, available ? amount : undefined]};
  };
  const bars = stacks.gathered.length > 0 ? [...stacks.rows.slice(0, -1), ...stacks.gathered] : stacks.rows;
  return {
    caption: [level ? levelName(level, subjectIn(ctx)) : subjectIn(ctx), kickerIn(ctx, each === YEAR ? {year: ''} : {}), texts.exactUnit].join(' · '),
    columns: [first, ...stacks.entries.map(({label}) => label.text), words.total],
    rows: bars.map(rowOf),
    total: level && rowOf({key: '', label: {text: words.total, lang}, amount: level.node.amount, available: level.node.available, opens: false, parts: sums(bars)}),
  };
}

function sums(bars: readonly Stack[]): ReadonlyMap<string, Amount> {
  const keys = new Set(bars.flatMap(({parts}) => [...parts.keys()]));
  return new Map([...keys].map(key => [key, sumAmounts(bars.flatMap(({parts}) => parts.get(key) ?? []))]));
}
