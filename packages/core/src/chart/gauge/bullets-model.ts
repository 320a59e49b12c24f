import type {Amount} from '../../amount/amount.js';
import type {Phase} from '../../budget/phase.js';
import type {Label} from '../../text/lang.js';
import {drawnUnless} from '../bars/empty.js';
import type {BarRow, NumberSizes} from '../bars/measures.js';
import {layoutRows} from '../bars/rows.js';
import {heading} from '../heading.js';
import {signed} from '../bars/texts.js';
import {type ChartContext, mirrored, outlineItem} from '../context.js';
import {OTHERS} from '../drill.js';
import {kickerIn, titleIn} from '../frame.js';
import type {ChartModel, LegendItem, OutlineItem, Span, TableModel, TableRow} from '../model.js';
import {amountIn, type Bullet, bulletsOf} from './bullets.js';
import {bulletsDrawing} from './bullets-drawing.js';
import {type Execution, isExecution, rateOf} from './execution.js';
import {capital, executionNotes, executionSummary, rateText} from './words.js';
import {marksYear, type Situation} from './year-mark.js';

const BAR = {beside: 1.125, below: 0.75};

/**
 * One bullet per entry, largest credits first. Each is to the scale of its own credits: the question is who is ahead and
 * who is behind, and on a common scale the small ones, which are most, would show nothing. Sizes are in the numbers.
 */
export function bulletsModel(ctx: ChartContext, execution: Execution, situation: Situation, each: string): ChartModel {
  const {texts, env} = ctx;
  const {bullets, gathered} = bulletsOf(ctx, execution, each);
  const sizes: NumberSizes = {value: ctx.small, second: ctx.normal, bold: 'second'};
  const band = marksYear(situation) && execution.base ? ctx.small * 1.6 : 0;
  const rows = bullets.map(bullet => rowOf(bullet, execution, ctx));
  const {beside} = layoutRows(rows, ctx, {sizes, bar: BAR});
  const layout = layoutRows(rows, ctx, {sizes, bar: BAR, top: beside ? band : 0, bottom: beside ? 0 : band});
  const level = texts.level(each);
  const all = [...bullets.filter(({key}) => key !== OTHERS), ...gathered];
  const empty = all.every(({amounts}) => [...amounts.values()].every(amount => amount === 0));
  return {
    kicker: kickerIn(ctx, {phase: false}),
    title: titleIn(ctx, texts.words.executionTitleEach(level)),
    summary: [...executionSummary(execution, ctx), ...rangeSpan(all, execution, ctx)],
    unit: texts.unit.heading[env.lang],
    drawing: drawnUnless(empty, bulletsDrawing(bullets, execution, situation, layout, sizes, ctx)),
    outline: empty
      ? []
      : [
          ...bullets.map((bullet, i) => itemOf(bullet, execution, ctx, layout.places[i]?.box)),
          ...gathered.map(bullet => itemOf(bullet, execution, ctx)),
        ],
    legend: legendOf(bullets, execution, ctx),
    path: [],
    table: tableOf(all, execution, heading(level, ctx), ctx),
    notes: [...scaleNotes(execution, ctx), ...executionNotes(execution, situation, ctx)],
    issues: situation.issues,
    total: execution.totals.get(execution.base ?? execution.headline ?? 'voted')?.amount ?? 0,
    empty,
  };
}

function rowOf(bullet: Bullet, {base, headline}: Execution, ctx: ChartContext): BarRow {
  const {words, digits, percent} = ctx.texts;
  // A dash within a pair of numbers; tooltip and table say "not available".
  const text = (phase: Phase | undefined): string => {
    const amount = amountIn(bullet, phase);
    return amount === undefined ? '\u2013' : signed(digits(amount));
  };
  const rate = rateOf(amountIn(bullet, headline), amountIn(bullet, base));
  const value = headline && base ? words.partOf(text(headline), text(base)) : text(headline ?? base);
  return {key: bullet.key, label: bullet.label, value, second: rate === undefined ? '\u2013' : percent(rate)};
}

