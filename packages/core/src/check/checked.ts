import type {Budget} from '../budget/budget.js';
import type {Phase} from '../budget/phase.js';
import type {Country} from '../country/country.js';
import type {Figures} from './finding.js';
import type {Shown} from './shown.js';
import type {Statement} from './statement.js';

/** What a rule is held against. */
export interface Checked {
  readonly budget: Budget;
  readonly statement: Pick<Statement, 'totals' | 'movements'>;
  readonly country: Country;
  readonly shown: Shown;
}

export function figuresFor({shown}: Checked, year: number | undefined, phase: Phase): Figures {
  const {credit, flow} = shown.selection;
  return {year, phase, credit, flow};
}
