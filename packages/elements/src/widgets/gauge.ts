import type {Budget, ChartEnv, ChartModel, gaugeModel} from '@mizania/core';
import {property} from 'lit/decorators.js';
import {BudgetElement, type BuildModel} from '../budget-element.js';
import {doors} from '../load/doors.js';

/**
 * What became of the credits: voted > amended > committed > ordered > paid, and the rate of execution, with the credits
 * that it is measured against named. `phase` chooses the step of which the rate speaks. With `each`, one bullet per
 * mission, part... A fine mark shows the share of the year that had passed at the date of the figures.
 *
 * @tag mizania-gauge
 * @fires mizania-ready - `{model}`: the chart can be read
 * @fires mizania-error - `{code, issues}`: nothing can be shown, and the reader has been told why
 * @fires mizania-select - `{key, path, label, amount}`: the reader chose a bar
 * @slot - what is shown until the chart is ready, and where scripts are off
 * @slot title - a title of your own
 * @slot source - a source line of your own
 * @csspart figure - the whole widget
 * @csspart title - the heading
 * @csspart summary - the sentence under it
 * @csspart chart - the drawing
 * @csspart legend - what the colours mean
 * @csspart list - entries for which there is no room in the drawing
 * @csspart checks - what does not add up, and what the budget law says of it
 * @csspart table - the data table
 * @csspart footer - source and buttons
 * @cssproperty --mizania-font - font family
 * @cssproperty --mizania-paper - background of the page, for the rings around bars
 * @cssproperty --mizania-ink - text
 * @cssproperty --mizania-quiet - text of lesser weight
 * @cssproperty --mizania-accent - the step of which the rate speaks
 * @cssproperty --mizania-over - what goes beyond the credits
 * @cssproperty --mizania-track - the credits of an entry
 */
export class MizaniaGauge extends BudgetElement {
  /** One bullet for each entry of this level: `mission`, `part`... One chain for the whole when absent. */
  @property() each: string | undefined;
  /** Date of the figures of execution, `2024-06-30`. Default: the one that the file states. */
  @property({attribute: 'as-of'}) asOf: string | undefined;

  protected override readonly scene = 'gauge';

  protected override async loadModel(): Promise<BuildModel> {
    const door = await doors.gauge();
    return (budget, env) => this.buildModel(door.gaugeModel, budget, env);
  }

  protected buildModel(make: typeof gaugeModel, budget: Budget, env: ChartEnv): ChartModel {
    const {wish, each, asOf} = this;
    return make(budget, {wish, each: each ?? undefined, asOf: asOf ?? undefined}, env);
  }
}
