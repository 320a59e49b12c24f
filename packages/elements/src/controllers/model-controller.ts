import {type Around, type Budget, type ChartEnv, type ChartModel, type Issue, issueOf} from '@mizania/core';
import {chartEnv, styledWords} from '../chart-env.js';
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

/** Keeps the model, or what is said in its place. */
export class ModelController {
  model: ChartModel | undefined;
  around: Around | undefined;
  errors: readonly Issue[] = [];
  /** Why there is no drawing, although there is a model. */
  drawingIssue: Issue | undefined;

  constructor(
    private readonly host: HTMLElement & {
      readonly displayUnit: string | undefined;
      readonly numberStyle: string | undefined;
    },
    private readonly from: Ingredients,
  ) {}

  /** True when a part of the kit did not come, so that nothing can be said but that. */
  get broken(): boolean {
    const {locale, reading, building} = this.from;
    return locale.failed || reading.failed || building.failed;
  }

  /** True when there is something to say in place of a chart. */
  get hasFault(): boolean {
    return this.broken || this.errors.length > 0;
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
    this.surround(read, env);
  }

  /** A drawing has failed: words and table stay, and say so. */
  fail(error: unknown): Issue {
    console.error(error);
    this.drawingIssue = issueOf('draw-failed', 'error', {detail: error instanceof Error ? error.message : ''});
    const {read} = this.from.reading;
    const env = read && this.envOf(read);
    if (env) this.surround(read, env);
    // Better the figure that stands than one without its drawing.
    if (this.from.takeover.covers) this.errors = [this.drawingIssue];
    return this.drawingIssue;
  }

  private envOf({country}: Read): ChartEnv | undefined {
    const {locale, size, takeover} = this.from;
    const width = size.width || HIDDEN_WIDTH;
    const words = locale.words && styledWords(locale.words, this.host.numberStyle);
    return words && takeover.held(chartEnv(this.host, words, country, width, this.host.displayUnit));
  }

  private surround({budget, core}: Read, env: ChartEnv): void {
    const own = [...(this.model?.issues ?? []), ...(this.drawingIssue ? [this.drawingIssue] : [])];
    this.around = core.aroundOf(budget, [...budget.issues, ...own], env);
  }
}
