import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fieldsOf} from '../../../src/chart/own/spec/fields.js';

const asked = (spec: object): readonly string[] => fieldsOf(spec as Record<string, unknown>).asked;
const made = (spec: object): readonly string[] | undefined => {
  const names = fieldsOf(spec as Record<string, unknown>).made;
  return names && [...names].filter(name => !['value', 'label', 'index'].includes(name));
};

describe('the fields that a spec asks for', () => {
  it('are those of encodings, conditions, sorts and facets, in the order of the spec', () => {
    assert.deepEqual(
      asked({
        facet: {row: {field: 'year'}},
        spec: {
          layer: [
            {
              mark: 'bar',
              encoding: {
                y: {field: 'mission', sort: {field: 'paid', op: 'sum'}},
                x: {aggregate: 'sum', field: 'voted'},
                color: {condition: {test: {field: 'part_code', equal: '1'}, value: 'red'}, value: 'grey'},
                tooltip: [
                  {field: 'programme'},
                  {aggregate: 'count', field: '*'},
                  {field: 'part', aggregate: {argmax: 'ordered'}},
                ],
              },
            },
          ],
        },
      }),
      ['year', 'mission', 'paid', 'voted', 'part_code', 'programme', 'part', 'ordered'],
    );
  });

  it('are those that transforms and params read', () => {
    assert.deepEqual(
      asked({
        transform: [
          {fold: ['voted', 'paid'], as: ['phase', 'figure']},
          {joinaggregate: [{op: 'sum', field: 'figure', as: 'whole'}], groupby: ['mission']},
          {lookup: 'part_code', from: {data: {name: 'notes'}, key: 'code', fields: ['note']}},
          {regression: 'amount', on: 'year'},
          {filter: {field: 'governorate', oneOf: ['Tunis']}},
        ],
        params: [{name: 'pick', select: {type: 'point', fields: ['ministry'], on: 'click'}}],
        mark: 'point',
      }),
      ['voted', 'paid', 'mission', 'figure', 'part_code', 'code', 'note', 'amount', 'year', 'governorate', 'ministry'],
    );
  });

  it('are those that expressions read, but not those of the labels of axes', () => {
    assert.deepEqual(
      asked({
        transform: [
          {calculate: "datum.amount / datum['voted'] + datum . paid", as: 'x'},
          {filter: 'datum.year == 2024'},
        ],
        mark: {type: 'bar', color: {expr: "datum.mission_code == 'sante' ? 'red' : 'grey'"}},
        encoding: {x: {field: 'x', axis: {labelExpr: 'datum.label + datum.nothing'}}},
      }),
      ['amount', 'voted', 'paid', 'year', 'mission_code', 'x'],
    );
  });

  it('are those of a repeat, and not where it stands for them', () => {
    assert.deepEqual(
      asked({
        repeat: {column: ['voted', 'paid'], row: ['part']},
        spec: {mark: 'bar', encoding: {x: {field: {repeat: 'column'}}, y: {field: {repeat: 'row'}}}},
      }),
      ['voted', 'paid', 'part'],
    );
  });

  it('are read from the root of a path, and of a name with a dot in it whole', () => {
    assert.deepEqual(asked({mark: 'bar', encoding: {x: {field: 'a.b[0]'}, y: {field: 'c\\.d'}}}), ['a', 'c.d']);
  });

  it('leave alone the data and the words of the spec', () => {
    assert.deepEqual(
      asked({
        description: 'datum.nothing',
        usermeta: {field: 'nothing'},
        data: {values: [{field: 'nothing'}]},
        datasets: {mine: [{field: 'nothing'}]},
        mark: 'bar',
      }),
      [],
    );
  });
});

describe('the fields that a spec makes', () => {
  it('are those that its transforms name, or are known to name', () => {
    assert.deepEqual(
      made({
        mark: 'bar',
        transform: [
          {calculate: '1', as: 'one'},
          {window: [{op: 'rank', as: 'place'}]},
          {fold: ['a']},
          {quantile: 'b'},
          {aggregate: [{op: 'sum', field: 'amount'}], groupby: []},
        ],
      }),
      ['one', 'place', 'key', 'prob', 'sum_amount'],
    );
  });

  it('are those of its own data', () => {
    assert.deepEqual(
      made({
        layer: [
          {data: {values: [{a: 1}, {b: 2}]}, mark: 'bar'},
          {data: {sequence: {start: 0, stop: 9, as: 'n'}}, mark: 'bar'},
          {data: {values: [1, 2]}, mark: 'bar'},
        ],
        datasets: {mine: [{c: 3}]},
      }),
      ['a', 'b', 'n', 'data', 'c'],
    );
  });

  it('are not known before it runs when it turns rows into columns, or when its data are a text', () => {
    assert.equal(made({mark: 'bar', transform: [{pivot: 'part', value: 'amount', groupby: ['year']}]}), undefined);
    assert.equal(made({mark: 'bar', data: {values: 'a,b\n1,2', format: {type: 'csv'}}}), undefined);
    assert.equal(made({mark: 'bar', datasets: {map: {type: 'Topology'}}}), undefined);
  });
});
