import type {Budget, ChartEnv, ChartModel, Country, Issue, Lang} from '@mizania/core';
import type {TemplateResult} from 'lit';
import {modelOrIssues} from '../model-or-issues.js';
import {measureByTable} from '../still/measure.js';
import {stillError, stillFigure} from './figure.js';
import type {Sized} from './pictures.js';
import type {Widget} from './widgets.js';

/** One widget, what it is asked and what it is asked about. */
export interface Asked {
  readonly widget: Widget;
  readonly lang: Lang;
  readonly budget: Budget;
  readonly country: Country;
  readonly steps: readonly number[];
  readonly ranked: boolean;
}

export interface Shown {
  /** Everything that is wrong or left out, errors first. */
  readonly issues: readonly Issue[];
  readonly view: TemplateResult;
}

/** The figure, or why there is none. */
export function viewOf(asked: Asked): Shown {
  const {widget, lang, budget, country, ranked} = asked;
  const errors = budget.issues.filter(({severity}) => severity === 'error');
  const {sized, issues} = errors.length > 0 ? {sized: [], issues: errors} : modelsOf(asked);
  const [first, ...rest] = sized;
  if (!first) return {issues, view: stillError(issues, lang)};
  const {headingLevel} = widget;
  return {
    issues: [...budget.issues, ...first.model.issues],
    view: stillFigure({sized: [first, ...rest], lang, budget, country, headingLevel, ranked}),
  };
}

/** The same model at every width, or why there is none at any. */
function modelsOf(asked: Asked): {readonly sized: readonly Sized[]; readonly issues: readonly Issue[]} {
  const sized: Sized[] = [];
  for (const width of asked.steps) {
    const {model, issues} = modelAt(width, asked);
    if (!model) return {sized: [], issues};
    sized.push({width, model});
  }
  return {sized, issues: []};
}

function modelAt(
  width: number,
  {widget, lang, budget, country}: Asked,
): {readonly model?: ChartModel; readonly issues: readonly Issue[]} {
  const shownIn = widget.displayUnit ? country.unit(widget.displayUnit) : undefined;
  const env: ChartEnv = {lang, country, width, rem: 16, measure: measureByTable, shownIn};
  return modelOrIssues(() => widget.modelIn(budget, env));
}
