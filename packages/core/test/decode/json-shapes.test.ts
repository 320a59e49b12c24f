import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeJsonValue, jsonShapeOf} from '../../src/decode/json-shapes.js';
import {between, pickFrom, seeded} from '../random.js';
import {codes} from '../law-pack.js';

describe('the shape of a JSON document', () => {
  it('is seen in what stands in it', () => {
    const shapes: readonly (readonly [unknown, string])[] = [
      [[{a: 1}], 'rows'],
      [[], 'rows'],
      [{meta: {}, rows: [{a: 1}]}, 'rows'],
      [{columns: ['a'], rows: [[1]]}, 'columns'],
      [{fields: [{id: 'a'}], records: [{a: 1}]}, 'columns'],
      [[['a'], [1]], 'columns'],
      [{a: [1], b: [2]}, 'columns'],
      [{label: 'x', children: []}, 'tree'],
      [[{label: 'x', children: []}, {label: 'y'}], 'tree'],
      [{releases: [{ocid: 'x'}]}, 'ocds'],
      [{records: [{ocid: 'x'}]}, 'ocds'],
      [{ocid: 'x', tender: {}}, 'ocds'],
      [{name: 'x', resources: [{path: 'a.csv'}]}, 'data-package'],
      [{help: 'x', success: true, result: {}}, 'ckan'],
      [{success: false, error: {message: 'x'}}, 'ckan'],
    ];
    for (const [value, shape] of shapes) assert.equal(jsonShapeOf(value), shape, JSON.stringify(value));
    assert.equal(jsonShapeOf({postes: [{ref: 1}]}, 'voted=montant; children=postes'), 'tree');
    for (const value of [null, 5, 'text', true, undefined]) assert.equal(jsonShapeOf(value), undefined);
  });

  it('decides who reads it', async () => {
    const header = async (value: unknown): Promise<readonly string[]> => (await decodeJsonValue(value)).table.header;
    assert.deepEqual(await header([{a: 1}]), ['a']);
    assert.deepEqual(await header({columns: ['a'], rows: [[1]]}), ['a']);
    assert.deepEqual(await header([{label: 'x', voted: 1, children: []}]), ['label 1', 'voted']);
    assert.equal((await header({ocid: 'x', contracts: []})).at(-1), 'contract value');
    const decoded = await decodeJsonValue({ocid: 'x', awards: [{value: {amount: 1}}]}, {fields: 'paid=award value'});
    assert.equal(decoded.table.header.at(-1), 'award value');
  });

  it('of nothing known is said', async () => {
    for (const value of [null, 5, 'text', {}, {a: 1}, {data: []}])
      assert.deepEqual(codes((await decodeJsonValue(value)).table.issues), ['bad-json'], JSON.stringify(value));
  });

  it('of anything is read without throwing', async () => {
    const random = seeded(23);
    const keys = [
      'rows',
      'children',
      'columns',
      'fields',
      'data',
      'releases',
      'ocid',
      'resources',
      'name',
      'success',
      'result',
      'meta',
      'id',
      '__proto__',
    ];
    const any = (depth: number): unknown => {
      const kind = between(random, 0, depth > 4 ? 2 : 4);
      if (kind < 3) return pickFrom(random, [null, 1, -1.5, 'x', '', true, [], {}, '\ud83d']);
      if (kind === 3) return Array.from({length: between(random, 0, 4)}, () => any(depth + 1));
      return Object.fromEntries(
        Array.from({length: between(random, 0, 5)}, () => [pickFrom(random, keys), any(depth + 1)]),
      );
    };
    for (let i = 0; i < 3000; i += 1) {
      const {table} = await decodeJsonValue(any(0));
      assert.equal(table.columns.length, table.header.length);
      assert.ok(table.columns.every(column => column.length === table.rowCount));
    }
  });
});
