import type {Amount} from '../../amount/amount.js';
import type {Phase} from '../../budget/phase.js';
import {drawnUnless} from '../bars/empty.js';
import type {BarRow, NumberSizes} from '../bars/measures.js';
import {layoutRows, type RowsLayout} from '../bars/rows.js';
import {type BarDatum, barDatum, type BarScale, barScale, outlineOf} from '../bars/scale.js';
import {nameTexts, numberColumns, rowHits} from '../bars/texts.js';
import {type ChartContext, mirrored, outlineItem} from '../context.js';
import {amountHeading, kickerIn, shownIn, titleIn} from '../frame.js';
import type {ChartModel, Colour, Drawing, OutlineItem, TableModel} from '../model.js';
import {type Execution, isExecution} from './execution.js';
import {excessOf, rateOf} from './rates.js';
import {explained, phaseTerm} from '../terms.js';
import {executionNotes, executionSummary, rateText, unknownText} from './words.js';
import {marksYear, type Situation, yearLabel, yearMark} from './year-mark.js';

const BAR = {beside: 1.375, below: 0.75};

/** One chain: a bar for each phase, all on one scale from zero. */
export function chainModel(ctx: ChartContext, execution: Execution, situation: Situation): ChartModel {
  const {texts, env} = ctx;
  const {phases, totals, base} = execution;
  const sizes: NumberSizes = {value: ctx.normal, second: ctx.normal, bold: 'second'};
  const band = marksYear(situation) ? ctx.small * 1.6 : 0;
  const rows = phases.map(phase => rowOf(phase, execution, ctx));
  const beside = layoutRows(rows, ctx, {sizes, bar: BAR}).beside;
  const layout = layoutRows(rows, ctx, {sizes, bar: BAR, top: beside ? band : 0, bottom: beside ? 0 : band});
  const empty = phases.every(phase => amountOf(phase, execution) === 0);
  const model: ChartModel = {
    kicker: kickerIn(ctx, {phase: false}),
    title: titleIn(ctx, texts.words.executionTitle(ctx.selection.flow)),
    summary: executionSummary(execution, ctx),
    unit: texts.unit.heading[env.words.lang],
    drawing: drawnUnless(empty, drawingOf(execution, situation, layout, sizes, ctx)),
    outline: empty ? [] : phases.map((phase, i) => itemOf(phase, execution, ctx, layout.places[i]?.box)),
    legend: [],
    path: [],
    table: tableOf(execution, ctx),
    notes: executionNotes(execution, situation, ctx),
    issues: situation.issues,
    total: totals.get(base ?? execution.headline ?? execution.phases[0] ?? 'voted')?.amount ?? 0,
    shown: shownIn(ctx, {phases}),
    empty,
  };
  return explained(model, [], ctx);
}

function amountOf(phase: Phase, {totals}: Execution): Amount {
  return totals.get(phase)?.amount ?? 0;
}

/** The rate of a step, 100 % for its base, nothing for what was voted before an amendment. */
function rateCell(phase: Phase, execution: Execution, ctx: ChartContext): string {
  const {base} = execution;
  if (base === undefined || (!isExecution(phase) && phase !== base)) return '';
  const rate = rateOf(execution.measures.get(phase));
  return rate === undefined ? '' : ctx.texts.percent(rate);
}

function rowOf(phase: Phase, execution: Execution, ctx: ChartContext): BarRow {
  const {words, digits, lang} = ctx.texts;
  return {
    key: phase,
    label: {text: words.step[ctx.selection.flow][phase], lang},
    value: digits(amountOf(phase, execution)),
    second: rateCell(phase, execution, ctx),
  };
}

/** The step of which the rate speaks stands out; the credits are the ground against which it is seen. */
function colourOf(phase: Phase, {headline}: Execution): Colour {
  if (phase === headline) return 'accent';
  return isExecution(phase) ? 'class-3' : 'track';
}

