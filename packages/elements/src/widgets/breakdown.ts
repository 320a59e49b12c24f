import type {Budget, ChartEnv, ChartModel} from '@mizania/core';
import {property} from 'lit/decorators.js';
import {BudgetElement, type BuildModel} from '../budget-element.js';
import {DeflatorController} from '../controllers/deflator-controller.js';
import {doors} from '../load/doors.js';

type Door = Awaited<ReturnType<typeof doors.breakdown>>;

/**
 * What the money is made of: one bar for each of the seven parts of spending, or for each entry of another
 * classification. With `each`, one stacked bar per mission, governorate, year...: amounts, or shares with `percent`.
 * A bar opens into what it is made of (a part into its articles) on click or Enter; Escape goes back up.
 *
 * @tag mizania-breakdown
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
 * @csspart list - bars for which there is no room in the drawing
 * @csspart checks - what does not add up, and what the budget law says of it
 * @csspart table - the data table
 * @csspart footer - source and buttons
 * @cssproperty --mizania-font - font family
 * @cssproperty --mizania-paper - background of the page, for the rings around bars
 * @cssproperty --mizania-ink - text
 * @cssproperty --mizania-quiet - text of lesser weight
 * @cssproperty --mizania-accent - bars of a classification that has no colours of its own
 * @cssproperty --mizania-over - negative amounts
 * @cssproperty --mizania-part-1 - first part of spending, and so on to `--mizania-part-7`; `--mizania-on-part-1` is the ink on it
 */
export class MizaniaBreakdown extends BudgetElement {
  /** Classification to break down by: `part`, `economic_nature`, `function`, `mission`... Default: the seven parts, else what the file has. */
  @property() by: string | undefined;
  /** One stacked bar for each entry of this level (`mission`, `governorate`...), or for each `year`. */
  @property() each: string | undefined;
  /** Stacked bars as shares of 100 % instead of amounts. */
  @property({type: Boolean}) percent = false;
  /** Address of a price index (`year,index`, with its base year and its source): `each="year"` then compares years in constant prices. */
  @property() deflator: string | undefined;

  protected override readonly scene = 'breakdown';
  protected readonly prices = new DeflatorController(this);

  protected override isWaiting(): boolean {
    return this.prices.isComing;
  }

  protected override async loadModel(): Promise<BuildModel> {
    const door = await doors.breakdown();
    return (budget, env) => this.buildModel(door, budget, env);
  }

  protected buildModel(make: Door, budget: Budget, env: ChartEnv): ChartModel {
    const {wish, by, each, percent, path, prices} = this;
    const {read} = prices;
    const found = read && 'columns' in read ? make.deflatorOf(read) : read;
    const issues = found && 'code' in found ? [found] : [];
    const deflator = found && 'base' in found ? found : undefined;
    const options = {wish, by: by ?? undefined, each: each ?? undefined, percent, path, deflator};
    const model = make.breakdownModel(budget, options, env);
    return {...model, issues: [...issues, ...model.issues]};
  }
}
