import {type Amount, addAmounts} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import type {Selection} from '../query/selection.js';
import {sumOf} from './figures.js';
import type {Figures, Place, Scope, TotalGap} from './finding.js';
import type {PublishedTotal} from './published.js';
import {figuresIn, sliceFor, type Shown} from './shown.js';

/**
 * Holds the lines that are shown against the totals that were published for them: the whole file against its stated total,
 * a parent against the sum of its children. A total that covers more or less than what is shown is not compared, nor one
 * of which no line has a figure (some totals are known as a whole only). Gaps up to `threshold` are not reported.
 */
export function totalGaps(
  budget: Budget,
  totals: readonly PublishedTotal[],
  shown: Shown,
  threshold: Amount,
): readonly TotalGap[] {
  return figuresIn(budget, shown).flatMap(figures => {
    const slice = sliceFor(budget, shown.selection, figures);
    return scopesOf(totals, figures, shown.selection).flatMap(([path, published]) => {
      const rows = [...slice.rows].filter(row => isUnder(budget, row, path));
      const sum = sumOf(slice.amounts, rows);
      if (sum === undefined) return [];
      const gap = addAmounts(sum, -published);
      if (Math.abs(gap) <= threshold) return [];
      return [{kind: 'total' as const, figures, scope: scopeOf(budget, path), published, sum, gap}];
    });
  });
}

/** The published total of a part of the budget, of the whole when the scope is empty, when there is one and only one. */
export function publishedOf(totals: readonly PublishedTotal[], figures: Figures, scope: Scope): Amount | undefined {
  const of = totals.filter(
    total =>
      isOf(total, figures) &&
      total.path.size === scope.length &&
      scope.every(({dimension, entry}) => total.path.get(dimension) === entry.key),
  );
  return agreed(of, figures);
}

function isOf(total: PublishedTotal, {year, phase, credit, flow}: Figures): boolean {
  return total.year === year && total.flow === flow && total.credit === credit && total.amounts.has(phase);
}

type Path = PublishedTotal['path'];

/** Each part of the budget of which the totals speak and that is shown whole, with the amount on which they agree. */
function scopesOf(
  totals: readonly PublishedTotal[],
  figures: Figures,
  selection: Selection,
): readonly (readonly [Path, Amount])[] {
  const groups = new Map<string, PublishedTotal[]>();
  for (const total of totals) {
    if (!isOf(total, figures) || !isShownWhole(total, selection)) continue;
    const key = JSON.stringify([...total.path]);
    groups.set(key, [...(groups.get(key) ?? []), total]);
  }
  return [...groups.values()].flatMap(group => {
    const amount = agreed(group, figures);
    return amount === undefined || !group[0] ? [] : [[group[0].path, amount] as const];
  });
}

/**
 * What the publisher states above the table comes before what is printed in it. Several different totals of the same thing are
 * subtotals of what the file does not say, and none of them is the total.
 */
function agreed(group: readonly PublishedTotal[], {phase}: Figures): Amount | undefined {
  const stated = group.filter(({line}) => line === undefined);
  const amounts = new Set((stated.length > 0 ? stated : group).map(({amounts: of}) => of.get(phase)));
  return amounts.size === 1 ? [...amounts][0] : undefined;
}

/** True when no filter takes away a part of what the total covers. */
function isShownWhole({path}: PublishedTotal, {filters}: Selection): boolean {
  return [...filters].every(([dimension, keys]) => keys.has(path.get(dimension) ?? ''));
}

function isUnder(budget: Budget, row: number, path: Path): boolean {
  return [...path].every(([dimension, key]) => {
    const column = budget.dimensions.get(dimension);
    return column?.entries[column.index[row] ?? -1]?.key === key;
  });
}

function scopeOf(budget: Budget, path: Path): Scope {
  return [...path].flatMap(([dimension, key]): Place[] => {
    const entry = budget.dimensions.get(dimension)?.entries.find(candidate => candidate.key === key);
    return entry ? [{dimension, entry}] : [];
  });
}
