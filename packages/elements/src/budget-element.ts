import {
  type Budget,
  type ChartEnv,
  type ChartModel,
  directionOf,
  type Issue,
  type Lang,
  textsOf,
  unitFor,
} from '@mizania/core';
import {html, type nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BudgetProperties} from './budget-properties.js';
import {chartEnv} from './chart-env.js';
import {DataController, type Read} from './controllers/data-controller.js';
import {DrawingController} from './controllers/drawing-controller.js';
import {ExploreController} from './controllers/explore-controller.js';
import {FaultController} from './controllers/fault-controller.js';
import {LocaleController} from './controllers/locale-controller.js';
import {Report} from './controllers/report.js';
import {SizeController} from './controllers/size-controller.js';
import {modelOrIssues} from './model-or-issues.js';
import {chart} from './styles/chart.js';
import {layout} from './styles/layout.js';
import {tokens} from './styles/tokens.js';
import {errorView, faultView, loadingView} from './view/around.js';
import {downloadText, tableCsv} from './view/download.js';
import {figureView} from './view/figure.js';
import {type ItemHandlers, listedView, marksView} from './view/items.js';
import {stageView} from './view/stage.js';

/** Width for which a model is made while the widget is hidden: its words are right, and nothing is drawn yet. */
const HIDDEN_WIDTH = 640;

/** Changes that leave the model as it is. */
const PASSIVE = new Set<PropertyKey>(['tableOpen', 'headingLevel', 'theme']);

/**
 * What all the widgets are: data in, one `ChartModel`, and from it words, drawing and table. A widget says only which
 * model it shows and, if need be, how its body looks. It never throws into the page: what goes wrong is said in its place.
 */
export abstract class BudgetElement extends BudgetProperties {
  static override styles = [tokens, layout, chart];

  /** Keys of the entries that are open, from the whole down. Set it to open a level by script. */
  @property({attribute: false}) path: readonly string[] = [];
  @state() private tableOpen = false;
  @query('.drawing') private drawingBox!: HTMLElement | null;

  private readonly locale = new LocaleController(this);
  private readonly size = new SizeController(this);
  private readonly reading = new DataController(this);
  private readonly drawing = new DrawingController(
    this,
    () => this.report.ready(this.current, this.reading.read),
    error => {
      this.faults.fail(error);
      this.tableOpen = true;
    },
  );
  protected readonly explore = new ExploreController(this, this.drawing);
  private current: ChartModel | undefined;
  private errors: readonly Issue[] = [];
  private readonly report = new Report(this);
  private readonly faults = new FaultController(this);
  private stale = true;

  /** Everything that the widget says, or `undefined` while it loads and after an error. */
  get model(): ChartModel | undefined {
    return this.current;
  }

  /** Asks again for data that could not be loaded. */
  retry(): void {
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
    this.errors = failure ?? read?.budget.issues.filter(({severity}) => severity === 'error') ?? [];
    if (!read || this.errors.length > 0 || this.isWaiting()) return;
    const env = chartEnv(this, this.locale.lang, read.country, this.size.width || HIDDEN_WIDTH, this.displayUnit);
    const {model, issues} = modelOrIssues(() => this.buildModel(read.budget, env));
    this.current = model;
    this.errors = issues;
    if (this.faults.take(model)) this.tableOpen = true;
  }

  protected override updated(): void {
    const model = this.current;
    if (this.errors.length > 0) {
      this.drawing.clear();
      return this.report.error(this.errors);
    }
    if (!model) return;
    if (this.faults.issues.length > 0) {
      this.drawing.clear();
      return this.report.error(this.faults.issues);
    }
    if (this.isConnected && this.size.width > 0 && model.drawing.height > 0 && this.drawingBox) {
      this.drawing.show(this.drawingBox, model.drawing);
    } else {
      this.drawing.clear();
      if (this.size.width > 0) this.report.ready(this.current, this.reading.read);
    }
  }

  protected override render(): TemplateResult {
    const {lang} = this.locale;
    return html`<div class="root" lang=${lang} dir=${directionOf(lang)}>${this.content(lang)}</div>`;
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
      issues: [...budget.issues, ...model.issues.filter(issue => !this.faults.issues.includes(issue))],
      headingLevel,
      body:
        this.faults.issues.length > 0
          ? faultView(this.faults.issues, lang, () => this.retry())
          : this.bodyView(model, lang),
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

  protected readonly handlers: ItemHandlers = {
    tabIndexOf: key => this.explore.tabIndexOf(key),
    choose: item => this.explore.choose(item, true),
    enter: item => this.explore.enter(item),
    leave: () => this.explore.leave(),
  };
}
