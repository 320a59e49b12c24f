import {addAmounts, type Amount, isAvailable, sumAmounts} from '../amount/amount.js';
import type {Budget, DimensionColumn} from '../budget/budget.js';
import {AUTHORISED, CREDITS, type Flow, type Phase} from '../budget/phase.js';
import type {Country} from '../country/country.js';
import type {WithinRule} from '../country/rule.js';
import {creditsOf} from '../query/selection.js';
import {sumOf} from './figures.js';
import type {BalanceGap, CreditGap, Figures} from './finding.js';
import {figuresIn, sliceFor, type Shown} from './shown.js';
import {rulesIn} from './pack-rules.js';
import {isBudgetOf} from './whole.js';

/** Phases in which revenue and spending are of one kind: what is expected of both, and what came in and went out. */
const BALANCED: readonly Phase[] = ['voted', 'amended', 'paid', 'executed'];

/**
 * Revenue against spending, where the file has both for the figures that are shown. A filter on anything but the account
 * narrows one side more than the other, and commitment credits are not what revenue pays for: then nothing is compared.
 */
export function balanceGaps(budget: Budget, shown: Shown, threshold: Amount): readonly BalanceGap[] {
  const {selection} = shown;
  const isAccount = (id: string): boolean => budget.dimensions.get(id)?.dimension.axis === 'account';
  if (selection.credit === 'commitment' || ![...selection.filters.keys()].every(isAccount)) return [];
  const spent = hasKind(budget, 'payment') ? 'payment' : undefined;
  if (spent === undefined && hasKind(budget, 'commitment')) return [];
  if (!BALANCED.includes(selection.phase)) return [];
  return figuresIn(budget, {...shown, phases: [selection.phase]}).flatMap(({year, phase}) => {
    const sumIn = (flow: Flow): Amount | undefined => {
      const figures: Figures = {year, phase, flow, credit: flow === 'spending' ? spent : undefined};
      const slice = sliceFor(budget, selection, figures);
      return sumOf(slice.amounts, slice.rows);
    };
    const [spending, revenue] = [sumIn('spending'), sumIn('revenue')];
    if (spending === undefined || revenue === undefined) return [];
    const gap = addAmounts(revenue, -spending);
    const figures: Figures = {year, phase, flow: selection.flow, credit: undefined};
    return Math.abs(gap) > threshold ? [{kind: 'balance' as const, figures, revenue, spending, gap}] : [];
  });
}

function hasKind(budget: Budget, kind: (typeof CREDITS)[number]): boolean {
  return creditsOf(budget).includes(kind);
}

/**
 * Commitment credits against payment credits, over the lines that have both, at the levels at which both are given. Where
 * payment credits are the larger, the country's rule on it is named.
 */
export function creditGaps(budget: Budget, country: Country, shown: Shown, threshold: Amount): readonly CreditGap[] {
  const {selection} = shown;
  if (selection.credit === undefined || creditsOf(budget).length < CREDITS.length) return [];
  if (!AUTHORISED.includes(selection.phase)) return [];
  return figuresIn(budget, {...shown, phases: [selection.phase]}).flatMap(figures => {
    const compared = compare(budget, shown, figures);
    if (!compared) return [];
    const gap = addAmounts(compared.commitment, -compared.payment);
    if (Math.abs(gap) <= threshold) return [];
    const rule = gap < 0 ? withinRule(budget, country, figures) : undefined;
    return [{kind: 'credits' as const, figures: {...figures, credit: undefined}, ...compared, gap, rule}];
  });
}

function withinRule(budget: Budget, {pack}: Country, figures: Figures): WithinRule | undefined {
  return rulesIn(pack).find(
    (rule): rule is WithinRule => rule.kind === 'within' && isBudgetOf(budget, rule.within, figures.year, rule.from),
  );
}

function compare(
  budget: Budget,
  {selection}: Shown,
  figures: Figures,
): Pick<CreditGap, 'commitment' | 'payment' | 'partial'> | undefined {
  const [payments, commitments] = CREDITS.map(credit => {
    const {rows, amounts} = sliceFor(budget, selection, {...figures, credit});
    return [...rows].filter(row => isAvailable(amounts[row] ?? Number.NaN));
  });
  const amounts = budget.phases.get(figures.phase);
  if (!payments?.length || !commitments?.length || !amounts) return undefined;
  const levels = [...budget.dimensions.values()].filter(({index}) =>
    [payments, commitments].every(rows => rows.some(row => (index[row] ?? -1) >= 0)),
  );
  const [paid, committed] = [sumsBy(payments, levels, amounts), sumsBy(commitments, levels, amounts)];
  const common = [...paid.keys()].filter(name => committed.has(name));
  if (common.length === 0) return undefined;
  const sum = (sums: ReadonlyMap<string, Amount>): Amount => sumAmounts(common.map(name => sums.get(name) ?? 0));
  return {
    payment: sum(paid),
    commitment: sum(committed),
    partial: common.length < Math.max(paid.size, committed.size),
  };
}

function sumsBy(
  rows: readonly number[],
  levels: readonly DimensionColumn[],
  amounts: Float64Array,
): ReadonlyMap<string, Amount> {
  const sums = new Map<string, Amount>();
  for (const row of rows) {
    let key = '';
    for (const {index} of levels) key += ` ${String(index[row])}`;
    sums.set(key, addAmounts(sums.get(key) ?? 0, amounts[row] ?? 0));
  }
  return sums;
}
