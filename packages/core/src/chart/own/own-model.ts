import type {Budget} from '../../budget/budget.js';
import type {Phase} from '../../budget/phase.js';
import {type Issue, issueOf} from '../../issue.js';
import {phasesOf, type Wish, yearsOf} from '../../query/selection.js';
import {type ChartContext, contextOf, exactly} from '../context.js';
import type {ChartEnv} from '../env.js';
import {kickerIn, notesIn, shownIn, subjectIn, titleIn} from '../frame.js';
import {withLatestYear} from '../latest-year.js';
import {defaultLevels, levelsOr, noSuchDimension} from '../levels.js';
import type {ChartModel, Drawing} from '../model.js';
import {formatsOf} from './formats.js';
import {type Line, linesOf, phasesAsked} from './lines.js';
import {numberLocale, timeLocale} from './locales.js';
import type {ReadSpec} from './spec/read-spec.js';
import {ownSummary} from './summary.js';
import {ownTable} from './table.js';
import {looksOf, recordsOf} from './texts.js';

export interface OwnOptions {
  readonly wish?: Wish;
  /** Levels of the rows, e.g. `['mission', 'programme']`. Default: those that the spec names. */
  readonly by?: readonly string[];
  /** `year` gives the rows of all the years instead of one. */
  readonly each?: string;
  /** Turns the drawing round in a language that is read from the right. */
  readonly mirror?: boolean;
}

/** Height kept for a drawing whose own is known only when it stands, in CSS pixels. */
const ROOM_KEPT = 320;

const YEAR = 'year';

/**
 * A page's own Vega-Lite spec over the rows of a budget, with its words and its table. The dataset `budget` has one row for
 * each combination of the levels that the spec names: names in the reader's language, codes, the year, and the amounts in
 * the main unit, `amount` for the selected phase and one column for each phase. They are numbers to be drawn and may be
 * off by less than a minor unit; the table is exact. Phases, kinds of credit and years are never added.
 * Errors: a `Refusal` when the wish has no answer in this budget. A spec that cannot be drawn is an issue of the model.
 */
export function ownModel(budget: Budget, spec: ReadSpec, options: OwnOptions, env: ChartEnv): ChartModel {
  const {wish = {}, each} = options;
  const years = each === YEAR;
  if (each !== undefined && each !== '' && !years) throw noSuchDimension(budget, each);
  if (years && yearsOf(budget).length === 0) throw noSuchDimension(budget, YEAR);
  const asked = years ? withLatestYear(budget, wish, env) : wish;
  const named = levelsOf(budget, spec, options.by);
  const first = contextOf(budget, asked, env, {levels: named});
  const phases = phasesAsked(first, spec.asked);
  // The words speak of what the spec shows.
  const [phase = first.selection.phase] = phases;
  const ctx = phases.includes(first.selection.phase)
    ? first
    : contextOf(budget, {...asked, phase}, env, {levels: named});
  const issue = issueWith(spec, ctx, named, years);
  // Without a drawing the table says more than the total alone.
  const levels = issue && named.length === 0 ? defaultLevels(budget).slice(0, 1) : named;
  const lines = exactly(() => linesOf(ctx, levels, phases, years));
  const empty = !lines.some(({amounts}) => phases.some(phase => amounts.has(phase)));
  const kicker = kickerOf(ctx, phases, lines, years);
  const {words, lang} = ctx.texts;
  return {
    kicker,
    title: spec.title ?? titleIn(ctx, defaultTitle(ctx, levels)),
    summary: ownSummary(ctx, levels, phases, years),
    unit: '',
    drawing: drawingOf(ctx, spec, lines, levels, {
      several: phases.length > 1,
      nothing: empty || issue !== undefined,
      mirror: ctx.rtl && options.mirror === true,
    }),
    outline: [],
    legend: [],
    path: [{label: {text: words.wholeBudget, lang}, path: []}],
    table: ownTable(ctx, {lines, levels, phases, years, kicker}),
    notes: [...(spec.subtitle ? [spec.subtitle] : []), ...notesIn(ctx), ...(years ? yearNotes(lines, ctx) : [])],
    issues: issue ? [issue] : [],
    total: ctx.total.amount,
    shown: shownIn(ctx, {phases, ...(years && {years: yearsIn(lines)})}),
    empty,
  };
}

