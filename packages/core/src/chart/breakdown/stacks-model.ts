import {sumAmounts} from '../../amount/amount.js';
import {drawnUnless} from '../bars/empty.js';
import {heading as headingOf} from '../heading.js';
import type {NumberSizes} from '../bars/measures.js';
import {layoutRows} from '../bars/rows.js';
import {pickLabel} from '../../text/lang.js';
import type {BarDatum} from '../bars/scale.js';
import {type ChartContext, mirrored, outlineItem} from '../context.js';
import {netNote} from '../drill.js';
import {kickerIn, notesIn, shareText, shownIn, subjectIn, titleIn} from '../frame.js';
import {type ChartModel, type OutlineItem, pieceKey} from '../model.js';
import {yearsWithoutIndex} from './constant-prices.js';
import {YEAR} from './dimensions.js';
import {hasShares, piecesOf, stacksDrawing} from './pieces.js';
import type {Series} from './series.js';
import type {Stack, Stacks, StacksOptions} from './stacks.js';
import {entrySummary, yearIn, yearSummary} from './stacks-summary.js';
import {explained} from '../terms.js';
import {stacksTable} from './stacks-table.js';

const BAR = {beside: 1.5, below: 1.25};

/** One stacked bar per entry or year, with the legend of its pieces. */
export function stacksModel(stacks: Stacks, ctx: ChartContext, options: StacksOptions): ChartModel {
  const {texts} = ctx;
  const {words, lang} = texts;
  const {level, each, by, percent, deflator} = options;
  const sizes: NumberSizes = {value: ctx.normal, second: ctx.small, bold: 'value'};
  const rows = stacks.rows.map(({key, label, amount, available}) => ({
    key,
    label,
    value: available ? texts.digits(amount) : '',
    second: available ? '' : words.notAvailable,
  }));
  const layout = layoutRows(rows, ctx, {sizes, bar: BAR});
  const empty = stacks.rows.every(({parts}) => [...parts.values()].every(part => part === 0));
  const drawing = stacksDrawing(stacks, layout, sizes, percent, ctx);
  const eachName = each === YEAR ? words.yearLevel : texts.level(each);
  const title = titleIn(ctx, words.titleByEach(subjectIn(ctx), texts.level(by), eachName));
  const heading = texts.unit.heading[lang];
  const unit = deflator ? [heading, words.constantPrices(String(deflator.base))].join(words.listSeparator) : heading;
  const model: ChartModel = {
    kicker: kickerIn(ctx, each === YEAR ? {year: yearsText(stacks)} : {}),
    title: deflator ? words.constantTitle(title, String(deflator.base)) : title,
    summary: level ? entrySummary(level, ctx) : yearSummary(stacks, ctx, deflator),
    unit: percent ? words.percentUnit(unit) : unit,
    drawing: drawnUnless(empty, drawing),
    outline: empty
      ? []
      : [
          ...stacks.rows.map((stack, i) => ({
            ...itemOf(stack, stacks.series, ctx, options, layout.places[i]?.box),
            pieces: pieceItems(stack, stacks.series, drawing.rings, ctx),
          })),
          ...stacks.gathered.map(stack => itemOf(stack, stacks.series, ctx, options)),
        ],
    legend: stacks.series.map(({label, colour, term}) => ({label, colour, term})),
    legendTitle: words.colourIs(texts.level(by)),
    path: level ? level.crumbs : [{label: {text: words.wholeBudget, lang}, path: []}],
    table: stacksTable(stacks, headingOf(eachName, ctx), ctx, options),
    notes: notesOf(stacks, ctx, options),
    issues: [],
    total: level ? level.node.amount : (yearIn(stacks, ctx)?.amount ?? ctx.total.amount),
    shown: shownIn(ctx, each === YEAR ? {years: stacks.rows.map(({key}) => Number(key))} : {}),
    empty,
  };
  return explained(model, [by, each], ctx);

  function yearsText({rows: years}: Stacks): string {
    const [first, last] = [years[0]?.key ?? '', years.at(-1)?.key ?? ''];
    return first === last ? first : `${first}\u2013${last}`;
  }
}

function itemOf(
  {key, label, amount, available, opens, parts}: Stack,
  series: readonly Series[],
  ctx: ChartContext,
  {level}: StacksOptions,
  box?: OutlineItem['box'],
): OutlineItem {
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
  return outlineItem(
    {
      key,
      label,
      amount,
      available,
      share: share && words.shareOfTotal(share),
      more,
      opens,
      box: box && mirrored(box, ctx.env.width, ctx.rtl),
      listed: !box,
    },
    texts,
  );
}

/** The pieces of a bar one by one, each with its share of the bar, in the order in which they are drawn. */
function pieceItems(
  stack: Stack,
  series: readonly Series[],
  rings: readonly BarDatum[],
  ctx: ChartContext,
): readonly OutlineItem[] {
  const {texts} = ctx;
  const boxes = new Map(rings.map(({key, x0, x1, y0, y1}) => [key, {x: x0, y: y0, width: x1 - x0, height: y1 - y0}]));
  return piecesOf(stack, series).flatMap(piece => {
    const own = series.find(({key}) => piece.key === key || piece.key === `${key}\u2212`);
    if (!own) return [];
    const key = pieceKey(stack.key, piece.key);
    const ratio = hasShares(stack) ? texts.percent(piece.amount / stack.amount) : undefined;
    const share = ratio && texts.words.shareOf(ratio, stack.label.text);
    return [outlineItem({key, label: own.label, amount: piece.amount, share, box: boxes.get(key)}, texts)];
  });
}

function notesOf(stacks: Stacks, ctx: ChartContext, {percent, each, level, deflator}: StacksOptions): string[] {
  const {rows} = stacks;
  const {words} = ctx.texts;
  const counted = level ? rows : rows.filter(({key}) => key === String(ctx.selection.year));
  return [
    ...notesIn(ctx),
    ...netNote(
      counted.flatMap(({parts}) => [...parts.values()]),
      ctx,
    ),
    ...(percent && rows.some(stack => stack.available && !hasShares(stack)) ? [words.noSharesNote] : []),
    ...priceNotes(stacks, ctx, {each, deflator}),
  ];
}

/** In what prices years are compared, and by which index. */
function priceNotes(
  stacks: Stacks,
  {texts: {words, lang}}: ChartContext,
  {each, deflator}: Pick<StacksOptions, 'each' | 'deflator'>,
): string[] {
  if (each !== YEAR) return [];
  if (!deflator) return stacks.rows.length > 1 ? [words.currentPrices] : [];
  const without = yearsWithoutIndex(stacks, deflator);
  return [
    words.deflated(String(deflator.base), pickLabel(deflator.source, lang)?.text ?? ''),
    ...(without.length > 0 ? [words.noIndex(without.join(words.listSeparator))] : []),
  ];
}