function itemOf(bullet: Bullet, execution: Execution, ctx: ChartContext, box?: OutlineItem['box']): OutlineItem {
  const {words, short} = ctx.texts;
  const {base, headline, phases} = execution;
  const [whole, done] = [amountIn(bullet, base), amountIn(bullet, headline)];
  const share = headline && done !== undefined ? rateText(done, whole, headline, execution, ctx) : undefined;
  const over =
    whole !== undefined && done !== undefined && done > whole ? [capital(words.over(short(done - whole)), ctx)] : [];
  const said = (amount: Amount | undefined): string => (amount === undefined ? words.notAvailable : short(amount));
  const lines = phases.map(phase => words.pair(words.step[phase], said(amountIn(bullet, phase))));
  return outlineItem(
    {
      key: bullet.key,
      label: bullet.label,
      amount: whole ?? 0,
      available: whole !== undefined,
      share,
      more: [...over, ...lines],
      listed: !box,
      box: box && mirrored(box, ctx.env.width, ctx.rtl),
    },
    ctx.texts,
  );
}

/** The highest and the lowest rate among named entries, which is the news in such a chart. */
function rangeSpan(bullets: readonly Bullet[], {base, headline}: Execution, ctx: ChartContext): Span[] {
  const rated = bullets
    .flatMap(bullet => {
      const rate = rateOf(amountIn(bullet, headline), amountIn(bullet, base));
      return rate === undefined || !bullet.named ? [] : [{name: bullet.label.text, rate}];
    })
    .sort((a, b) => b.rate - a.rate);
  const [high, low] = [rated[0], rated.at(-1)];
  if (!high || !low || high === low) return [];
  const {words, percent} = ctx.texts;
  return [{text: ` ${words.rateRange(high.name, percent(high.rate), low.name, percent(low.rate))}`}];
}

/** How to read a bullet: what its scale is, and what its ticks are. */
function scaleNotes({base, headline, phases}: Execution, ctx: ChartContext): string[] {
  const {words} = ctx.texts;
  if (base === undefined) return [];
  const ticks = phases
    .filter(phase => isExecution(phase) && phase !== headline)
    .map(phase => words.phase[ctx.selection.flow][phase]);
  return [
    [
      words.ownScale(base, ctx.selection.flow),
      ...(ticks.length > 0 ? [words.ticks(ticks.join(words.listSeparator))] : []),
    ].join(' '),
  ];
}

function legendOf(bullets: readonly Bullet[], {base, headline}: Execution, ctx: ChartContext): readonly LegendItem[] {
  const {words, lang, percent} = ctx.texts;
  const name = (phase: Phase): string => words.phase[ctx.selection.flow][phase];
  const exceeded = bullets.some(
    bullet => (amountIn(bullet, headline) ?? 0) > (amountIn(bullet, base) ?? Number.POSITIVE_INFINITY),
  );
  return [
    ...(headline ? [{label: {text: name(headline), lang}, colour: 'accent' as const}] : []),
    ...(base ? [{label: {text: `${name(base)} = ${percent(1)}`, lang}, colour: 'track' as const}] : []),
    ...(exceeded ? [{label: {text: words.excess, lang}, colour: 'over' as const}] : []),
  ];
}

function tableOf(bullets: readonly Bullet[], execution: Execution, first: string, ctx: ChartContext): TableModel {
  const {words, lang, exactDigits, exactUnit} = ctx.texts;
  const {phases, base} = execution;
  const steps = base === undefined ? [] : phases.filter(isExecution);
  const rowFor = (key: string, label: Label, amountAt: (phase: Phase) => Amount | undefined): TableRow => {
    const amounts = phases.map(amountAt);
    const rates = steps.map(phase => rateOf(amountAt(phase), base && amountAt(base)));
    return {
      key,
      label,
      depth: 0,
      cells: [
        ...amounts.map(amount => (amount === undefined ? words.notAvailable : exactDigits(amount))),
        ...rates.map(rate => (rate === undefined ? '\u2013' : ctx.texts.percent(rate))),
      ],
      amounts: [...amounts, ...rates.map(() => undefined)],
    };
  };
  return {
    caption: [words.executionTitleEach(first.toLocaleLowerCase(lang)), kickerIn(ctx, {phase: false}), exactUnit].join(
      ' · ',
    ),
    columns: [
      first,
      ...phases.map(phase => words.step[phase]),
      ...steps.map(phase => words.pair(words.rate, words.step[phase])),
    ],
    rows: bullets.map(bullet => rowFor(bullet.key, bullet.label, phase => amountIn(bullet, phase))),
    total: rowFor('', {text: words.total, lang}, phase => execution.totals.get(phase)?.amount),
  };
}
