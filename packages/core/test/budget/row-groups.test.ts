import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groupRows, type RowValues} from '../../src/budget/row-groups.js';
import {finished} from '../../src/work.js';
import {between, pickFrom, seeded} from '../random.js';

/** The same by texts in a map. */
function expected(columns: readonly RowValues[], rows: readonly number[], founders: number): readonly number[] {
  const places = new Map<string, number>();
  return rows.map((row, i) => {
    const key = columns.map(({values}) => values[row]).join();
    if (!places.has(key) && i < founders) places.set(key, places.size);
    return places.get(key) ?? -1;
  });
}

/** Columns whose values are few, or as many as a code of six digits has. */
function randomColumns(random: () => number, count: number, sizes: readonly number[]): RowValues[] {
  return sizes.map(size => {
    const few = Array.from({length: 3}, () => between(random, -1, size - 2));
    return {values: Int32Array.from({length: count}, () => pickFrom(random, few)), size};
  });
}

describe('groupRows', () => {
  it('puts rows together that have the same values, in the order of their first rows, however many values there may be', () => {
    const random = seeded(5);
    const sizes = [[], [2], [4, 9, 30], [2_000_000], [10_000, 3, 700, 65, 1_000_000], [1e6, 1e6, 1e6, 1e6, 1e6]];
    for (const some of sizes) {
      for (const count of [0, 1, 300, 20_000]) {
        const columns = randomColumns(random, count, some);
        const all = Array.from({length: count}, (_, row) => row);
        const groups = finished(groupRows(columns, count));
        const ids = expected(columns, all, count);
        assert.deepEqual([...groups.ids], ids, some.join());
        assert.equal(groups.count, new Set(ids).size);
        assert.deepEqual(
          [...groups.firsts],
          Array.from({length: groups.count}, (_, id) => ids.indexOf(id)),
        );
      }
    }
  });

  it('takes some rows alone, the first of which found the groups', () => {
    const random = seeded(6);
    for (const some of [
      [5, 5, 5],
      [1e5, 1e5],
      [1e6, 1e6, 1e6],
    ]) {
      const columns = randomColumns(random, 30_000, some);
      const rows = Array.from({length: 20_000}, () => between(random, 0, 29_999));
      for (const founders of [0, 5, 9000, 20_000]) {
        const groups = finished(groupRows(columns, rows.length, {rows: Int32Array.from(rows), founders}));
        assert.deepEqual([...groups.ids], expected(columns, rows, founders), `${some.join()} ${founders}`);
      }
    }
  });

  it('stops when there are more groups than are wanted', () => {
    const values = Int32Array.from({length: 100_000}, (_, row) => row);
    const {count} = finished(groupRows([{values, size: 200_000}], values.length, {most: 500}));
    assert.ok(count > 500 && count < 10_000);
  });
});
