import type {Amount} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import {balanceGaps, creditGaps} from './balance.js';
import type {CountedTwice, Finding, TotalGap} from './finding.js';
import {finished, type Work} from '../work.js';
import {totalGaps} from './reconcile.js';
import {brokenRules} from './rules.js';
import type {Shown} from './shown.js';
import type {Statement} from './statement.js';
import {countedTwice} from './twice.js';

export interface CheckOptions {
  /** Gaps up to this amount, in minor units, are not reported; 0 by default. Limits of the law know no threshold. */
  readonly threshold?: Amount;
}

/**
 * What a reader must know of the figures that are shown: totals that the lines do not make, money that is counted twice, CE
 * against CP, revenue against spending, rules of the law that are broken. Only what the file can answer is checked.
 */
export function checksOf(
  budget: Budget,
  statement: Pick<Statement, 'totals' | 'movements'>,
  shown: Shown,
  country: Country,
  options: CheckOptions = {},
): readonly Finding[] {
  return finished(checking(budget, statement, shown, country, options));
}

/** `checksOf` with a rest between the checks. */
export function* checking(
  budget: Budget,
  statement: Pick<Statement, 'totals' | 'movements'>,
  shown: Shown,
  country: Country,
  {threshold = 0}: CheckOptions,
): Work<readonly Finding[]> {
  const {totals} = statement;
  const twice = exact(() => countedTwice(budget, totals, shown));
  yield;
  const gaps = exact(() => totalGaps(budget, totals, shown, threshold));
  yield;
  const credits = exact(() => creditGaps(budget, country, shown, threshold));
  yield;
  const balance = exact(() => balanceGaps(budget, shown, threshold));
  yield;
  const rules = exact(() => brokenRules({budget, statement, country, shown}));
  const own = gaps.filter(gap => !twice.some(found => isOfTheSame(gap, found)));
  return [...own, ...twice, ...credits, ...balance, ...rules];
}

/** A gap that comes from counting twice is told once, by its cause. */
function isOfTheSame(gap: TotalGap, {figures, scope}: CountedTwice): boolean {
  return (
    gap.figures.year === figures.year &&
    gap.figures.phase === figures.phase &&
    gap.scope.length === scope.length &&
    gap.scope.every(({entry}, i) => entry === scope[i]?.entry)
  );
}

/** A sum that can no longer be exact is compared with nothing. */
function exact<T>(check: () => readonly T[]): readonly T[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
