import type {BudgetNode} from '../../query/roll-up.js';
import {drawnUnless} from '../bars/empty.js';
import {gatheredNode, smallest} from '../bars/gather.js';
import type {BarRow, NumberSizes} from '../bars/measures.js';
import {layoutRows, type RowsLayout} from '../bars/rows.js';
import {barDatum, barScale} from '../bars/scale.js';
import {nameTexts, numberColumns, numbersAfter, rowHits} from '../bars/texts.js';
import {zeroLine} from '../bars/zero.js';
import {type ChartContext, mirrored, outlineItem} from '../context.js';
import {keyOf, type Level, levelName, netNote, openedIn, OTHERS, othersText, sharesOf} from '../drill.js';
import {kickerIn, notesIn, shareText, shownIn, subjectIn, titleIn, totalSentence} from '../frame.js';
import {levelTable} from '../level-table.js';
import type {ChartModel, Colour, Crumb, Drawing, OutlineItem, Span} from '../model.js';
import {explained} from '../terms.js';
import {nodeColour} from './series.js';

interface Place {
  readonly before: readonly Crumb[];
  /** The classification of the bars. */
  readonly dimension: string;
}

const BAR = {beside: 1.375, below: 0.75};

/** One bar per item of a level. */
export function barsModel(level: Level, ctx: ChartContext, {before, dimension}: Place): ChartModel {
  const {texts, env} = ctx;
  const gathered = smallest(level.items);
  const shown = level.items.filter(item => !gathered.includes(item));
  const drawn = gathered.length > 0 ? [...shown, gatheredNode(gathered, OTHERS)] : shown;
  const sizes: NumberSizes = {value: ctx.normal, second: ctx.small, bold: 'value'};
  const layout = layoutRows(
    drawn.map(node => rowOf(node, level, ctx)),
    ctx,
    {sizes, bar: BAR},
  );
  const empty = level.items.every(({amount}) => amount === 0);
  const model: ChartModel = {
    kicker: kickerIn(ctx),
    title: titleIn(ctx, texts.words.titleBy(subjectIn(ctx), texts.level(dimension))),
    summary: summaryOf(level, ctx),
    unit: texts.unit.heading[env.words.lang],
    drawing: drawnUnless(empty, drawingOf(drawn, level, layout, sizes, ctx)),
    outline: empty
      ? []
      : [
          ...drawn.map((node, i) => itemOf(node, level, ctx, layout.places[i]?.box)),
          ...gathered.map(node => itemOf(node, level, ctx)),
        ],
    legend: [],
    path: [...before, ...level.crumbs],
    table: levelTable(level, dimension, ctx),
    notes: [
      ...notesIn(ctx),
      ...netNote(
        level.items.map(({amount}) => amount),
        ctx,
      ),
    ],
    issues: [],
    total: level.node.amount,
    shown: shownIn(ctx),
    empty,
  };
  return explained(model, [dimension], ctx);
}

function labelOf(node: BudgetNode, ctx: ChartContext): BarRow['label'] {
  return keyOf(node) === OTHERS
    ? {text: othersText(node.children.length, ctx), lang: ctx.texts.lang}
    : ctx.texts.labelOf(node.entry);
}

function rowOf(node: BudgetNode, level: Level, ctx: ChartContext): BarRow {
  const row = {key: keyOf(node), label: labelOf(node, ctx)};
  if (!node.available) return {...row, value: '', second: ctx.texts.words.notAvailable};
  return {
    ...row,
    value: ctx.texts.digits(node.amount),
    second: shareText(ctx, node.amount, openedIn(level).amount) ?? '',
  };
}

function itemOf(node: BudgetNode, level: Level, ctx: ChartContext, box?: OutlineItem['box']): OutlineItem {
  const {amount, available} = node;
  const opens = node.children.length > 0;
  const shares = available ? sharesOf(amount, level, ctx) : {};
  return outlineItem(
    {
      key: keyOf(node),
      label: labelOf(node, ctx),
      amount,
      available,
      ...shares,
      opens,
      box: box && mirrored(box, ctx.env.width, ctx.rtl),
      listed: !box,
      colour: colourOf(node, level),
    },
    ctx.texts,
  );
}

function colourOf(node: BudgetNode, level: Level): Colour {
  if (!node.available) return 'none';
  if (node.amount < 0) return 'over';
  return keyOf(node) === OTHERS ? 'muted' : nodeColour(node, level.trail);
}

function drawingOf(
  drawn: readonly BudgetNode[],
  level: Level,
  layout: RowsLayout,
  sizes: NumberSizes,
  ctx: ChartContext,
): Drawing {
  const scale = barScale(
    drawn.map(({amount}) => amount),
    layout,
  );
  const ends = new Map(drawn.map(node => [keyOf(node), Math.max(scale.zero, scale.at(node.amount))]));
  const {values, seconds} = layout.beside
    ? numbersAfter(layout, sizes, ctx, key => ends.get(key) ?? scale.zero)
    : numberColumns(layout, sizes, ctx);
  const marks = drawn.map((node, i) => {
    const place = layout.places[i]?.bar ?? {y: 0, height: 0};
    const ends = {from: scale.zero, to: scale.at(node.available ? node.amount : 0)};
    return barDatum(
      {key: keyOf(node), amount: node.available ? node.amount : null, colour: colourOf(node, level), ...ends},
      place,
      {from: Math.min(ends.from, ends.to), to: Math.max(ends.from, ends.to)},
      ctx,
    );
  });
  const {width} = ctx.env;
  return {
    spec: 'breakdown',
    width,
    height: layout.height,
    params: {rtl: ctx.rtl},
    datasets: {
      rows: rowHits(layout, ctx),
      marks,
      zero: zeroLine(
        scale,
        layout,
        drawn.some(({amount}) => amount < 0),
        ctx,
      ),
      pieces: [],
      labels: nameTexts(layout, ctx),
      values,
      shares: seconds,
      focus: [],
    },
  };
}

function summaryOf(level: Level, ctx: ChartContext): readonly Span[] {
  const {texts} = ctx;
  const sentence = totalSentence(ctx, levelName(level, subjectIn(ctx)), level.node.amount);
  const largest = level.items.find(({entry, amount}) => entry !== undefined && amount > 0);
  if (!largest) return [...sentence, {text: ` ${texts.words.noAmount}`}];
  const {share = ''} = sharesOf(largest.amount, level, ctx);
  return [
    ...sentence,
    {text: ` ${texts.words.summaryLargest(texts.labelOf(largest.entry).text, texts.inWords(largest.amount), share)}`},
  ];
}
