import {addAmounts, type Amount, isAvailable} from '../amount/amount.js';
import type {Budget, DimensionColumn} from '../budget/budget.js';
import type {Axis} from '../country/pack.js';
import type {Slice} from '../query/slice.js';
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
    const [parent] = columnsOn(budget, 'purpose', slice.rows);
    return [...wholes(slice), ...(parent ? parts(slice, parent) : [])].flatMap(({scope, kinds}) => {
      const published = publishedOf(totals, figures, scope);
      return pairsOf(kinds, published).map(views => finding(figures, scope, views));
    });
  });
}

function finding(figures: Figures, scope: Scope, views: CountedTwice['views']): CountedTwice {
  return {kind: 'twice', figures, scope, views, gap: addAmounts(views[0].sum, -views[1].sum)};
}

/** Rows of one part of the budget that are classified alike: by which axes, how many lines, their sum, the level of each axis. */
interface Kind {
  readonly axes: number;
  count: number;
  sum: Amount;
  readonly levels: readonly (string | undefined)[];
}

interface Part {
  readonly scope: Scope;
  readonly kinds: readonly Kind[];
}

function wholes(slice: Slice): readonly Part[] {
  return [{scope: [], kinds: [...kindsIn(slice, axesOf(slice), () => 0).values()].flat()}];
}

/** What each entry of the broadest level is made of, by the levels below it. */
function parts(slice: Slice, {dimension, index, entries}: DimensionColumn): readonly Part[] {
  const below = axesOf(slice).map(columns => columns.filter(column => column.dimension !== dimension));
  return [...kindsIn(slice, below, row => index[row] ?? -1)].flatMap(([place, kinds]) => {
    const entry = entries[place];
    return entry ? [{scope: [{dimension: dimension.id, entry}], kinds}] : [];
  });
}

function axesOf({budget, rows}: Slice): readonly (readonly DimensionColumn[])[] {
  return AXES.map(axis => columnsOn(budget, axis, rows));
}

function columnsOn(budget: Budget, axis: Axis, rows: Int32Array): readonly DimensionColumn[] {
  return [...budget.dimensions.values()]
    .filter(({dimension, index}) => dimension.axis === axis && rows.some(row => (index[row] ?? -1) >= 0))
    .sort((a, b) => a.dimension.rank - b.dimension.rank);
}

function kindsIn(
  {budget: {counts}, rows, amounts}: Slice,
  axes: readonly (readonly DimensionColumn[])[],
  groupOf: (row: number) => number,
): Map<number, Kind[]> {
  const groups = new Map<number, Kind[]>();
  for (const row of rows) {
    const amount = amounts[row] ?? Number.NaN;
    if (!isAvailable(amount)) continue;
    let named = 0;
    for (let axis = 0; axis < axes.length; axis += 1)
      if (axes[axis]?.some(({index}) => (index[row] ?? -1) >= 0)) named |= 1 << axis;
    const group = groupOf(row);
    const kinds = groups.get(group) ?? [];
    const known = kinds[named];
    const lines = counts?.[row] ?? 1;
    if (known) {
      known.count += lines;
      known.sum = addAmounts(known.sum, amount);
    } else {
      const levels = axes.map(columns => columns.find(({index}) => (index[row] ?? -1) >= 0)?.dimension.id);
      kinds[named] = {axes: named, count: lines, sum: amount, levels};
      groups.set(group, kinds);
    }
  }
  return new Map([...groups].map(([group, kinds]) => [group, Object.values(kinds)]));
}

function pairsOf(kinds: readonly Kind[], published: Amount | undefined): readonly CountedTwice['views'][] {
  return AXES.flatMap((_, one) =>
    AXES.slice(one + 1).flatMap((__, after): CountedTwice['views'][] => {
      const other = one + 1 + after;
      const [a, b] = [viewOf(kinds, one, other), viewOf(kinds, other, one)];
      return a && b && areOfTheSame(a, b, published) ? [[a, b]] : [];
    }),
  );
}

/** The rows that one axis names and the other does not. */
function viewOf(kinds: readonly Kind[], named: number, open: number): View | undefined {
  const own = kinds.filter(({axes}) => (axes & (1 << named)) !== 0 && (axes & (1 << open)) === 0);
  const level = own[0]?.levels[named];
  const count = own.reduce((rows, kind) => rows + kind.count, 0);
  const sum = own.reduce((total, kind) => addAmounts(total, kind.sum), 0);
  return level === undefined || count < 2 ? undefined : {dimension: level, sum};
}

function areOfTheSame({sum: a}: View, {sum: b}: View, published: Amount | undefined): boolean {
  return a !== 0 && (a === b || (published !== undefined && isNear(a, published) && isNear(b, published)));
}

/** Within a tenth: two halves of one budget cannot both be so near its total. */
function isNear(sum: Amount, published: Amount): boolean {
  return Math.abs(sum - published) * 10 <= Math.abs(published);
}
