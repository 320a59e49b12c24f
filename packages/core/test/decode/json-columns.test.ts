import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeColumns} from '../../src/decode/json-columns.js';
import type {Table} from '../../src/decode/table.js';
import {interpret} from '../../src/interpret/interpret.js';
import {amountsOf, codes, law} from '../law-pack.js';

const read = (value: unknown): Table => {
  const table = decodeColumns(value);
  assert.ok(table, JSON.stringify(value));
  return table;
};
const rows = (table: Table): unknown => [
  table.header,
  ...Array.from(table.lines, (_, r) => table.columns.map(c => c.at(r))),
];
const EXPECTED = [
  ['mission', 'voted'],
  ['sante', '1.5'],
  ['justice', ''],
];

describe('JSON by columns', () => {
  it('is read in each of the forms that programs write', () => {
    for (const value of [
      {
        columns: ['mission', 'voted'],
        data: [
          ['sante', 1.5],
          ['justice', null],
        ],
      },
      {
        columns: ['mission', 'voted'],
        index: [0, 1],
        data: [
          ['sante', 1.5],
          ['justice', null],
        ],
      },
      {
        header: ['mission', 'voted'],
        rows: [
          ['sante', 1.5],
          ['justice', ''],
        ],
      },
      {
        fields: [
          {id: 'mission', type: 'text'},
          {id: 'voted', type: 'float8'},
        ],
        records: [
          ['sante', 1.5],
          ['justice', null],
        ],
      },
      {
        fields: [{id: 'mission'}, {id: 'voted'}],
        records: [{_id: 1, mission: 'sante', voted: 1.5}, {mission: 'justice'}],
      },
      [
        ['mission', 'voted'],
        ['sante', 1.5],
        ['justice', null],
      ],
      {mission: ['sante', 'justice'], voted: [1.5, null]},
      {meta: {unit: 'dinar'}, mission: ['sante', 'justice'], voted: [1.5, null]},
    ])
      assert.deepEqual(rows(read(value)), EXPECTED, JSON.stringify(value));
  });

  it('keeps what is said of the whole, the numbers of rows and the decimal point', () => {
    const table = read({
      meta: {Unit: 'dinar'},
      columns: ['mission', 'voted'],
      rows: [
        ['sante', 31.639],
        ['justice', 1e21],
      ],
    });
    const budget = interpret(table, law);
    assert.deepEqual([amountsOf(budget)[0], codes(budget.issues)], [31_639, ['amount-out-of-range']]);
    assert.equal(budget.issues[0]?.text, '1000000000000000000000');
    assert.deepEqual([...read([['voted'], [1], [2]]).lines], [2, 3]);
  });

  it('reports rows that do not fit, and what is no row', () => {
    const {issues, rowCount} = read({columns: ['a', 'b'], rows: [['x', 1], ['y'], 5, ['z', 1, 2], ['w', 2]]});
    assert.equal(rowCount, 2);
    assert.deepEqual(
      issues.map(({code, row, leftOut}) => [code, row, leftOut]),
      [2, 3, 4].map(row => ['ragged-row', row, true]),
    );
  });

  it('is not what only looks like it', () => {
    for (const value of [
      {rows: [{a: 1}]},
      [{a: 1}],
      {a: [1, 2], b: [1]},
      {a: [1, 2], b: 'text'},
      {a: [{x: 1}], b: [{x: 2}]},
      {a: [1]},
      {columns: ['a'], data: 'text'},
      {columns: [5], data: [[1]]},
      {columns: [null], rows: [[1]]},
      [[], []],
      [
        [1, 2],
        [3, 4],
      ],
      [],
      null,
      'text',
    ])
      assert.equal(decodeColumns(value), undefined, JSON.stringify(value));
  });

  it('takes no key of a prototype', () => {
    const value = JSON.parse('{"columns":["__proto__","constructor"],"rows":[["a","b"]]}') as unknown;
    assert.deepEqual(read(value).header, ['__proto__', 'constructor']);
    assert.equal(({} as {a?: unknown}).a, undefined);
    const named = JSON.parse('{"__proto__":[1,2],"a":[1,2],"b":[3,4]}') as unknown;
    assert.deepEqual(read(named).header, ['a', 'b']);
  });
});
