// Scales, conditions, params, expressions and layers, against Vega's own picture of the same spec.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Dict} from '../../.config/spec-compiler/unsupported.js';
import {compare, type Given, layersOf, specOf} from './compare.js';

const data = {name: 'a'};
const rows = [
  {b: 'two', n: 3, m: -4.5},
  {b: 'one', n: 8.2, m: 2},
  {b: 'three', n: 5, m: 9},
];
const across = (scale: Dict): Dict => ({field: 'n', type: 'quantitative', axis: null, scale});
const y: Dict = {field: 'm', type: 'quantitative', axis: null, scale: {domain: [-5, 10], nice: false, zero: false}};

async function same(name: string, spec: Dict, given: Given = {datasets: {a: rows}}): Promise<void> {
  await test(name, async () => {
    const {faults, marks} = await compare({data, ...spec}, given);
    assert.deepEqual(faults, []);
    assert.ok(marks > 0, 'nothing was drawn');
  });
}

for (const [name, scale] of Object.entries<Dict>({
  'a fixed domain': {domain: [2, 9], nice: false, zero: false},
  'the domain of the data': {nice: false, zero: false},
  'the domain of the data with zero, rounded': {nice: true, zero: true},
  'so many ticks': {nice: 4, zero: false},
  'zero in a fixed domain': {domain: [2, 9], nice: false, zero: true},
  'reversed, clamped, in whole pixels': {domain: [4, 6], reverse: true, clamp: true, round: true, zero: false},
  'a range of its own': {domain: [0, 10], range: [20, 120], nice: false},
  'one end given': {domainMax: 20, nice: false, zero: false},
}))
  await same(`linear, ${name}`, {mark: {type: 'point', filled: true}, encoding: {x: across(scale), y}});

await same(
  'linear, the domain of a param',
  {
    params: [{name: 'dom', value: [0, 1]}],
    mark: {type: 'point', clip: false},
    encoding: {x: across({domain: {expr: 'dom'}, nice: false, zero: false}), y},
  },
  {datasets: {a: rows}, params: {dom: [1, 11]}},
);
for (const type of ['time', 'utc'])
  await same(
    type,
    {mark: 'line', encoding: {x: {field: 't', type: 'temporal', axis: null, scale: {type}}, y}},
    {datasets: {a: rows.map((row, i) => ({...row, t: Date.UTC(2020, i * 5, 3)}))}},
  );
for (const type of ['band', 'point'])
  for (const scale of [{}, {padding: 0.3}, {round: true}, {align: 0, padding: 0.2}, {reverse: true}] as Dict[])
    await same(`${type} ${JSON.stringify(scale)}`, {
      mark: 'rect',
      encoding: {x: {field: 'b', type: 'nominal', axis: null, scale: {type, ...scale}}, y},
    });
await same('band, bars from zero', {
  mark: 'bar',
  encoding: {y: {field: 'b', type: 'ordinal', axis: null}, x: {...across({domain: [0, 10]}), stack: null}},
});
await same('band, in the order of the data', {
  mark: 'rect',
  encoding: {
    y: {field: 'b', type: 'ordinal', axis: null, sort: null},
    x: {field: 'b', type: 'nominal', axis: null, sort: null},
  },
});
await same('ordinal, unknown values have none', {
  mark: 'point',
  encoding: {
    x: across({}),
    y,
    fill: {field: 'b', type: 'nominal', legend: null, scale: {domain: ['one', 'two'], range: ['red', 'blue']}},
  },
});
await same('ordinal, domain of the data', {
  mark: {type: 'circle'},
  encoding: {x: across({}), y, color: {field: 'b', type: 'nominal', legend: null}},
});
await same('threshold', {
  mark: {type: 'circle'},
  encoding: {
    x: across({}),
    y,
    fill: {
      field: 'n',
      type: 'quantitative',
      legend: null,
      scale: {type: 'threshold', domain: [3, 6], range: ['a', 'b', 'c']},
    },
  },
});

const condition: Dict = {
  condition: [
    {test: 'datum.m < limit', value: 'red'},
    {test: "datum.b === 'three' && !rtl", value: 'green'},
  ],
  value: 'grey',
};
const params = [
  {name: 'limit', value: 0},
  {name: 'rtl', value: false},
];
for (const given of [{}, {limit: 3}, {limit: -9, rtl: true}] as NonNullable<Given['params']>[])
  await same(
    `conditions of params ${JSON.stringify(given)}`,
    {
      params,
      mark: {type: 'circle', opacity: {expr: 'clamp(datum.n / 10, 0.4, 0.7)'}},
      encoding: {x: across({}), y, fill: condition},
    },
    {datasets: {a: rows}, params: given},
  );
await same(
  'expressions',
  {
    params,
    mark: {
      type: 'text',
      angle: {expr: 'abs(datum.m) * 2'},
      align: {expr: "rtl ? 'right' : 'left'"},
      fontSize: {expr: 'if(datum.n > 4, 10 + limit, 9)'},
      baseline: {expr: "datum.n > 5 ? 'top' : 'middle'"},
    },
    encoding: {x: {value: {expr: 'width / 2'}}, y, text: {value: {expr: "upper(datum.b) + ' ' + round(datum.n)"}}},
  },
  {datasets: {a: rows}, params: {limit: 4, rtl: true}},
);
await same(
  'layers with scales in common',
  {
    layer: [
      {mark: {type: 'rule', stroke: 'grey'}, encoding: {y}},
      {
        layer: [
          {mark: {type: 'circle', fill: 'red'}, encoding: {x: across({}), y}},
          {data: {name: 'c'}, mark: {type: 'text'}, encoding: {x: across({}), y, text: {field: 'b', type: 'nominal'}}},
        ],
      },
    ],
  },
  {datasets: {a: rows, c: [{b: 'far', n: 40, m: 3}]}},
);

test('marks carry the keys of their data, and constants stand once, on the group', async () => {
  const spec = specOf({
    data,
    mark: {type: 'rect', fill: 'red', cursor: 'pointer', opacity: 0.5},
    encoding: {x: {field: 'n', type: 'quantitative', scale: null, axis: null}},
  });
  const [layer] = await layersOf(spec, {datasets: {a: [{n: 1, key: 'k'}]}});
  assert.deepEqual([layer?.name, layer?.tag, layer?.all], ['marks', 'path', {fill: 'red', cursor: 'pointer'}]);
  assert.deepEqual([layer?.marks[0]?.key, layer?.marks[0]?.opacity], ['k', 0.5]);
});
