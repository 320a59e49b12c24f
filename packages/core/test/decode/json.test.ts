import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeJson, decodeRows} from '../../src/decode/json.js';
import type {Column} from '../../src/decode/column.js';
import {JsonDecoder} from '../../src/decode/stream/json-decoder.js';
import {utf8Of} from '../../src/decode/stream/utf8.js';
import type {Table} from '../../src/decode/table.js';
import {amountsOf, codes, law} from '../law-pack.js';
import {interpret} from '../../src/interpret/interpret.js';
import {finished} from '../../src/work.js';

const cells = (column: Column): readonly string[] => Array.from({length: column.length}, (_, row) => column.at(row));
const column = (table: Table, name: string): readonly string[] | undefined => {
  const found = table.columns[table.header.indexOf(name)];
  return found && cells(found);
};
const plain = (table: Table): unknown => ({...table, columns: table.columns.map(cells)});

/** A short file, which must be the same to the reader of files of any length. */
function read(text: string): Table {
  const decoder = new JsonDecoder();
  finished(decoder.push(utf8Of(text)));
  const table = decodeJson(text);
  assert.deepEqual(plain(finished(decoder.end())), plain(table));
  return table;
}

describe('decodeJson', () => {
  it('reads a list of rows, or rows with what holds for all of them', () => {
    const rows = [
      {a: 'x', b: 1},
      {a: 'y', b: 2.5},
    ];
    for (const value of [rows, {meta: {Unit: 'dinar', year: 2025}, rows}]) {
      const table = read(`\ufeff${JSON.stringify(value)}`);
      assert.deepEqual(table.header, ['a', 'b']);
      assert.deepEqual(column(table, 'b'), ['1', '2.5']);
      assert.deepEqual([...table.lines], [1, 2]);
    }
    assert.deepEqual(
      [...read(JSON.stringify({meta: {Unit: 'dinar', n: 1}, rows})).meta],
      [
        ['unit', 'dinar'],
        ['n', '1'],
      ],
    );
  });

  it('takes rows that have different keys', () => {
    const table = read('[{"a":"x"},{"b":"y","a":null}]');
    assert.deepEqual(table.columns.map(cells), [
      ['x', ''],
      ['', 'y'],
    ]);
  });

  it('drops the key __proto__ and touches no prototype', () => {
    const table = read('[{"__proto__":{"polluted":1},"a":"x","constructor":"c"}]');
    assert.deepEqual(table.header, ['a', 'constructor']);
    assert.equal(({} as {polluted?: number}).polluted, undefined);
  });

  it('never finds a JSON number ambiguous', () => {
    const budget = interpret(read('[{"mission":"Santé","voted":31.639}]'), law, {unit: 'dinar'});
    assert.deepEqual([codes(budget.issues), amountsOf(budget)], [[], [31_639]]);
  });

  it('reads a text beside JSON numbers by what the texts say, and not by the numbers', () => {
    const mixed = (text: string): {codes: readonly string[]; amounts: readonly number[]} => {
      const budget = interpret(read(`[{"mission":"a","voted":31.5},{"mission":"b","voted":"${text}"}]`), law, {
        unit: 'dinar',
      });
      return {codes: codes(budget.issues), amounts: amountsOf(budget)};
    };
    assert.deepEqual(mixed('31,639').codes, ['amount-ambiguous']);
    assert.deepEqual(mixed('31.639').codes, ['amount-ambiguous']);
    assert.deepEqual(mixed('1.234,5'), {codes: [], amounts: [31_500, 1_234_500]});
    assert.deepEqual(mixed('1 234'), {codes: [], amounts: [31_500, 1_234_000]});
  });

  it('does not take an object or a list for an empty cell', () => {
    const budget = interpret(
      read('[{"mission":"a","voted":{"value":5}},{"mission":"b","voted":[7]},{"mission":"c","voted":1}]'),
      law,
      {unit: 'dinar'},
    );
    assert.deepEqual(
      budget.issues.map(({code, row, text}) => [code, row, text]),
      [
        ['amount-invalid', 1, '{"value":5}'],
        ['amount-invalid', 2, '[7]'],
      ],
    );
  });

  it('leaves out what is no row, with its number', () => {
    const table = read('[{"a":"x"},null,5,["y"],{"a":"z"}]');
    assert.deepEqual(column(table, 'a'), ['x', 'z']);
    assert.deepEqual([...table.lines], [1, 5]);
    assert.deepEqual(
      table.issues.map(({code, row, leftOut}) => [code, row, leftOut]),
      [2, 3, 4].map(row => ['ragged-row', row, true]),
    );
  });

  it('answers nesting of a hundred thousand levels with an issue', () => {
    const deep = 100_000;
    const lists = '['.repeat(deep) + ']'.repeat(deep);
    const objects = '{"a":'.repeat(deep) + '1' + '}'.repeat(deep);
    for (const text of [lists, `[${objects}]`, objects, `{"rows":[{"voted":${lists}}]}`]) {
      const table = read(text);
      assert.ok(table.issues.length > 0 || column(table, 'a')?.[0] === '{…}' || column(table, 'voted')?.[0] === '[…]');
    }
  });

  it('says that a truncated or malformed text is, in no engine’s words', () => {
    for (const text of ['[{"a":1},', '{"rows":[', '[{"a":x}]', '{"data":[]}', '"text"', '5', 'null']) {
      const {issues, rowCount} = read(text);
      assert.deepEqual(codes(issues), ['bad-json'], text);
      assert.equal(rowCount, 0);
      assert.ok(issues.every(({detail = ''}) => detail === ''));
    }
  });

  it('finds nothing in an empty list, and says so', () => {
    for (const text of ['[]', '{"rows":[]}', '[{}]']) assert.ok(codes(read(text).issues).includes('empty'), text);
  });
});

describe('decodeRows', () => {
  it('takes the objects of a page: gaps, numbers that are none, big integers', () => {
    const table = decodeRows([
      {mission: 'a', voted: undefined},
      {mission: 'b', voted: Number.NaN},
      {mission: 'c', voted: 12_345_678_901_234_567n},
      {mission: 'd', voted: -0},
    ]);
    assert.deepEqual(column(table, 'voted'), ['', 'NaN', '12345678901234567', '0']);
    const budget = interpret(table, law, {unit: 'dinar'});
    assert.deepEqual(codes(budget.issues), ['amount-invalid', 'amount-out-of-range']);
    assert.deepEqual(amountsOf(budget), [Number.NaN, Number.NaN, Number.NaN, 0]);
  });

  it('survives objects that cannot be written as JSON', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    assert.equal(column(decodeRows([{a: circle}]), 'a')?.[0], '{…}');
  });

  it('reads no inherited property', () => {
    const row = Object.create({voted: 5}) as Record<string, unknown>;
    row.mission = 'a';
    assert.deepEqual(decodeRows([row]).header, ['mission']);
  });
});
