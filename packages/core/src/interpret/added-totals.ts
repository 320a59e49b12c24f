import {presences} from '../budget/presence.js';
import {groupRows, type RowValues} from '../budget/row-groups.js';
import {byRows, type Work} from '../work.js';
import {sumsOf} from './sums.js';
import {DIFFERS, LINE, TOTAL, type TotalSearch} from './total-search.js';

/** Rows that fill the same levels. */
interface Shape {
  /** For each level whether they fill it. */
  readonly fills: readonly boolean[];
  readonly rows: Int32Array;
}

/**
 * Marks the rows that are sums of finer ones, and those that should be and are not. The finest come first, so that the
 * total of subtotals is compared with the lines and not with both.
 */
export function* addedTotals(search: TotalSearch, kinds: Uint8Array): Work<void> {
  const shapes = yield* shapesOf(search, kinds);
  for (const shape of shapes) {
    const finer = shapes.filter(other => other !== shape && shape.fills.every((fills, i) => !fills || other.fills[i]));
    if (finer.length > 0) yield* compare(search, kinds, shape, finer);
  }
}

/** Compares the rows of one shape with the finer lines below each. */
function* compare(
  {dimensions, phases, groups}: TotalSearch,
  kinds: Uint8Array,
  {fills, rows: own}: Shape,
  finer: readonly Shape[],
): Work<void> {
  const keys: RowValues[] = dimensions.flatMap(({index, entries}, i) =>
    fills[i] ? [{values: index, size: entries.length + 1}] : [],
  );
  const rows = joined([own, ...finer.map(shape => shape.rows)]);
  const {ids, count} = yield* groupRows([groups, ...keys], rows.length, {rows, founders: own.length});
  const below = rows.subarray(own.length);
  const isLine = (row: number): boolean => kinds[row] === LINE;
  const {lines, isSum} = yield* sumsOf(phases, below, ids.subarray(own.length), count, isLine);
  let alike = 0;
  let equal = 0;
  let sure = 0;
  const isEqual = new Uint8Array(own.length);
  yield* byRows(own.length, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const group = ids[i]!;
      if (lines[group] === 0) continue;
      alike += 1;
      if (!isSum(own[i]!, group)) continue;
      equal += 1;
      isEqual[i] = 1;
      // One line beside an equal one proves nothing by itself, and neither does a difference: the others of the shape do.
      if (lines[group] === 1) continue;
      sure += 1;
      kinds[own[i]!] = TOTAL;
    }
  });
  if (sure === 0 || equal * 2 <= alike) return;
  yield* byRows(own.length, (from, to) => {
    for (let i = from; i < to; i += 1) if (lines[ids[i]!]! > 0) kinds[own[i]!] = isEqual[i] === 1 ? TOTAL : DIFFERS;
  });
}

/** The lines by the levels that they fill, those that fill most first. */
function* shapesOf({dimensions, groups}: TotalSearch, kinds: Uint8Array): Work<readonly Shape[]> {
  const {values} = groups;
  const lines = new Int32Array(kinds.length);
  let count = 0;
  yield* byRows(kinds.length, (from, to) => {
    for (let row = from; row < to; row += 1) if (kinds[row] === LINE && values[row]! >= 0) lines[count++] = row;
  });
  const rows = lines.subarray(0, count);
  const {ids, firsts, count: found} = yield* groupRows(yield* presences(dimensions, count, rows), count);
  // Where all lines fill the same levels none is the sum of others.
  if (found < 2) return [];
  const lists = yield* listsOf(rows, ids, found);
  const shapes = lists.map((list, id) => ({
    fills: dimensions.map(({index}) => index[rows[firsts[id]!]!]! >= 0),
    rows: list,
  }));
  const filled = ({fills}: Shape): number => fills.filter(Boolean).length;
  return shapes.sort((a, b) => filled(b) - filled(a));
}

function* listsOf(rows: Int32Array, ids: Int32Array, count: number): Work<readonly Int32Array[]> {
  const sizes = new Int32Array(count);
  yield* byRows(rows.length, (from, to) => {
    for (let i = from; i < to; i += 1) sizes[ids[i]!]! += 1;
  });
  const lists = Array.from(sizes, size => new Int32Array(size));
  const ends = new Int32Array(count);
  yield* byRows(rows.length, (from, to) => {
    for (let i = from; i < to; i += 1) lists[ids[i]!]![ends[ids[i]!]!++] = rows[i]!;
  });
  return lists;
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
