import {type Amount, isAvailable, sumAmounts} from '../amount/amount.js';
import type {Phase} from '../budget/phase.js';
import type {BudgetRule, Change, ChangeRule, ShareRule} from '../country/rule.js';
import {type Slice, sliceOf} from '../query/slice.js';
import {type Checked, figuresFor} from './checked.js';
import {generalRows, groupsAt, sumOf} from './figures.js';
import type {ChangeExceeded, LimitingExceeded, ShareExceeded} from './finding.js';
import {limitingBroken} from './limiting.js';
import {excessOver} from './limits.js';
import {rulesIn} from './pack-rules.js';
import {publishedOf} from './reconcile.js';
import {sliceFor} from './shown.js';
import {isAmong, isBudgetOf, isWhole} from './whole.js';

type Exceeded = ShareExceeded | ChangeExceeded | LimitingExceeded;

/**
 * Rules of the country's budget law that the shown figures break. They are about spending of the general budget, and a rule
 * is silent where the file does not have what it needs: the year, the whole budget, the kind of credit, the changes.
 */
export function brokenRules(checked: Checked): readonly Exceeded[] {
  if (checked.shown.selection.flow !== 'spending') return [];
  const rules = rulesIn(checked.country.pack);
  const years = [...new Set(checked.shown.years)];
  return years.flatMap(year =>
    rules.filter(({from}) => year !== undefined && year >= from).flatMap(rule => broken(rule, year, checked)),
  );
}

function broken(rule: BudgetRule, year: number | undefined, checked: Checked): readonly Exceeded[] {
  if (rule.kind === 'share') return shareBroken(rule, year, checked);
  if (rule.kind === 'change') return changeBroken(rule, year, checked);
  return rule.kind === 'limiting' ? limitingBroken(rule, year, checked) : [];
}

/** The budget of a year, in one phase, when that is what is shown: nothing of it is filtered away but other accounts. */
function wholeSlice({budget, shown}: Checked, year: number | undefined, phase: Phase): Slice | undefined {
  const {selection} = shown;
  const isAccount = (id: string): boolean => budget.dimensions.get(id)?.dimension.axis === 'account';
  // The total of the budget is that of the payment credits.
  if (selection.credit === 'commitment' || ![...selection.filters.keys()].every(isAccount)) return undefined;
  return budget.phases.has(phase) ? sliceOf(budget, {...selection, year, phase}) : undefined;
}

/** The credits against which a share is measured: the published total, else the sum of a file that is the whole budget. */
function baseOf(
  slice: Slice,
  rows: readonly number[],
  rule: ShareRule | ChangeRule,
  checked: Checked,
): Amount | undefined {
  const {year, phase, credit, flow} = slice.selection;
  const published = publishedOf(checked.statement.totals, {year, phase, credit, flow}, []);
  if (published !== undefined) return published;
  return isWhole(checked.budget, rows, rule.whole, checked.country) ? sumOf(slice.amounts, rows) : undefined;
}

function shareBroken(rule: ShareRule, year: number | undefined, checked: Checked): readonly ShareExceeded[] {
  if (!checked.shown.phases.includes(rule.phase)) return [];
  const slice = wholeSlice(checked, year, rule.phase);
  if (!slice) return [];
  const rows = generalRows(slice);
  const base = baseOf(slice, rows, rule, checked);
  const measured = sumOf(slice.amounts, rows.filter(isAmong(checked.budget, rule.of, checked.country)));
  if (base === undefined || base <= 0 || measured === undefined) return [];
  const excess = excessOver(measured, base, rule.limit);
  return excess > 0
    ? [{kind: 'share', rule, figures: figuresFor(checked, year, rule.phase), measured, base, excess}]
    : [];
}

/** Changes are shares of the credits that were opened: by the first finance law, or by one that amends it. */
function changeBroken(rule: ChangeRule, year: number | undefined, checked: Checked): readonly ChangeExceeded[] {
  const changes = checked.statement.movements.get(rule.change);
  if (!changes || !checked.budget.phases.has('voted')) return [];
  return rule.each ? eachChange(rule, rule.each, changes, year, checked) : wholeChange(rule, changes, year, checked);
}

function wholeChange(
  rule: ChangeRule,
  changes: Float64Array,
  year: number | undefined,
  checked: Checked,
): readonly ChangeExceeded[] {
  const slice = wholeSlice(checked, year, 'voted');
  const rows = slice ? generalRows(slice) : [];
  const base = slice && baseOf(slice, rows, rule, checked);
  const opened = base === undefined ? undefined : Math.max(base, openedBy(rows, checked));
  return exceeding(sumOf(changes, rows), opened, rule.limit).map(found => ({
    kind: 'change',
    rule,
    figures: figuresFor(checked, year, 'voted'),
    scope: [],
    ...found,
  }));
}

function eachChange(
  rule: ChangeRule,
  levels: readonly string[],
  changes: Float64Array,
  year: number | undefined,
  checked: Checked,
): readonly ChangeExceeded[] {
  const {budget, shown} = checked;
  if (!isBudgetOf(budget, levels[0] ?? '', year, rule.from)) return [];
  const figures = figuresFor(checked, year, 'voted');
  const slice = sliceFor(budget, shown.selection, figures);
  return groupsAt(budget, generalRows(slice), levels)
    .filter(({scope}) => scope.length === levels.length)
    .flatMap(({scope, rows}) => {
      const voted = sumOf(slice.amounts, rows);
      const base = voted === undefined ? undefined : Math.max(voted, openedBy(rows, checked));
      const known = rows.map(row => changes[row] ?? Number.NaN).filter(isAvailable);
      // What goes out and what comes in are each held to the limit; a file may state one of them only.
      return [known.filter(amount => amount > 0), known.filter(amount => amount < 0)].flatMap(amounts =>
        exceeding(sumAmounts(amounts), base, rule.limit).map(found => ({
          kind: 'change' as const,
          rule,
          figures,
          scope,
          ...found,
        })),
      );
    });
}

/**
 * What amended credits are without the changes that the file states: where that is more than what was voted, an amending law has
 * opened it, and it counts for the limits too. Nothing where amended credits are not known of each row.
 */
function openedBy(rows: readonly number[], {budget, statement: {movements}}: Checked): Amount {
  const amended = budget.phases.get('amended');
  if (!amended || !rows.every(row => isAvailable(amended[row] ?? Number.NaN))) return 0;
  const changed = (change: Change): Amount => sumOf(movements.get(change) ?? new Float64Array(), rows) ?? 0;
  const cancelled = Math.abs(changed('cancellation'));
  const supplied = Math.abs(changed('supplement'));
  return sumAmounts([sumOf(amended, rows) ?? 0, cancelled, -supplied, -changed('transfer')]);
}

function exceeding(
  changed: Amount | undefined,
  base: Amount | undefined,
  limit: number,
): readonly Pick<ChangeExceeded, 'measured' | 'base' | 'excess'>[] {
  if (changed === undefined || base === undefined || base <= 0) return [];
  const measured = Math.abs(changed);
  const excess = excessOver(measured, base, limit);
  return excess > 0 ? [{measured, base, excess}] : [];
}
