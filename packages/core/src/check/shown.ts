import type {Phase} from '../budget/phase.js';
import type {Budget} from '../budget/budget.js';
import type {Selection} from '../query/selection.js';
import {type Slice, sliceOf} from '../query/slice.js';
import type {Figures} from './finding.js';

/** The figures that a chart shows: what is checked is what the reader sees. */
export interface Shown {
  readonly selection: Selection;
  /** The year of the selection, or all that are compared. */
  readonly years: readonly (number | undefined)[];
  readonly phases: readonly Phase[];
}

/** Every combination of year and phase that is shown and that the file has. */
export function figuresIn(budget: Budget, {selection, years, phases}: Shown): readonly Figures[] {
  const {credit, flow} = selection;
  return years.flatMap(year =>
    phases.filter(phase => budget.phases.has(phase)).map(phase => ({year, phase, credit, flow})),
  );
}

/** The rows behind some figures, under the filters of the selection. */
export function sliceFor(budget: Budget, selection: Selection, figures: Figures): Slice {
  return sliceOf(budget, {...selection, ...figures});
}
