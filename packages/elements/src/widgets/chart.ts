import type {ChartModel} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {BudgetElement, type BuildModel} from '../budget-element.js';
import {jsonAt} from '../data/page-store.js';
import {doors} from '../load/doors.js';
import type {OwnSpec} from '../reading/own-spec.js';
import {vars} from '../view/vars.js';

/**
 * A chart of your own: a Vega-Lite spec, drawn by Vega over the rows of the file, with the title, total, table, source,
 * languages and theme of the other widgets. The spec finds the rows as `{"data": {"name": "budget"}}`; see
 * `docs/own-charts.md`. Only a page with this tag fetches Vega, and it needs no more of a security policy than the others.
 *
 * @tag mizania-chart
 * @fires mizania-ready - `{model}`: the chart can be read
 * @fires mizania-error - `{code, issues}`: nothing can be shown, or only the table, and the reader has been told why
 * @slot - what is shown until the chart is ready, and where scripts are off
 * @slot title - a title of your own
 * @slot source - a source line of your own
 * @slot description - what the drawing shows, for those who do not see it, in the language of the page
 * @csspart figure - the whole widget
 * @csspart title - the heading
 * @csspart summary - the sentence under it
 * @csspart chart - the drawing
 * @csspart table - the data table
 * @csspart footer - source and buttons
 * @cssproperty --mizania-font - font family
 * @cssproperty --mizania-ink - text
 * @cssproperty --mizania-quiet - titles of axes and legends
 * @cssproperty --mizania-line - axes and grids
 * @cssproperty --mizania-accent - marks without a colour of their own
 * @cssproperty --mizania-part-1 - first colour of a scale of names, and so on to `--mizania-part-7`
 * @cssproperty --mizania-class-1 - lowest colour of a scale of amounts, and so on to `--mizania-class-5`
 */
export class MizaniaChart extends BudgetElement {
  /** Address of a Vega-Lite spec (JSON); as a property also the object itself. Or as a script of type `application/vnd.vegalite.v6+json` in the tag. */
  @property() spec: string | object | undefined;
  /** Levels of the rows, separated by spaces: `mission part`. Default: those that the spec names. */
  @property() by: string | undefined;
  /** `year` gives the rows of all the years of the file instead of one. The spec must then tell them apart. */
  @property() each: string | undefined;

  /** In Arabic the drawing begins at the right: x scales (but years), axes, legends, alignments. Without it only texts do. */
  @property({type: Boolean}) mirror = false;

  protected override readonly scene = 'own';
  private own: OwnSpec | undefined;

  override retry(): void {
    this.own?.retry();
    super.retry();
  }

  protected override isWaiting(): boolean {
    return this.own?.isWaiting ?? true;
  }

  protected override async loadModel(): Promise<BuildModel> {
    const door = await doors.own();
    const own = (this.own = new door.OwnSpec(this, jsonAt));
    return (budget, env) => {
      const {wish, by, each, mirror} = this;
      return own.model(budget, {wish, by, each, mirror}, env);
    };
  }

  /** Nothing lies over the drawing. Its true height is known when it stands. */
  protected override stageView({drawing: {height, own}}: ChartModel): TemplateResult | typeof nothing {
    if (height === 0) return nothing;
    return html`<div class="chart" part="chart" ${vars({'--height': `${height}px`})}>
      <div class="hidden"><slot name="description">${own?.description}</slot></div>
      <div class="drawing"></div>
    </div>`;
  }
}
