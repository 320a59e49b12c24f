// What the compiler writes is held to the same types as what is written by hand, whatever the spec uses.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {compileSpec} from '../../.config/spec-compiler/module.js';
import type {Dict} from '../../.config/spec-compiler/unsupported.js';
import {inRoot} from '../../.config/tools/paths.js';
import {runModule} from '../../.config/tools/run.js';
import {specOf} from './compare.js';

const x: Dict = {field: 'x', type: 'quantitative', axis: null};
const y: Dict = {...x, field: 'y', scale: {domain: {expr: 'dom'}, nice: false, zero: false}};
const b: Dict = {field: 'b', type: 'nominal', axis: null};
const t: Dict = {field: 't', type: 'temporal', axis: null};
const series: Dict = {field: 'c', type: 'nominal', legend: null, scale: {range: ['red', 'blue']}};
const theta: Dict = {field: 't0', type: 'quantitative', scale: null, stack: null};
const threshold: Dict = {
  ...x,
  legend: null,
  axis: undefined,
  scale: {type: 'threshold', domain: [1, 2], range: ['a', 'b', 'c']},
};

const LAYERS: readonly Dict[] = [
  {mark: {type: 'line', clip: false, interpolate: 'monotone'}, encoding: {x: t, y, stroke: series}},
  {mark: {type: 'area', clip: false}, encoding: {x: t, y: {...y, stack: null}, y2: {field: 'low'}}},
  {mark: 'rect', encoding: {y: b, fill: threshold}},
  {mark: {type: 'arc', innerRadius: {expr: 'width / 4'}}, encoding: {theta, theta2: {field: 't1'}}},
  {
    mark: {type: 'point', shape: {expr: "datum.up ? 'arrow' : 'cross'"}, clip: false},
    encoding: {
      x: t,
      y,
      opacity: {condition: {test: 'datum.z > 3 && rtl', value: 1}, value: {expr: 'min(datum.z / 10, 1)'}},
    },
  },
  {
    mark: {
      type: 'text',
      clip: false,
      lineHeight: 14,
      angle: {expr: 'datum.turn'},
      align: {expr: "rtl ? 'right' : 'left'"},
    },
    encoding: {y, text: {field: 'words', type: 'nominal'}},
  },
  {mark: {type: 'rule', strokeDash: [2, 1], clip: false}, encoding: {x: t}},
];

test('compiled specs of every kind hold in strict TypeScript', async () => {
  const folder = inRoot('test/output/spec-types');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const params = [
    {name: 'rtl', value: false},
    {name: 'dom', value: [0, 1]},
  ];
  for (const [i, layer] of LAYERS.entries()) {
    const source = compileSpec(
      'test',
      specOf({data: {name: 'a'}, params, ...layer}),
      '../../../packages/elements/src/draw/scene.js',
    );
    writeFileSync(`${folder}/${i}.ts`, source);
  }
  const compilerOptions = {
    noEmit: true,
    composite: false,
    rootDir: '../../..',
    tsBuildInfoFile: null,
    declaration: false,
    declarationMap: false,
    customConditions: ['source'],
  };
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      extends: '../../../packages/elements/tsconfig.json',
      compilerOptions,
      include: ['*.ts'],
      references: [],
    }),
  );
  await runModule('@typescript/native/bin/tsc', ['-p', `${folder}/tsconfig.json`], {quiet: true});
});
