import {
  type Around,
  type Budget,
  type ChartEnv,
  type ChartModel,
  type Issue,
  issueOf,
  type Understanding,
} from '@mizania/core';
import {chartEnv, styledWords} from '../chart-env.js';
import {doors, sentencesIn} from '../load/doors.js';
import type {Explanation} from '../view/explanation.js';
import {ChecksController} from './checks-controller.js';
import type {DataController, Read} from './data-controller.js';
import type {LoadController} from './load-controller.js';
import type {LocaleController} from './locale-controller.js';
import type {SizeController} from './size-controller.js';
import type {TakeoverController} from './takeover-controller.js';

/** Makes the model of a widget: pure, from core. May throw a `Refusal`. */
export type BuildModel = (budget: Budget, env: ChartEnv) => ChartModel;

/** Width for which a model is made while the widget is hidden: its words are right, and nothing is drawn yet. */
const HIDDEN_WIDTH = 640;

/** What a model is made of, each of which may still be on its way. */
export interface Ingredients {
  readonly locale: LocaleController;
  readonly size: SizeController;
  readonly reading: DataController;
  readonly building: LoadController<BuildModel>;
  readonly takeover: TakeoverController;
}

interface ModelHost extends HTMLElement {
  readonly displayUnit: string | undefined;
  readonly numberStyle: string | undefined;
  readonly threshold: number;
  requestUpdate(): void;
}

/** Keeps the model, or what is said in its place. */
export class ModelController {
  model: ChartModel | undefined;
  around: Around | undefined;
  errors: readonly Issue[] = [];
  /** Why there is no drawing, although there is a model. */
  drawingIssue: Issue | undefined;
  private readonly checking: ChecksController;
  private told: {readonly budget: Budget; readonly understanding: Understanding} | undefined;

  constructor(
    private readonly host: ModelHost,
    private readonly from: Ingredients,
  ) {
    this.checking = new ChecksController(host, () => this.surroundAgain());
  }

  /** True when a part of the kit did not come, so that nothing can be said but that. */
  get broken(): boolean {
    const {locale, reading, building} = this.from;
    return locale.failed || reading.failed || building.failed;
  }

  /** True when there is something to say in place of a chart. */
  get hasFault(): boolean {
    return this.broken || this.errors.length > 0;
  }

  /** Settles when the figures have been checked, or cannot be. */
  get checked(): Promise<void> {
    return this.checking.settled;
  }

  /** What is said in place of a chart, or of its drawing. */
  get faults(): readonly Issue[] {
    return this.errors.length === 0 && this.drawingIssue ? [this.drawingIssue] : this.errors;
  }

  rebuild(): void {
    const {read, failure} = this.from.reading;
    const build = this.from.building.value;
    this.model = undefined;
    this.drawingIssue = undefined;
    this.errors = failure ?? read?.budget.issues.filter(({severity}) => severity === 'error') ?? [];
    const env = read && this.envOf(read);
    if (!read || !env || !build || this.errors.length > 0 || this.from.takeover.waits) return;
    const {model, issues, lacks, error} = read.core.attempted(() => build(read.budget, env));
    if (lacks) return this.from.reading.need(lacks);
    if (error) console.error(error);
    this.model = model;
    this.errors = issues;
    this.drawingIssue = model?.issues.find(({severity}) => severity === 'error');
    this.surround(read, env);
  }

  /** How the file was read, once it has been. */
  get understanding(): Understanding | undefined {
    const {read} = this.from.reading;
    if (!read || read.budget === this.told?.budget) return read && this.told?.understanding;
    const {budget, country, reading, options, core} = read;
    const understanding = core.understandingOf(reading, budget, country, options.fields);
    this.told = {budget, understanding};
    return understanding;
  }

  /** A drawing has failed, for a reason that is an issue or with an error that nobody foresaw: words and table stay. */
  fail(error: unknown): void {
    console.error(error);
    const {cause, message} = error instanceof Error ? error : new Error();
    const issue = cause as Issue | undefined;
    this.drawingIssue = issue?.code ? issue : issueOf('draw-failed', 'error', {detail: message});
    // Better the figure that stands than one without its drawing.
    if (this.from.takeover.covers) this.errors = [this.drawingIssue];
    this.host.requestUpdate();
  }

  /** How the file was read and what is wrong with it, in words. */
  async explained(): Promise<Explanation> {
    const {lang} = this.from.locale;
    const [{explanationOf}, {sentences}] = await Promise.all([doors.how(), sentencesIn[lang]()]);
    const {understanding, errors, model} = this;
    const {read} = this.from.reading;
    const issues = new Set([...errors, ...(read?.budget.issues ?? []), ...(model?.issues ?? [])]);
    return explanationOf([...issues], sentences, lang, understanding, read?.country);
  }

  private envOf({country}: Read): ChartEnv | undefined {
    const {locale, size, takeover} = this.from;
    const width = size.width || HIDDEN_WIDTH;
    const words = locale.words && styledWords(locale.words, this.host.numberStyle);
    return words && takeover.held(chartEnv(this.host, words, country, width, this.host.displayUnit));
  }

  /** Says anew what stands around the chart, which itself stays as it is. */
  private surroundAgain(): void {
    const {read} = this.from.reading;
    const env = read && this.envOf(read);
    if (env && this.model) this.surround(read, env);
    this.host.requestUpdate();
  }

  private surround(read: Read, env: ChartEnv): void {
    const {model} = this;
    const checked = model && this.checking.of(read, model, env.words);
    const issues = checked?.issues ?? read.budget.issues;
    const own = model?.issues.filter(issue => issue !== this.drawingIssue) ?? [];
    this.around = {...read.core.aroundOf(read.budget, [...issues, ...own], env), checks: checked?.list};
  }
}
