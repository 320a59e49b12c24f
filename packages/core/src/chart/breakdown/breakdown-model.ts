import type {Budget} from '../../budget/budget.js';
import {rollUp} from '../../query/roll-up.js';
import type {Wish} from '../../query/selection.js';
import {rowsInOrder, smallest} from '../bars/gather.js';
import {type ChartContext, contextOf, exactly} from '../context.js';
import {levelAt} from '../drill.js';
import type {ChartEnv} from '../env.js';
import {withLatestYear} from '../latest-year.js';
import type {ChartModel, Crumb} from '../model.js';
import {noSuchDimension} from '../levels.js';
import {inConstantPrices} from './constant-prices.js';
import type {Deflator} from './deflator.js';
import {classificationOr, levelsFrom, YEAR} from './dimensions.js';
import {barsModel} from './bars-model.js';
import {stacksModel} from './stacks-model.js';
import {entryStacks, yearStacks} from './stacks.js';

export interface BreakdownOptions {
  readonly wish?: Wish;
  /** Classification to break down by. Default: the seven parts, else the broadest "what it buys", else "what it is for". */
  readonly by?: string;
  /** One stacked bar for each entry of this dimension, or for each `year`. */
  readonly each?: string;
  /** Stacked bars as shares of 100 % instead of amounts. */
  readonly percent?: boolean;
  /** Shows a comparison of years in the prices of one of them. */
  readonly deflator?: Deflator;
  /** Keys of what the reader has opened, from the top: a row of `each` first, then entries of `by` and finer levels. */
  readonly path?: readonly string[];
}

/**
 * What the money is made of: one bar per entry of a classification, or one stacked bar per mission, year...
 * Amounts are in minor units and lengths are to scale from zero; a negative amount goes to the other side of zero.
 * Years are never added: `total` is that of the asked year, or of the latest.
 * Errors: a `Refusal` when the wish has no answer in this budget.
 */
export function breakdownModel(budget: Budget, options: BreakdownOptions, env: ChartEnv): ChartModel {
  const {wish = {}} = options;
  const levels = [options.by, options.each];
  const ctx = contextOf(budget, options.each === YEAR ? withLatestYear(budget, wish, env) : wish, env, {levels});
  const by = classificationOr(ctx, options.by);
  const {each, percent = false, path = []} = options;
  // An entry has nothing but itself to show in its own classification: plain bars say the same.
  if (each === undefined || each === '' || each === by) return plain(ctx, [], levelsFrom(ctx, by), path);
  if (each === YEAR) return byYear(ctx, by, options, wish);
  if (!budget.dimensions.has(each)) throw noSuchDimension(budget, each);
  return byEntry(ctx, by, each, percent, path);
}

function plain(
  ctx: ChartContext,
  before: readonly Crumb[],
  levels: readonly string[],
  path: readonly string[],
): ChartModel {
  const root = exactly(() => rollUp(ctx.slice, levels));
  const level = levelAt(root, path, ctx, rowsInOrder, smallest);
  return barsModel(level, ctx, {before, dimension: level.items[0]?.dimension ?? levels[0] ?? ''});
}

function byEntry(ctx: ChartContext, by: string, each: string, percent: boolean, path: readonly string[]): ChartModel {
  const root = exactly(() => rollUp(ctx.slice, [each, ...levelsFrom(ctx, by)]));
  const level = levelAt(root, path, ctx, rowsInOrder, smallest);
  const [first] = level.items;
  if (first && first.dimension !== each) return barsModel(level, ctx, {before: [], dimension: first.dimension});
  return stacksModel(entryStacks(level, ctx, by), ctx, {percent, by, each, level});
}

function byYear(
  ctx: ChartContext,
  by: string,
  {percent = false, path = [], deflator}: BreakdownOptions,
  wish: Wish,
): ChartModel {
  const [year, ...rest] = path;
  const stacks = yearStacks(ctx, by);
  const opened = stacks.rows.find(({key}) => key === year);
  if (!opened) {
    const shown = deflator ? inConstantPrices(stacks, deflator) : stacks;
    return stacksModel(shown, ctx, {percent, by, each: YEAR, deflator});
  }
  const one = contextOf(ctx.budget, {...wish, year: Number(opened.key)}, ctx.env, {levels: [by]});
  const {words, lang} = one.texts;
  const model = plain(one, [], levelsFrom(one, by), rest);
  const whole: Crumb = {label: {text: words.wholeBudget, lang}, path: []};
  return {
    ...model,
    notes: [...model.notes, ...(deflator ? [words.currentPrices] : [])],
    path: [
      whole,
      ...model.path.map(({label, path: below}, i) => ({
        label: i === 0 ? opened.label : label,
        path: [opened.key, ...below],
      })),
    ],
  };
}
