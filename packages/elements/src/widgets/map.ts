import type {Budget, ChartEnv, ClassMethod, Lang, MapModel, mapModel} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {BudgetElement, type BuildModel} from '../budget-element.js';
import {GeometryController} from '../controllers/geometry-controller.js';
import {doors} from '../load/doors.js';
import {mapWidth} from '../still/map-width.js';
import {map} from '../styles/map.js';
import {rankedView} from '../view/ranked.js';
import {vars} from '../view/vars.js';

const ARROWS = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
} as const;

/**
 * A map of the governorates with their ranked list: totals or amounts per head, in classes whose method is named. What has no
 * figure is hatched, and what has no place on the map is listed. In the list, arrows lead
 * from neighbour to neighbour on the map, and the page keys from rank to rank.
 *
 * @tag mizania-map
 * @fires mizania-ready - `{model}`: the chart can be read
 * @fires mizania-error - `{code, issues}`: nothing can be shown, and the reader has been told why
 * @fires mizania-select - `{key, path, label, amount}`: the reader chose a region
 * @slot - what is shown until the chart is ready, and where scripts are off
 * @slot title - a title of your own
 * @slot source - a source line of your own
 * @csspart figure - the whole widget
 * @csspart title - the heading
 * @csspart summary - the sentence under it
 * @csspart chart - the drawing
 * @csspart legend - what the colours mean
 * @csspart list - the ranked list
 * @csspart checks - what does not add up, and what the budget law says of it
 * @csspart table - the data table
 * @csspart footer - source and buttons
 * @cssproperty --mizania-font - font family
 * @cssproperty --mizania-paper - background of the page: the lines between regions
 * @cssproperty --mizania-ink - text
 * @cssproperty --mizania-quiet - text of lesser weight, the coast, the hatching
 * @cssproperty --mizania-none - regions without a figure
 * @cssproperty --mizania-class-1 - lowest class, and so on to `--mizania-class-5`; `--mizania-on-class-1` is the ink on it
 */
export class MizaniaMap extends BudgetElement {
  static override styles = [...BudgetElement.styles, map];

  /** Divides amounts by the number of inhabitants of the nearest known year. */
  @property({type: Boolean, attribute: 'per-head'}) perHead = false;
  /** `quantile` (as many regions in each class; the default) or `equal` (as wide a range for each). */
  @property() classes: ClassMethod | undefined;
  /** Regional level of the file: `governorate` when absent. */
  @property() by: string | undefined;
  /** Address of a TopoJSON or GeoJSON file in longitude and latitude; as a property also the object itself. Tunisia's map when absent. */
  @property() geometry: string | object | undefined;
  /** Who drew that file: named under the map. */
  @property({attribute: 'geometry-source'}) geometrySource: string | undefined;

  protected override readonly scene = 'map';
  override readonly pattern = 'map';
  protected readonly shapes = new GeometryController(this);
  private wide = false;

  protected override isWaiting(): boolean {
    return this.shapes.shapes === undefined;
  }

  protected override async loadModel(): Promise<BuildModel> {
    const door = await doors.map();
    return (budget, env) => this.buildModel(door.mapModel, budget, env);
  }

  protected buildModel(make: typeof mapModel, budget: Budget, env: ChartEnv): MapModel {
    const {wish, perHead, geometrySource} = this;
    const classes = this.classes === 'equal' ? 'equal' : 'quantile';
    const source = geometrySource ? {[env.words.lang]: geometrySource} : this.shapes.source;
    const {wide, width} = mapWidth(env.width, Math.max(env.rem, 16) / 16);
    this.wide = wide;
    const model = make(
      budget,
      this.shapes.shapes,
      {
        wish,
        perHead,
        classes,
        by: this.by ?? undefined,
        geometrySource: source,
      },
      {...env, width},
    );
    return this.shapes.issue ? {...model, issues: [this.shapes.issue, ...model.issues]} : model;
  }

  protected override bodyView(model: MapModel, lang: Lang): TemplateResult {
    return html`<div
      class="map-body ${this.wide && model.drawing.height > 0 ? 'wide' : ''}"
      ${vars({'--width': `${model.drawing.width}px`})}
    >
      ${rankedView(model, lang, this.explore.handlers)} ${this.stageView(model, lang)}
    </div>`;
  }

  /** The one node of each region is its row of the list. */
  protected override nodesView(): typeof nothing {
    return nothing;
  }

  /** An arrow leads to the neighbour on that side of the map, or nowhere; the page keys lead from rank to rank. */
  override neighbourOf(key: string, pressed: string): string | undefined {
    const neighbours = (this.model as MapModel | undefined)?.neighbours[key];
    if (neighbours && pressed in ARROWS) return neighbours[ARROWS[pressed as keyof typeof ARROWS]] ?? key;
    const ranks = this.model?.outline ?? [];
    const step = pressed === 'PageDown' ? 1 : pressed === 'PageUp' ? -1 : 0;
    if (step === 0) return undefined;
    return ranks[ranks.findIndex(item => item.key === key) + step]?.key ?? key;
  }
}