function itemOf(phase: Phase, execution: Execution, ctx: ChartContext, box?: OutlineItem['box']): OutlineItem {
  const {words, lang, short} = ctx.texts;
  const {base, totals} = execution;
  const amount = amountOf(phase, execution);
  const whole = base && amountOf(base, execution);
  const measure = isExecution(phase) ? execution.measures.get(phase) : undefined;
  const share = isExecution(phase) ? rateText(measure, whole, phase, execution, ctx) : undefined;
  const excess = excessOf(measure);
  const over = excess > 0 ? [words.over(short(excess))] : [];
  const missing = totals.get(phase)?.missing ?? 0;
  const unknown = unknownText(measure, phase, short, ctx);
  const more = [...over, ...unknown, ...(missing > 0 ? [words.summaryMissing(missing, ctx.texts.whole(missing))] : [])];
  return outlineItem(
    {
      key: phase,
      label: {text: words.step[ctx.selection.flow][phase], lang},
      amount,
      share,
      more,
      colour: colourOf(phase, execution),
      box: box && mirrored(box, ctx.env.width, ctx.rtl),
    },
    ctx.texts,
  );
}

function drawingOf(
  execution: Execution,
  situation: Situation,
  layout: RowsLayout,
  sizes: NumberSizes,
  ctx: ChartContext,
): Drawing {
  const {phases, base} = execution;
  const {gone} = situation;
  const whole = base && amountOf(base, execution);
  const scale = barScale(
    phases.map(phase => amountOf(phase, execution)),
    layout,
  );
  const {values, seconds} = numberColumns(layout, sizes, ctx);
  const x =
    gone === undefined || !marksYear(situation) || whole === undefined || whole <= 0
      ? undefined
      : scale.at(gone * whole);
  const marks = layout.places.flatMap(({bar}, i) => barPieces(phases[i], execution, scale, bar, ctx));
  return {
    spec: 'gauge',
    width: ctx.env.width,
    height: layout.height,
    params: {rtl: ctx.rtl},
    datasets: {
      rows: rowHits(layout, ctx),
      marks,
      tracks: marks.filter(({colour}) => colour === 'track').map(outlineOf),
      ticks: [],
      year: x === undefined ? [] : yearMark(layout.places, x, ctx),
      yearLabel:
        x === undefined || gone === undefined
          ? []
          : yearLabel(ctx.texts.words.yearGone(ctx.texts.percent(gone)), layout, x, ctx),
      labels: nameTexts(layout, ctx),
      values,
      shares: seconds,
      focus: [],
    },
  };
}

/** A bar up to its base, and what goes beyond in the colour of excess. The pieces add up to the exact amount. */
function barPieces(
  phase: Phase | undefined,
  execution: Execution,
  scale: BarScale,
  bar: {readonly y: number; readonly height: number},
  ctx: ChartContext,
): BarDatum[] {
  if (phase === undefined) return [];
  const amount = amountOf(phase, execution);
  const over = isExecution(phase) ? excessOf(execution.measures.get(phase)) : 0;
  const limit = over > 0 ? Math.max(0, amount - over) : Number.POSITIVE_INFINITY;
  const end = scale.at(amount);
  const ring = {from: Math.min(scale.zero, end), to: Math.max(scale.zero, end)};
  const colour = amount < 0 ? 'over' : colourOf(phase, execution);
  if (amount <= limit) return [barDatum({key: phase, amount, colour, from: scale.zero, to: end}, bar, ring, ctx)];
  return [
    barDatum({key: phase, amount: limit, colour, from: scale.zero, to: scale.at(limit)}, bar, ring, ctx),
    barDatum({key: phase, amount: amount - limit, colour: 'over', from: scale.at(limit), to: end}, bar, ring, ctx),
  ];
}

function tableOf(execution: Execution, ctx: ChartContext): TableModel {
  const {words, lang, exactDigits} = ctx.texts;
  return {
    caption: [words.executionTitle(ctx.selection.flow), kickerIn(ctx, {phase: false})].join(' · '),
    columns: [words.phaseColumn, amountHeading(ctx), words.rate],
    rows: execution.phases.map(phase => ({
      key: phase,
      label: {text: words.phase[ctx.selection.flow][phase], lang},
      term: phaseTerm(ctx, phase),
      depth: 0,
      cells: [exactDigits(amountOf(phase, execution)), rateCell(phase, execution, ctx) || '\u2013'],
      amounts: [amountOf(phase, execution), undefined],
    })),
  };
}
