// Each mark that the compiler knows, against Vega's own picture of the same spec.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Dict} from '../../.config/spec-compiler/unsupported.js';
import {compare, type Given} from './compare.js';

const q = (field: string, domain: readonly number[] = [0, 10]): Dict => ({
  field,
  type: 'quantitative',
  axis: null,
  scale: {domain: [...domain], nice: false, zero: false},
});
const px = (field: string): Dict => ({field, type: 'quantitative', axis: null, scale: null});
const data = {name: 'a'};
const points = [
  {key: '1', x: 1, y: 2, s: 60, c: 'u', up: true},
  {key: '2', x: 7.25, y: 9, s: 120, c: 'v', up: false},
  {key: '3', x: 4, y: 0.5, s: 30, c: 'u', up: true},
];

async function same(name: string, spec: Dict, marks: number, given: Given = {datasets: {a: points}}): Promise<void> {
  await test(name, async () => {
    const result = await compare({data, ...spec}, given);
    assert.deepEqual(result.faults, []);
    assert.equal(result.marks, marks);
  });
}

await same(
  'rect between two corners, in any order',
  {mark: 'rect', encoding: {x: px('x'), x2: {field: 'y'}, y: px('s'), y2: {field: 'y'}}},
  3,
);
await same(
  'rect from a corner, with a size',
  {mark: {type: 'rect', width: 12, height: 5}, encoding: {x: q('x'), y: q('y')}},
  3,
);
await same(
  'rule between two points, dashed',
  {
    mark: {type: 'rule', strokeDash: [4, 2], strokeCap: 'round'},
    encoding: {x: px('x'), x2: {field: 's'}, y: px('y'), y2: {field: 's'}},
  },
  3,
);
await same('rule across the whole height', {mark: 'rule', encoding: {x: q('x')}}, 3);

for (const baseline of ['top', 'middle', 'bottom', 'alphabetic'])
  await same(
    `text, ${baseline}`,
    {
      mark: {type: 'text', baseline, align: 'right', dx: 3, dy: -2, fontSize: 17, fontStyle: 'italic'},
      encoding: {x: q('x'), y: q('y'), text: {field: 'c', type: 'nominal'}},
    },
    3,
  );
await same(
  'text, turned',
  {mark: {type: 'text', angle: 30, dx: 4}, encoding: {x: q('x'), y: q('y'), text: {value: ' turned & trimmed '}}},
  3,
);
await same(
  'text of several lines',
  {
    mark: {type: 'text', lineHeight: 15, baseline: 'top'},
    encoding: {x: q('x'), y: q('y'), text: {field: 't', type: 'nominal'}},
  },
  1,
  {
    datasets: {a: [{x: 1, y: 2, t: ['one', 'two', 'three']}]},
  },
);

for (const interpolate of [
  'linear',
  'monotone',
  'step',
  'step-after',
  'step-before',
  'basis',
  'cardinal',
  'natural',
  'catmull-rom',
])
  await same(
    `line, ${interpolate}`,
    {mark: {type: 'line', interpolate, strokeWidth: 2}, encoding: {x: q('x'), y: q('y')}},
    1,
  );
await same(
  'line for each value of a field',
  {
    mark: 'line',
    encoding: {
      x: q('x'),
      y: q('y'),
      stroke: {field: 'c', type: 'nominal', legend: null, scale: {domain: ['u', 'v'], range: ['red', 'blue']}},
    },
  },
  2,
);
await same('line with a gap', {mark: 'line', encoding: {x: q('x'), y: q('y')}}, 1, {
  datasets: {
    a: [
      {x: 1, y: 2},
      {x: 2, y: 3},
      {x: 3, y: null},
      {x: 4, y: 1},
      {x: 6, y: 2},
    ],
  },
});
await same('no line of no data', {mark: 'line', encoding: {x: q('x'), y: q('y')}}, 0, {datasets: {a: []}});
await same(
  'area down to a value',
  {mark: 'area', encoding: {x: q('x'), y: {...q('y'), stack: null}, y2: {field: 's'}}},
  1,
);
await same(
  'area lying',
  {
    mark: {type: 'area', orient: 'horizontal', interpolate: 'monotone'},
    encoding: {y: q('y'), x: {...q('x'), stack: null}, x2: {field: 's'}},
  },
  1,
);

const turn = [
  {t0: 0, t1: 1.5, r: 40},
  {t0: 1.5, t1: 6, r: 55},
];
await same(
  'arc',
  {
    mark: {type: 'arc', innerRadius: 12, padAngle: 0.05},
    encoding: {theta: {...px('t0'), stack: null}, theta2: {field: 't1'}, radius: px('r')},
  },
  2,
  {datasets: {a: turn}},
);
await same(
  'arc with round corners',
  {
    mark: {type: 'arc', cornerRadius: 4},
    encoding: {theta: {...px('t0'), stack: null}, theta2: {field: 't1'}, radius: px('r')},
  },
  2,
  {datasets: {a: turn}},
);

for (const shape of [
  'circle',
  'square',
  'cross',
  'diamond',
  'triangle',
  'triangle-up',
  'triangle-down',
  'triangle-left',
  'triangle-right',
  'arrow',
  'wedge',
  'stroke',
]) {
  await same(
    `symbol of one size, ${shape}`,
    {mark: {type: 'point', shape, filled: true}, encoding: {x: q('x'), y: q('y')}},
    3,
  );
  await same(
    `symbol of many sizes, ${shape}`,
    {mark: {type: 'point', shape}, encoding: {x: q('x'), y: q('y'), size: {...px('s'), legend: null}}},
    3,
  );
}
await same(
  'symbol by a condition',
  {
    mark: {type: 'point', shape: {expr: "datum.up ? 'triangle-up' : 'triangle-down'"}, angle: 20},
    encoding: {x: q('x'), y: q('y')},
  },
  3,
);

const ring = [
  [10, 10],
  [50, 10.12345],
  [50, 60],
  [10, 10],
];
const shapes = [
  {type: 'Feature', properties: null, geometry: {type: 'Polygon', coordinates: [ring]}},
  {type: 'Feature', properties: null, geometry: {type: 'MultiPolygon', coordinates: [[ring], [ring]]}},
  {type: 'Feature', properties: null, geometry: {type: 'MultiLineString', coordinates: [ring, ring.slice(1)]}},
  {type: 'Feature', properties: null, geometry: {type: 'LineString', coordinates: ring}},
  {type: 'Polygon', coordinates: [ring, ring]},
];
await same(
  'geoshape in pixels',
  {
    projection: {type: 'identity', scale: 1, translate: [0, 0]},
    mark: {type: 'geoshape', clip: false, fill: null, stroke: 'red'},
  },
  shapes.length,
  {datasets: {a: shapes}},
);
