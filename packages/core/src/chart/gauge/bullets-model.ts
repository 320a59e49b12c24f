import {capital} from '../../text/capital.js';
import type {Amount} from '../../amount/amount.js';
import type {Phase} from '../../budget/phase.js';
import {type Label, wholeName} from '../../text/lang.js';
import {drawnUnless} from '../bars/empty.js';
import type {BarRow, NumberSizes} from '../bars/measures.js';
import {layoutRows} from '../bars/rows.js';
import {heading} from '../heading.js';
import {signed} from '../bars/texts.js';
import {type ChartContext, mirrored, outlineItem} from '../context.js';
import {OTHERS} from '../drill.js';
import {kickerIn, shownIn, titleIn} from '../frame.js';
import type {ChartModel, LegendItem, OutlineItem, Span, TableModel, TableRow} from '../model.js';
import {amountIn, type Bullet, bulletsOf, measureIn} from './bullets.js';
import {bulletsDrawing} from './bullets-drawing.js';
import {nameOf, pairOf, phaseItems} from './bullet-name.js';
import {type Execution, isExecution} from './execution.js';
import {excessOf, rateOf} from './rates.js';
import {explained, phaseTerm, termIn} from '../terms.js';
import {executionNotes, executionSummary, rateText, unknownText} from './words.js';
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
  const drawing = bulletsDrawing(bullets, execution, situation, layout, sizes, ctx);
  const level = texts.level(each);
  const all = [...bullets.filter(({key}) => key !== OTHERS), ...gathered];
  const empty = all.every(({amounts}) => [...amounts.values()].every(amount => amount === 0));
  const model: ChartModel = {
    kicker: kickerIn(ctx, {phase: false}),
    title: titleIn(ctx, texts.words.executionTitleEach(level, ctx.selection.flow)),
    summary: [...executionSummary(execution, ctx), ...rangeSpan(all, execution, ctx)],
    unit: texts.unit.heading[env.words.lang],
    drawing: drawnUnless(empty, drawing),
    outline: empty
      ? []
      : [
          ...bullets.map((bullet, i) => ({
            ...itemOf(bullet, execution, ctx, layout.places[i]?.box),
            pieces: phaseItems(bullet, execution, drawing.rings, ctx),
          })),
          ...gathered.map(bullet => itemOf(bullet, execution, ctx)),
        ],
    legend: legendOf(bullets, execution, ctx),
    path: [],
    table: {...tableOf(all, execution, heading(level, ctx), ctx), terms: columnTerms(execution, each, ctx)},
    notes: [...scaleNotes(execution, ctx), ...executionNotes(execution, situation, ctx)],
    issues: situation.issues,
    total: execution.totals.get(execution.base ?? execution.headline ?? execution.phases[0] ?? 'voted')?.amount ?? 0,
    shown: shownIn(ctx, {phases: execution.phases}),
    empty,
  };
  return explained(model, [each], ctx);
}

function rowOf(bullet: Bullet, {base, headline}: Execution, ctx: ChartContext): BarRow {
  const {words, digits, percent} = ctx.texts;
  // A dash within a pair of numbers; tooltip and table say "not available".
  const text = (amount: Amount | undefined): string => (amount === undefined ? '\u2013' : signed(digits(amount)));
  const rate = rateOf(measureIn(bullet, headline));
  const {done, whole} = pairOf(bullet, {base, headline});
  const value = headline && base ? words.partOf(text(done), text(whole)) : text(headline ? done : whole);
  return {key: bullet.key, label: bullet.label, value, second: rate === undefined ? '\u2013' : percent(rate)};
}

function itemOf(bullet: Bullet, execution: Execution, ctx: ChartContext, box?: OutlineItem['box']): OutlineItem {
  const {words, short} = ctx.texts;
  const {base, headline, phases} = execution;
  const [whole, done] = [amountIn(bullet, base), amountIn(bullet, headline)];
  const measure = measureIn(bullet, headline);
  const share = headline && done !== undefined ? rateText(measure, whole, headline, execution, ctx) : undefined;
  const excess = excessOf(measure);
  const over = excess > 0 ? [capital(words.over(short(excess)), ctx.texts.lang)] : [];
  const unknown = headline ? unknownText(measure, headline, short, ctx) : [];
  const said = (amount: Amount | undefined): string => (amount === undefined ? words.notAvailable : short(amount));
  const lines = phases.map(phase => words.pair(words.step[ctx.selection.flow][phase], said(amountIn(bullet, phase))));
  const item = outlineItem(
    {
      key: bullet.key,
      label: bullet.label,
      amount: whole ?? 0,
      available: whole !== undefined,
      share,
      more: [...over, ...unknown, ...lines],
      listed: !box,
      box: box && mirrored(box, ctx.env.width, ctx.rtl),
    },
    ctx.texts,
  );
  return {...item, name: nameOf(bullet, item, execution, ctx)};
}

/** The highest and the lowest rate among named entries, which is the news in such a chart. */
function rangeSpan(bullets: readonly Bullet[], {headline}: Execution, ctx: ChartContext): Span[] {
  const rated = bullets
    .flatMap(bullet => {
      const rate = rateOf(measureIn(bullet, headline));
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
  const exceeded = bullets.some(bullet => excessOf(measureIn(bullet, headline)) > 0);
  return [
    ...(headline
      ? [{label: {text: name(headline), lang}, colour: 'accent' as const, term: phaseTerm(ctx, headline)}]
      : []),
    ...(base
      ? [{label: {text: `${name(base)} = ${percent(1)}`, lang}, colour: 'track' as const, term: phaseTerm(ctx, base)}]
      : []),
    ...(exceeded ? [{label: {text: words.excess, lang}, colour: 'over' as const}] : []),
  ];
}

const columnTerms = ({phases}: Execution, each: string, ctx: ChartContext): TableModel['terms'] => [
  termIn(ctx, each),
  ...phases.map(phase => phaseTerm(ctx, phase)),
];

function tableOf(bullets: readonly Bullet[], execution: Execution, first: string, ctx: ChartContext): TableModel {
  const {words, lang, exactDigits, exactUnit} = ctx.texts;
  const {phases, base} = execution;
  const steps = base === undefined ? [] : phases.filter(isExecution);
  const rowFor = (
    key: string,
    label: Label,
    of: Pick<Bullet, 'measures'>,
    amountAt: (phase: Phase) => Amount | undefined,
  ): TableRow => {
    const amounts = phases.map(amountAt);
    const rates = steps.map(phase => rateOf(measureIn(of, phase)));
    return {
      key,
      label: wholeName(label),
      depth: 0,
      cells: [
        ...amounts.map(amount => (amount === undefined ? words.notAvailable : exactDigits(amount))),
        ...rates.map(rate => (rate === undefined ? '\u2013' : ctx.texts.percent(rate))),
      ],
      amounts: [...amounts, ...rates.map(() => undefined)],
    };
  };
  return {
    caption: [
      words.executionTitleEach(first.toLocaleLowerCase(lang), ctx.selection.flow),
      kickerIn(ctx, {phase: false}),
      exactUnit,
    ].join(' · '),
    columns: [
      first,
      ...phases.map(phase => words.step[ctx.selection.flow][phase]),
      ...steps.map(phase => words.pair(words.rate, words.step[ctx.selection.flow][phase])),
    ],
    rows: bullets.map(bullet => rowFor(bullet.key, bullet.label, bullet, phase => amountIn(bullet, phase))),
    total: rowFor('', {text: words.total, lang}, execution, phase => execution.totals.get(phase)?.amount),
  };
}