/** The levels that the page asks for, else those that the spec names. */
function levelsOf(budget: Budget, {asked}: ReadSpec, by: readonly string[] | undefined): readonly string[] {
  if (by && by.length > 0) return levelsOr(budget, by);
  const named = asked.map(name => (budget.dimensions.has(name) ? name : name.replace(/_(code|order)$/, '')));
  return [...new Set(named)].filter(name => budget.dimensions.has(name));
}

/** Why the spec cannot be drawn over these rows, if it cannot. */
function issueWith(
  {fault, asked, made}: ReadSpec,
  {budget}: ChartContext,
  levels: readonly string[],
  years: boolean,
): Issue | undefined {
  if (fault) return issueOf(fault.code, 'error', fault);
  const given = [
    ...levels.flatMap(level => [level, `${level}_code`, `${level}_order`]),
    YEAR,
    'year_name',
    'amount',
    ...phasesOf(budget),
  ];
  const unknown = made && asked.find(name => !given.includes(name) && !made.has(name));
  if (unknown !== undefined) return issueOf('no-such-field', 'error', {text: unknown, detail: offers(budget, given)});
  return years && !asked.includes(YEAR) && !asked.includes('year_name') ? issueOf('spec-years', 'error') : undefined;
}

/** The fields that a spec may name: those of its rows, then the levels that it did not ask for. */
function offers({dimensions}: Budget, given: readonly string[]): string {
  return [...new Set([...given, ...dimensions.keys()])].join(', ');
}

function kickerOf(ctx: ChartContext, phases: readonly Phase[], lines: readonly Line[], years: boolean): string {
  const all = yearsIn(lines);
  const [from, to] = [String(all[0]), String(all.at(-1))];
  return kickerIn(ctx, {
    ...(years && {year: from === to ? from : `${from}\u2013${to}`}),
    ...(phases.length > 1 && {phase: false}),
  });
}

const yearsIn = (lines: readonly Line[]): readonly (number | undefined)[] => [...new Set(lines.map(({year}) => year))];

/** Years of which lines are missing, and that prices have changed between them. */
function yearNotes(lines: readonly Line[], {budget, texts: {words}}: ChartContext): readonly string[] {
  const all = [...new Set(lines.flatMap(({year}) => year ?? []))];
  const incomplete = all.filter(year => budget.meta.incompleteYears?.includes(year));
  return [
    ...(incomplete.length > 0
      ? [`${incomplete.map(year => words.incomplete(String(year))).join(words.listSeparator)}.`]
      : []),
    ...(all.length > 1 ? [words.currentPrices] : []),
  ];
}

function defaultTitle(ctx: ChartContext, [level]: readonly string[]): string {
  const subject = subjectIn(ctx);
  return level === undefined ? subject : ctx.texts.words.titleBy(subject, ctx.texts.level(level));
}

function drawingOf(
  ctx: ChartContext,
  spec: ReadSpec,
  lines: readonly Line[],
  levels: readonly string[],
  how: {readonly several: boolean; readonly nothing: boolean; readonly mirror: boolean},
): Drawing {
  const {env, small, normal, rtl} = ctx;
  const drawing = {spec: 'own', width: env.width, datasets: {}, params: {}};
  if (how.nothing) return {...drawing, height: 0};
  const phases = phasesOf(ctx.budget);
  const looks = looksOf(ctx, levels, phases, how.several);
  const words = Object.fromEntries([...looks].map(([name, {title}]) => [name, title]));
  const room = {width: env.width, small, normal};
  const {dataset, ...dressed} = spec.dress({
    looks,
    params: {lang: env.words.lang, rtl, words},
    room,
    mirror: how.mirror,
  });
  return {
    ...drawing,
    height: spec.height ?? ROOM_KEPT,
    datasets: {[dataset]: recordsOf(ctx, lines, levels, phases)},
    own: {
      ...dressed,
      description: spec.description,
      formats: formatsOf(ctx.texts, room, env),
      numbers: numberLocale(env.words, env.country.pack.currency),
      times: timeLocale(env.words),
    },
  };
}
