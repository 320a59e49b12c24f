import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {TableRow} from '../../src/chart/model.js';
import {treemapModel} from '../../src/chart/treemap/treemap-model.js';
import {budgetOf, envFor} from '../fixture-pack.js';

const budget = budgetOf('mission,programme_fr,voted\nA,Un,10.001\nA,Deux,20\nA,Trois,\nB,Un,5\nC,,7');
const rowsOf = (path: readonly string[] = []): readonly TableRow[] =>
  treemapModel(budget, {by: ['mission', 'programme'], path}, envFor('fr')).table.rows;
const named = (rows: readonly TableRow[], name: string): TableRow =>
  rows.find(({label}) => label.text === name) as TableRow;

describe('a table with its levels', () => {
  it('opens the rows that have parts, largest first and the unknown last', () => {
    const a = named(rowsOf(), 'A');
    assert.equal(a.opens, true);
    assert.deepEqual(
      a.parts?.map(({label, depth, amounts}) => [label.text, depth, amounts[0]]),
      [
        ['Deux', 1, 20_000],
        ['Un', 1, 10_001],
        ['Trois', 1, undefined],
      ],
    );
    const c = named(rowsOf(), 'C');
    assert.deepEqual([c.opens, c.parts], [undefined, undefined]);
  });

  it('gives shares of one whole, so that parts add up to the row above', () => {
    const rows = rowsOf();
    assert.equal(named(rows, 'B').cells[1], '11,9\u00a0%');
    assert.equal(named(named(rows, 'B').parts ?? [], 'Un').cells[1], '11,9\u00a0%');
  });

  it('has keys of its own for every row, though names repeat', () => {
    const rows = rowsOf();
    const keys = rows.flatMap(({key, parts = []}) => [key, ...parts.map(part => part.key)]);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('keeps shares of the entry that is open', () => {
    const [deux] = rowsOf(['A']);
    assert.deepEqual([deux?.label.text, deux?.depth, deux?.cells[1]], ['Deux', 0, '66,7\u00a0%']);
  });
});
