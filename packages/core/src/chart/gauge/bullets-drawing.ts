import {PLANNED} from '../../budget/phase.js';
import {GAP, type NumberSizes} from '../bars/measures.js';
import type {RowPlace, RowsLayout} from '../bars/rows.js';
import {type BarDatum, barDatum, type BarScale, barScale, outlineOf} from '../bars/scale.js';
import {nameTexts, numberColumns, rowHits, sided} from '../bars/texts.js';
import type {ChartContext} from '../context.js';
import {type Drawing, pieceKey} from '../model.js';
import {type Bullet, measureIn} from './bullets.js';
import type {Execution} from './execution.js';
import {excessOf, rateOf} from './rates.js';
import {marksYear, type Situation, yearLabel, yearMark} from './year-mark.js';

/** Bullets on a scale of rates: 1 is the credits of the row; it goes on to the highest rate. */
export function bulletsDrawing(
  bullets: readonly Bullet[],
  execution: Execution,
  situation: Situation,
  layout: RowsLayout,
  sizes: NumberSizes,
  ctx: ChartContext,
): Drawing & {readonly rings: readonly BarDatum[]} {
  const {base, phases} = execution;
  const {gone} = situation;
  const whole = (bullet: Bullet): number | undefined => base && bullet.amounts.get(base);
  const rates = bullets.flatMap(bullet => phases.flatMap(phase => rateOf(measureIn(bullet, phase)) ?? []));
  const scale = barScale([...rates, 1], layout);
  const {values, seconds} = numberColumns(layout, sizes, ctx);
  const x = gone === undefined || !marksYear(situation) || base === undefined ? undefined : scale.at(gone);
  const rows = layout.places.flatMap((place, i) => (bullets[i] ? [{place, bullet: bullets[i]}] : []));
  const rated = rows.filter(({bullet}) => (whole(bullet) ?? 0) > 0).map(({place}) => place);
  const marks = rows.flatMap(({place, bullet}) => bulletMarks(bullet, whole(bullet), execution, place, scale, ctx));
  return {
    spec: 'gauge',
    width: ctx.env.width,
    height: layout.height,
    params: {rtl: ctx.rtl},
    rings: rows.flatMap(({place, bullet}) => phaseRings(bullet, execution, place, scale, ctx)),
    datasets: {
      rows: rowHits(layout, ctx),
      marks,
      tracks: marks.filter(({colour}) => colour === 'track').map(outlineOf),
      ticks: rows.flatMap(({place, bullet}) => ticksOf(bullet, execution, place, scale, ctx)),
      year: x === undefined ? [] : yearMark(rated, x, ctx),
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

/** The track is the credits, the bar inside it what was done with them; each carries its own exact amount. */
function bulletMarks(
  bullet: Bullet,
  whole: number | undefined,
  {headline, base}: Execution,
  {bar}: RowPlace,
  scale: BarScale,
  ctx: ChartContext,
): readonly (BarDatum & {readonly phase?: string})[] {
  const done = headline && bullet.amounts.get(headline);
  const measure = measureIn(bullet, headline);
  const rate = rateOf(measure);
  const {key} = bullet;
  const end = scale.at(rate ?? 0);
  const full = scale.at(1);
  const ring = {from: Math.min(scale.zero, end), to: Math.max(scale.zero, end, full)};
  if (whole === undefined || whole <= 0)
    return [
      {
        ...barDatum(
          {key, amount: whole ?? null, colour: 'none', from: scale.zero, to: scale.zero},
          bar,
          {from: scale.zero, to: full},
          ctx,
        ),
        phase: base,
      },
    ];
  const track = {
    ...barDatum({key, amount: whole, colour: 'track', from: scale.zero, to: full}, bar, ring, ctx),
    phase: base,
  };
  if (done === undefined || rate === undefined) return [track];
  const inner = {y: bar.y + bar.height / 4, height: bar.height / 2};
  const piece = (amount: number, colour: string, from: number, to: number): BarDatum & {readonly phase?: string} => ({
    ...barDatum({key, amount, colour, from, to}, inner, ring, ctx),
    phase: headline,
  });
  const over = excessOf(measure);
  if (over === 0) return [track, piece(done, done < 0 ? 'over' : 'accent', scale.zero, end)];
  return [track, piece(done - over, 'accent', scale.zero, full), piece(over, 'over', full, end)];
}

/** The other steps of execution, as thin ticks across the track. */
function ticksOf(
  bullet: Bullet,
  {phases, headline}: Execution,
  {bar}: RowPlace,
  scale: BarScale,
  ctx: ChartContext,
): readonly object[] {
  return phases
    .filter(phase => phase !== headline && !PLANNED.includes(phase))
    .flatMap(phase => {
      const amount = bullet.amounts.get(phase);
      const rate = rateOf(measureIn(bullet, phase));
      if (rate === undefined) return [];
      const x = sided(scale.at(rate), ctx);
      return [{key: bullet.key, phase, amount, x0: x, x1: x, y0: bar.y + GAP / 8, y1: bar.y + bar.height - GAP / 8}];
    });
}

/** What shows a phase of a bullet, with a ring of its own: the track, the bar in it, or a tick with a little room around. */
function phaseRings(
  bullet: Bullet,
  {phases, headline, base}: Execution,
  {bar}: RowPlace,
  scale: BarScale,
  ctx: ChartContext,
): readonly BarDatum[] {
  return phases.flatMap(phase => {
    const amount = bullet.amounts.get(phase) ?? null;
    const rate = phase === base ? 1 : rateOf(measureIn(bullet, phase));
    const at = scale.at(rate ?? 0);
    const isBar = phase === base || phase === headline;
    const extent = isBar ? {from: Math.min(scale.zero, at), to: Math.max(scale.zero, at)} : {from: at - 4, to: at + 4};
    const drawn = isBar || (rate !== undefined && !PLANNED.includes(phase));
    const ring = drawn ? extent : {from: scale.zero, to: scale.at(1)};
    return [barDatum({key: pieceKey(bullet.key, phase), amount, colour: 'none', ...ring}, bar, ring, ctx)];
  });
}
