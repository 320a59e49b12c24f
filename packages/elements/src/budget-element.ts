import {type ChartModel, directionOf, type Lang, type Understanding} from '@mizania/core';
import {html, type nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {DataController} from './controllers/data-controller.js';
import {DrawingController} from './controllers/drawing-controller.js';
import {ExploreController} from './controllers/explore-controller.js';
import {FigureController} from './controllers/figure-controller.js';
import {LoadController} from './controllers/load-controller.js';
import {type BuildModel, ModelController} from './controllers/model-controller.js';
import {Report} from './controllers/report.js';
import {SizeController} from './controllers/size-controller.js';
import {chart} from './styles/chart.js';
import {layout} from './styles/layout.js';
import {live} from './styles/live.js';
import {table} from './styles/table.js';
import {tokens} from './styles/tokens.js';
import {TakeoverElement} from './takeover-element.js';
import type {Explanation} from './view/explanation.js';
import {figureView} from './view/figure.js';
import {marksView, type Pattern} from './view/items.js';
import {listedView} from './view/listed.js';
import {stageView} from './view/stage.js';
import {brokenView, errorView, faultView, loadingView} from './view/state.js';

export type {BuildModel} from './controllers/model-controller.js';

/** Changes that leave the model as it is. */
const PASSIVE = new Set<PropertyKey>(['headingLevel', 'theme']);

/**
 * What all the widgets are: data in, one `ChartModel`, and from it words, drawing and table. A widget says only which
 * model it shows and, if need be, how its body looks. It never throws into the page: what goes wrong is said in its place.
 */
export abstract class BudgetElement extends TakeoverElement {
  static override styles = [tokens, layout, chart, table, live];

  /** Keys of the entries that are open, from the whole down. Set it to open a level by script. */
  @property({attribute: false}) path: readonly string[] = [];
  @query('.root:not(.still) .drawing') private drawingBox!: HTMLElement | null;

  private readonly size = new SizeController(this);
  private readonly reading = new DataController(this);
  private readonly building = new LoadController(this, () => this.loadModel());
  private readonly made = new ModelController(this, {
    locale: this.locale,
    size: this.size,
    reading: this.reading,
    building: this.building,
    takeover: this.takeover,
  });
  private readonly drawing = new DrawingController(this, this.drawn.bind(this), error => this.made.fail(error));
  protected readonly explore = new ExploreController(this, this.drawing);
  private readonly figure = new FigureController(this, this.explore, () => ({
    kind: this.scene,
    country: this.reading.read?.country,
    understanding: this.understanding,
  }));
  private readonly report = new Report(this);
  private stale = true;
  /** True when an idle moment has been given to a chart far from the window. */
  private granted = false;

  /** Everything that the widget says, or `undefined` while it loads and after an error. */
  get model(): ChartModel | undefined {
    return this.made.model;
  }

  /** How the file was read: its format, what each column was taken for, the unit, and what was left out. */
  get understanding(): Understanding | undefined {
    return this.made.understanding;
  }

  /** How the file was read, and what is wrong with it and what to do, in sentences of the widget's language. */
  explain(): Promise<Explanation> {
    return this.made.explained();
  }

  /** Asks again for what could not be loaded. */
  retry(): void {
    this.wake();
    this.locale.retry();
    this.building.retry();
    this.reading.retry();
  }

  /** Gives the reader the table as it stands, as a CSV file. */
  download(): void {
    if (this.model) this.figure.download(this.model, this.locale.lang);
  }

  /** Name of the spec that the widget draws. */
  protected abstract readonly scene: string;

  /** How the keys lead from item to item. */
  readonly pattern: Pattern = 'list';

  /** Fetches the code of the widget's own model. */
  protected abstract loadModel(): Promise<BuildModel>;

  /** Key that an arrow leads to when it is not the next item of the list; a map answers with a neighbour. */
  neighbourOf(_key: string, _arrow: string): string | undefined {
    return undefined;
  }

  /** True while something else than the data must still come; the widget then shows that it loads. */
  protected isWaiting(): boolean {
    return false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (![...changed.keys()].every(key => PASSIVE.has(key))) this.stale = true;
    if (!this.stale) return;
    this.figure.spoken.note(changed.keys(), this.model !== undefined);
    // What nobody sees can wait; it has its words already.
    if (!this.turns.near && this.model && !this.granted) {
      return this.turns.ask(() => {
        this.granted = true;
        this.requestUpdate();
      });
    }
    this.granted = false;
    this.stale = false;
    if (this.isWaiting()) this.made.model = undefined;
    else this.made.rebuild();
  }

  /** Makes the model anew with the next update. */
  invalidate(): void {
    this.stale = true;
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.turns.near) this.drawing.prepare(this.scene);
    const {model, faults} = this.made;
    if (faults.length > 0) {
      this.drawing.clear();
      // A figure without its drawing has its table open, unless the reader has closed it.
      if (this.locale.sentencesOf(faults).length > 0 && this.report.error(faults) && model) this.figure.openTable(true);
      return;
    }
    if (!model) return;
    const visible = this.isConnected && this.size.width > 0;
    if (visible && this.turns.near && model.drawing.height > 0 && this.drawingBox) {
      return this.drawing.show(this.drawingBox, model.drawing);
    }
    this.drawing.clear();
    if (visible) this.finish();
  }

  private drawn(): void {
    this.figure.drawn();
    this.finish();
  }

  private finish(): void {
    void this.takeover.finish(this.made.checked, () => this.report.ready(this.model, this.reading.read));
  }

  protected override render(): TemplateResult {
    const {lang} = this.locale;
    const unseen = this.takeover.covers && !this.made.hasFault;
    return html`<div class="root" lang=${lang} dir=${directionOf(lang)} ?hidden=${unseen}>${this.content(lang)}</div>`;
  }

  private content(lang: Lang): TemplateResult {
    const [{broken, errors, model}, retry] = [this.made, () => this.retry()];
    if (broken) return brokenView(lang, retry);
    if (errors.length > 0) return errorView(this.locale.sentencesOf(errors), lang, retry);
    return model ? this.chartBody(model, lang) : loadingView(this, lang);
  }

  private chartBody(model: ChartModel, lang: Lang): TemplateResult {
    const {around, faults} = this.made;
    const said = this.locale.sentencesOf(faults);
    return figureView({
      ...this.figure.parts(model, lang),
      model,
      lang,
      around,
      sentences: this.locale.sentencesOf(around?.remarks?.issues ?? []),
      headingLevel: this.headingLevel,
      body: faults.length > 0 ? faultView(said, lang, () => this.retry()) : this.bodyView(model, lang),
    });
  }

  /** The drawing with everything that lies over and under it. */
  protected bodyView(model: ChartModel, lang: Lang): TemplateResult {
    return html`${this.stageView(model, lang)} ${listedView(model, lang, this.explore.handlers)}`;
  }

  protected stageView(model: ChartModel, lang: Lang): TemplateResult | typeof nothing {
    return stageView(model, lang, this.explore, this.nodesView(model, lang));
  }

  /** What can have the focus over the drawing. */
  protected nodesView(model: ChartModel, lang: Lang): TemplateResult | typeof nothing {
    return marksView(model, lang, this.explore.handlers);
  }
}
