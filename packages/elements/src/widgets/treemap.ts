import type {Budget, ChartEnv, ChartModel, treemapModel} from '@mizania/core';
import {property} from 'lit/decorators.js';
import {BudgetElement, type BuildModel} from '../budget-element.js';
import {doors} from '../load/doors.js';
import {namedLevels} from '../named-levels.js';

/**
 * A treemap of the budget: mission > programme > sub-programme > activity, as deep as the file goes. Area is the amount.
 * An item opens on click or Enter, Escape goes back up.
 *
 * @tag mizania-treemap
 * @fires mizania-ready - `{model}`: the chart can be read
 * @fires mizania-error - `{code, issues}`: nothing can be shown, and the reader has been told why
 * @fires mizania-select - `{key, path, label, amount}`: the reader chose an item
 * @slot - what is shown until the chart is ready, and where scripts are off
 * @slot title - a title of your own
 * @slot source - a source line of your own
 * @csspart figure - the whole widget
 * @csspart title - the heading
 * @csspart summary - the sentence under it
 * @csspart chart - the drawing
 * @csspart legend - what the colours mean
 * @csspart list - items too small to be named in the drawing
 * @csspart checks - what does not add up, and what the budget law says of it
 * @csspart table - the data table
 * @csspart footer - source and buttons
 * @cssproperty --mizania-font - font family
 * @cssproperty --mizania-paper - background of the page, for the rings around marks
 * @cssproperty --mizania-ink - text
 * @cssproperty --mizania-quiet - text of lesser weight
 * @cssproperty --mizania-accent - amounts without a family
 * @cssproperty --mizania-color-1 - first family, and so on to `--mizania-color-4`; `--mizania-on-color-1` is the ink on it
 */
export class MizaniaTreemap extends BudgetElement {
  /** Levels from the whole to the finest, separated by spaces: `mission programme`, `ministry economic_nature`. */
  @property() by: string | undefined;

  protected override readonly scene = 'treemap';
  override readonly pattern = 'tree';

  protected override async loadModel(): Promise<BuildModel> {
    const door = await doors.treemap();
    return (budget, env) => this.buildModel(door.treemapModel, budget, env);
  }

  protected buildModel(make: typeof treemapModel, budget: Budget, env: ChartEnv): ChartModel {
    const by = namedLevels(this.by);
    return make(budget, {wish: this.wish, by, path: this.path}, env);
  }
}
