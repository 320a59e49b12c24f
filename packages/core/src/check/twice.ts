import {type Amount, isAvailable} from '../amount/amount.js';
import type {Budget, DimensionColumn} from '../budget/budget.js';
import type {Axis} from '../country/pack.js';
import type {Slice} from '../query/slice.js';
import {placesOf, rowsBy, sumOf} from './figures.js';
import type {CountedTwice, Figures, Scope, View} from './finding.js';
import type {PublishedTotal} from './published.js';
import {publishedOf} from './reconcile.js';
import {figuresIn, sliceFor, type Shown} from './shown.js';

/** Classifications by which the same money may be broken down. Accounts are no classification: they stand side by side. */
const AXES: readonly Axis[] = ['purpose', 'nature', 'region', 'function'];

/**
 * Finds money that the file breaks down twice without crossing the two: missions on some rows, parts on others. Added, as
 * rows are, it counts double. Two breakdowns are of the same money when their sums are equal to the last minor unit, each over
 * several rows, or when both come within a tenth of the published total, as two halves of it cannot. Anything else may be
 * two halves of one budget, and nothing is claimed.
 */
export function countedTwice(budget: Budget, totals: readonly PublishedTotal[], shown: Shown): readonly CountedTwice[] {
  return figuresIn(budget, shown).flatMap(figures => {
    const slice = sliceFor(budget, shown.selection, figures);
    const rows = [...slice.rows].filter(row => isAvailable(slice.amounts[row] ?? Number.NaN));
    const [first] = columnsOn(budget, 'purpose', rows);
    const parents = rowsBy(rows, row =>
      first ? placesOf(budget, row, [first.dimension.id])[0]?.entry.key : undefined,
    );
    const groups = [{scope: [] as Scope, rows}];
    for (const below of parents.values())
      groups.push({scope: placesOf(budget, below[0] ?? -1, first ? [first.dimension.id] : []), rows: below});
    return groups.flatMap(({scope, rows: within}) => {
      const published = publishedOf(totals, figures, scope);
      return pairsIn(slice, within, scope, published).map(views => finding(figures, scope, views));
    });
  });
}

function finding(figures: Figures, scope: Scope, views: CountedTwice['views']): CountedTwice {
  return {kind: 'twice', figures, scope, views, gap: views[0].sum - views[1].sum};
}

function columnsOn(budget: Budget, axis: Axis, rows: readonly number[]): readonly DimensionColumn[] {
  return [...budget.dimensions.values()]
    .filter(({dimension, index}) => dimension.axis === axis && rows.some(row => (index[row] ?? -1) >= 0))
    .sort((a, b) => a.dimension.rank - b.dimension.rank);
}

function pairsIn(
  {budget, amounts}: Slice,
  rows: readonly number[],
  scope: Scope,
  published: Amount | undefined,
): readonly CountedTwice['views'][] {
  const fixed = new Set(scope.map(({dimension}) => dimension));
  const axes = AXES.map(axis => columnsOn(budget, axis, rows).filter(({dimension: {id}}) => !fixed.has(id)));
  return axes.flatMap((one, i) =>
    axes.slice(i + 1).flatMap((other): CountedTwice['views'][] => {
      const views = [viewOf(one, other, rows, amounts), viewOf(other, one, rows, amounts)] as const;
      const [a, b] = views;
      return a && b && areOfTheSame(a, b, published) ? [[a, b]] : [];
    }),
  );
}

/** The rows that one classification names and the other does not. */
function viewOf(
  named: readonly DimensionColumn[],
  open: readonly DimensionColumn[],
  rows: readonly number[],
  amounts: Float64Array,
): View | undefined {
  const names = ({index}: DimensionColumn, row: number): boolean => (index[row] ?? -1) >= 0;
  const own = rows.filter(row => named.some(column => names(column, row)) && !open.some(column => names(column, row)));
  const level = named.find(column => own.some(row => names(column, row)))?.dimension.id;
  const sum = sumOf(amounts, own);
  return level === undefined || sum === undefined || own.length < 2 ? undefined : {dimension: level, sum};
}

function areOfTheSame({sum: a}: View, {sum: b}: View, published: Amount | undefined): boolean {
  return a !== 0 && (a === b || (published !== undefined && isNear(a, published) && isNear(b, published)));
}

/** Within a tenth: two halves of one budget cannot both be so near its total. */
function isNear(sum: Amount, published: Amount): boolean {
  return Math.abs(sum - published) * 10 <= Math.abs(published);
}
