import type {ChartContext} from '../context.js';
import {levelsOn, noSuchDimension} from '../levels.js';

/** The pseudo-dimension of a comparison of years. */
export const YEAR = 'year';

/** The classification to break down by, checked. Errors: a `Refusal` naming the one that the file does not have. */
export function classificationOr(ctx: ChartContext, asked: string | undefined): string {
  const by = asked === undefined || asked === '' ? defaultClassification(ctx) : asked;
  if (by !== undefined && ctx.budget.dimensions.has(by)) return by;
  throw noSuchDimension(ctx.budget, by ?? '');
}

/** What the money buys, the broadest level first; else what it is for. Only a level that the asked rows use will do. */
function defaultClassification({budget, slice}: ChartContext): string | undefined {
  const levels = [...levelsOn(budget, 'nature'), ...levelsOn(budget, 'purpose'), ...budget.dimensions.keys()];
  const used = (level: string): boolean =>
    slice.rows.some(row => (budget.dimensions.get(level)?.index[row] ?? -1) >= 0);
  return ['part', ...levels].find(used);
}

/** The classification and the finer levels of its axis that the file has: what an entry opens into. */
export function levelsFrom(ctx: ChartContext, by: string): readonly string[] {
  const column = ctx.budget.dimensions.get(by);
  if (!column) return [by];
  const {axis, rank} = column.dimension;
  const finer = levelsOn(ctx.budget, axis).filter(id => (ctx.budget.dimensions.get(id)?.dimension.rank ?? 0) > rank);
  return [by, ...finer];
}
