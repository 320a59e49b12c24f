import {type Amount, isAvailable} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import type {Credit, Phase} from '../budget/phase.js';
import type {LimitingRule} from '../country/rule.js';
import {type Checked, figuresFor} from './checked.js';
import {generalRows, groupsAt, sumOf} from './figures.js';
import type {LimitingExceeded} from './finding.js';
import {sliceFor} from './shown.js';
import {isAmong, isBudgetOf} from './whole.js';

/** Commitments are held to commitment credits, orders and payments to payment credits. */
const HELD: Readonly<Record<Credit, readonly Phase[]>> = {commitment: ['committed'], payment: ['ordered', 'paid']};

/**
 * Only against amended credits: voted ones may have been changed since, by ways that the law allows. A row of which the step
 * is not known could hold credits of its own: nothing is then claimed of its entry.
 */
export function limitingBroken(
  rule: LimitingRule,
  year: number | undefined,
  checked: Checked,
): readonly LimitingExceeded[] {
  const {budget, country, shown} = checked;
  const {credit} = shown.selection;
  const authorised = budget.phases.get('amended');
  if (!credit || !authorised || !isBudgetOf(budget, rule.within, year, rule.from)) return [];
  const phases = HELD[credit].filter(phase => budget.phases.has(phase));
  if (!shown.phases.some(phase => phase === 'amended' || phases.includes(phase))) return [];
  const figures = figuresFor(checked, year, 'amended');
  const isEstimate = isAmong(budget, rule.except, country);
  const rows = generalRows(sliceFor(budget, shown.selection, figures)).filter(
    row => isAvailable(authorised[row] ?? Number.NaN) && !isEstimate(row),
  );
  const levels = rule.each.filter(level => budget.dimensions.has(level));
  return groupsAt(budget, rows, levels).flatMap(({scope, rows: own}): LimitingExceeded[] => {
    const credits = sumOf(authorised, own) ?? 0;
    const [worst] = phases
      .map(phase => ({phase, done: doneIn(budget, phase, own)}))
      .filter(({done}) => done > credits)
      .sort((a, b) => b.done - a.done);
    if (!worst || scope.length === 0) return [];
    const {phase, done} = worst;
    return [{kind: 'limiting', figures: {...figures, phase}, rule, scope, credits, done, excess: done - credits}];
  });
}

/** What was done with the credits of these rows; nothing that can be compared when it is not known of each of them. */
function doneIn(budget: Budget, phase: Phase, rows: readonly number[]): Amount {
  const column = budget.phases.get(phase) ?? new Float64Array();
  return rows.every(row => isAvailable(column[row] ?? Number.NaN))
    ? (sumOf(column, rows) ?? Number.NEGATIVE_INFINITY)
    : Number.NEGATIVE_INFINITY;
}
