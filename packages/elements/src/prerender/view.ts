import {
  aroundOf,
  attempted,
  type CheckAnswer,
  type Budget,
  type ChartEnv,
  type ChartModel,
  type Country,
  type Finding,
  finished,
  interpret,
  type Issue,
  type Lang,
  type Table,
} from '@mizania/core';
import type {TemplateResult} from 'lit';
import {styledWords} from '../chart-env.js';
import {inMinorUnits} from '../controllers/checks-controller.js';
import {checkList, FileChecks} from '../load/checks.js';
import {checkable} from '../reading/read-table.js';
import {measureByTable} from '../still/measure.js';
import {stillError, stillFigure} from './figure.js';
import type {Sized} from './variants.js';
import type {Kind, Widget} from './widgets.js';
import {WORDS} from './words.js';

/** One widget, what it is asked and what it is asked about. */
export interface Asked extends Pick<Kind, 'steps' | 'ranked'> {
  readonly widget: Widget;
  readonly lang: Lang;
  readonly table: Table;
  readonly country: Country;
}

export interface Shown {
  /** Everything that is wrong or left out. */
  readonly issues: readonly Issue[];
  /** What does not add up, and what the budget law says of it. */
  readonly findings: readonly Finding[];
  readonly view: TemplateResult;
}

/** The figure, or why there is none. */
export function viewOf(asked: Asked): Shown {
  const {widget, lang, table, country, ranked, steps} = asked;
  const budget = interpret(table, country, widget.source);
  const errors = budget.issues.filter(({severity}) => severity === 'error');
  const {sized, issues} = errors.length > 0 ? {sized: [], issues: errors} : modelsOf(budget, asked);
  const [first, ...rest] = sized;
  if (!first) return {issues, findings: [], view: stillError(issues, lang)};
  const found = answerTo(first.model, budget, asked);
  const all = [...found.issues, ...first.model.issues];
  const checks = checkList(found.findings, {budget, words: WORDS[lang], country});
  const around = {...aroundOf(budget, all, envFor(steps[0] ?? 0, asked)), checks};
  const {headingLevel} = widget;
  const view = stillFigure({sized: [first, ...rest], lang, around, headingLevel, ranked});
  return {issues: all, findings: found.findings, view};
}

function answerTo({shown}: ChartModel, budget: Budget, {widget, table, country}: Asked): CheckAnswer {
  const threshold = inMinorUnits(widget.threshold, country.pack.currency);
  const checks = new FileChecks(checkable(table, budget));
  return finished(checks.answer(country, widget.source, {shown, threshold}));
}

/** The same model at every width, or why there is none at any. */
function modelsOf(budget: Budget, asked: Asked): {readonly sized: readonly Sized[]; readonly issues: readonly Issue[]} {
  const sized: Sized[] = [];
  for (const width of asked.steps) {
    const {model, issues, error} = attempted(() => asked.widget.modelIn(budget, envFor(width, asked)));
    // A mistake of ours: the reader gets a message, the developer the stack.
    if (error) console.error(error);
    if (!model) return {sized: [], issues};
    sized.push({width, model});
  }
  return {sized, issues: []};
}

function envFor(width: number, {widget, lang, country}: Asked): ChartEnv {
  const shownIn = widget.displayUnit ? country.unit(widget.displayUnit) : undefined;
  return {
    words: styledWords(WORDS[lang], widget.numberStyle),
    country,
    width,
    rem: 16,
    measure: measureByTable,
    shownIn,
  };
}
