import {understood} from '../../interpret/wish.js';
import type {Budget} from '../../budget/budget.js';
import type {Wish} from '../../query/selection.js';
import {noSuchDimension} from '../levels.js';
import {contextOf} from '../context.js';
import type {ChartEnv} from '../env.js';
import type {ChartModel} from '../model.js';
import {bulletsModel} from './bullets-model.js';
import {chainModel} from './chain-model.js';
import {executionOf} from './execution.js';
import {situationOf} from './year-mark.js';

export interface GaugeOptions {
  /** `phase` names the step of execution of which the rate speaks. Default: the last one of paid, ordered, executed, committed. */
  readonly wish?: Wish;
  /** One bullet for each entry of this dimension instead of one chain. */
  readonly each?: string;
  /** ISO date at which execution was observed. Default: that of the file. */
  readonly asOf?: string;
}

/**
 * What became of the credits: voted > amended > committed > ordered > paid, and the rate of execution with its base named.
 * The base is the amended credits, else the voted ones. More than 100 % is shown as what it is; without a base there is no
 * rate. Amounts are in minor units; commitment and payment credits are never mixed.
 * Errors: a `Refusal` when the wish has no answer in this budget.
 */
export function gaugeModel(budget: Budget, options: GaugeOptions, env: ChartEnv): ChartModel {
  const wish = understood(options.wish ?? {});
  const {each} = options;
  const levels = [each];
  const asked = contextOf(budget, wish, env, {levels});
  if (each !== undefined && each !== '' && !budget.dimensions.has(each)) throw noSuchDimension(budget, each);
  const execution = executionOf(asked, wish);
  // The unit and the total are those of the base: the largest figure that every rate refers to.
  const ctx = contextOf(budget, {...wish, phase: execution.base ?? execution.headline ?? asked.selection.phase}, env, {
    levels,
  });
  const situation = situationOf(ctx, options.asOf);
  return each ? bulletsModel(ctx, execution, situation, each) : chainModel(ctx, execution, situation);
}
