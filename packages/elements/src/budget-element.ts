import {
  type Budget,
  type ChartEnv,
  type ChartModel,
  directionOf,
  type Issue,
  issueOf,
  type Lang,
  textsOf,
  unitFor,
} from '@mizania/core';
import {html, type nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {chartEnv} from './chart-env.js';
import {DataController, type Read} from './controllers/data-controller.js';
import {DrawingController} from './controllers/drawing-controller.js';
import {ExploreController} from './controllers/explore-controller.js';
import {Report} from './controllers/report.js';
import {SizeController} from './controllers/size-controller.js';
import {modelOrIssues} from './model-or-issues.js';
import {chart} from './styles/chart.js';
import {layout} from './styles/layout.js';
import {tokens} from './styles/tokens.js';
import {TakeoverElement} from './takeover-element.js';
import {errorView, loadingView} from './view/around.js';
import {downloadText, tableCsv} from './view/download.js';
import {figureView} from './view/figure.js';
import {listedView, marksView} from './view/items.js';
import {stageView} from './view/stage.js';

/** Width for which a model is made while the widget is hidden: its words are right, and nothing is drawn yet. */
const HIDDEN_WIDTH = 640;

/** Changes that leave the model as it is. */
const PASSIVE = new Set<PropertyKey>(['tableOpen', 'headingLevel', 'theme', 'drawingIssue']);

/**
 * What all the widgets are: data in, one `ChartModel`, and from it words, drawing and table. A widget says only which
 * model it shows and, if need be, how its body looks. It never throws into the page: what goes wrong is said in its place.
 */
export abstract class BudgetElement extends TakeoverElement {
  static override styles = [tokens, layout, chart];

  /** Keys of the entries that are open, from the whole down. Set it to open a level by script. */
  @property({attribute: false}) path: readonly string[] = [];
  @state() private tableOpen = false;
  @query('.root:not(.still) .drawing') private drawingBox!: HTMLElement | null;

  private readonly size = new SizeController(this);
  private readonly reading = new DataController(this);
  private readonly drawing = new DrawingController(
    this,
    () => this.tell(),
    error => this.fail(error),
  );
  protected readonly explore = new ExploreController(this, this.drawing);
  private current: ChartModel | undefined;
  private errors: readonly Issue[] = [];
  private readonly report = new Report(this);
  private stale = true;
  @state() private drawingIssue: Issue | undefined;

  /** Everything that the widget says, or `undefined` while it loads and after an error. */
  get model(): ChartModel | undefined {
    return this.current;
  }

  /** Asks again for data that could not be loaded. */
  retry(): void {
    void this.wake();
    this.reading.retry();
  }

  /** Gives the reader the table as it stands, as a CSV file. */
  download(): void {
    const {read} = this.reading;
    if (this.current && read)
      downloadText(tableCsv(this.current.table, read.country.pack.currency.decimals), `${this.localName}.csv`);
  }

  /** The model of the widget: pure, from core. May throw a `Refusal`. */
  protected abstract buildModel(budget: Budget, env: ChartEnv): ChartModel;

  /** Key that an arrow leads to when it is not the next item of the list; a map answers with a neighbour. */
  neighbourOf(_key: string, _arrow: string): string | undefined {
    return undefined;
  }

  /** True while something else than the data must still come; the widget then shows that it loads. */
  protected isWaiting(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.stale && [...changed.keys()].every(key => PASSIVE.has(key))) return;
    this.stale = false;
    this.rebuild();
  }

  /** Makes the model anew with the next update. */
  invalidate(): void {
    this.stale = true;
    this.requestUpdate();
  }

  private rebuild(): void {
    const {read, failure} = this.reading;
    this.current = undefined;
    this.drawingIssue = undefined;
    this.errors = failure ?? read?.budget.issues.filter(({severity}) => severity === 'error') ?? [];
    if (!read || this.errors.length > 0 || this.isWaiting() || this.takeover.waits) return;
    const env = chartEnv(this, this.locale.lang, read.country, this.size.width || HIDDEN_WIDTH, this.displayUnit);
    const {model, issues} = modelOrIssues(() => this.buildModel(read.budget, this.takeover.held(env)));
    this.current = model;
    this.errors = issues;
  }

  protected override updated(): void {
    const model = this.current;
    if (this.errors.length > 0) {
      this.drawing.clear();
      return this.report.error(this.errors);
    }
    if (!model || this.drawingIssue) return;
    if (this.isConnected && this.size.width > 0 && model.drawing.height > 0 && this.drawingBox) {
      this.drawing.show(this.drawingBox, model.drawing);
    } else {
      this.drawing.clear();
      if (this.size.width > 0) this.tell();
    }
  }

  private tell(): void {
    void this.takeover.finish(() => this.report.ready(this.current, this.reading.read));
  }

  protected fail(error: unknown): void {
    console.error(error);
    this.drawingIssue = issueOf('draw-failed', 'error', {detail: error instanceof Error ? error.message : ''});
    // Better the figure that stands than one without its drawing.
    if (this.takeover.covers) this.errors = [this.drawingIssue];
    this.tableOpen = true;
    this.report.error([this.drawingIssue]);
  }

  protected override render(): TemplateResult {
    const {lang} = this.locale;
    const isUnseen = this.takeover.covers && this.errors.length === 0;
    return html`<div class="root" lang=${lang} dir=${directionOf(lang)} ?hidden=${isUnseen}>
      ${this.content(lang)}
    </div>`;
  }

  private content(lang: Lang): TemplateResult {
    if (this.errors.length > 0) return errorView(this.errors, lang, () => this.retry());
    const {read} = this.reading;
    return this.current && read ? this.chartBody(this.current, read) : loadingView(this, lang);
  }

  private chartBody(model: ChartModel, {budget, country}: Read): TemplateResult {
    const {lang} = this.locale;
    const {headingLevel, tableOpen, explore} = this;
    return figureView({
      model,
      lang,
      budget,
      issues: [...budget.issues, ...model.issues, ...(this.drawingIssue ? [this.drawingIssue] : [])],
      headingLevel,
      body: this.bodyView(model, lang),
      tableOpen,
      moved: explore.moved,
      amountText: amount => textsOf(lang, country, unitFor(amount, country)).short(amount),
      onKey: event => explore.key(event, directionOf(lang) === 'rtl'),
      onPath: path => explore.go(path, true),
      onTable: () => (this.tableOpen = !tableOpen),
      onDownload: () => this.download(),
    });
  }

  /** The drawing with everything that lies over and under it. */
  protected bodyView(model: ChartModel, lang: Lang): TemplateResult {
    return html`${this.stageView(model, lang)} ${listedView(model, lang, this.handlers)}`;
  }

  protected stageView(model: ChartModel, lang: Lang): TemplateResult | typeof nothing {
    return stageView(model, lang, this.explore, this.nodesView(model, lang));
  }

  /** What can have the focus over the drawing. */
  protected nodesView(model: ChartModel, lang: Lang): TemplateResult {
    return marksView(model, lang, this.handlers);
  }

  protected readonly handlers = this.explore.handlers;
}
