// What the compiler does not know fails the build, with the name of the spec, the place and the construct.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compileSpec} from '../../.config/spec-compiler/module.js';
import type {Dict} from '../../.config/spec-compiler/unsupported.js';
import {specOf} from './compare.js';

const data = {name: 'a'};
const px: Dict = {field: 'x', type: 'quantitative', axis: null, scale: null};
const q: Dict = {field: 'x', type: 'quantitative', axis: null};
const text = (mark: Dict): Dict => ({
  mark: {type: 'text', ...mark},
  encoding: {x: px, text: {field: 't', type: 'nominal'}},
});
const bar = (encoding: Dict): Dict => ({mark: 'bar', encoding});
const expr = (source: string): Dict => ({mark: {type: 'rect', opacity: {expr: source}}, encoding: {x: px}});

const REFUSED: Readonly<Record<string, readonly [spec: Dict, path: string, construct: string]>> = {
  'a transform': [{layer: [{mark: 'rect', transform: [{filter: 'datum.x > 1'}]}]}, 'layer[0].transform', 'transform'],
  'an aggregate': [bar({x: {...q, aggregate: 'sum'}}), 'encoding.x.aggregate', 'aggregate'],
  'a bin': [bar({x: {...q, bin: true}}), 'encoding.x.bin', 'bin'],
  'a stack': [bar({x: {...q, stack: 'zero'}}), 'encoding.x.stack', 'stack'],
  'an implicit stack': [
    bar({x: q, y: {field: 'b', type: 'nominal', axis: null}, color: {field: 'c', type: 'nominal', legend: null}}),
    'data.data_0.transform[0]',
    'transform "stack"',
  ],
  'an axis': [
    {layer: [{mark: 'bar', encoding: {x: {field: 'x', type: 'quantitative'}}}]},
    'layer[0].encoding.x.axis',
    'axis',
  ],
  'a legend': [bar({x: px, color: {field: 'c', type: 'nominal'}}), 'encoding.color.legend', 'legend'],
  'an image': [{mark: {type: 'image', url: 'x.png'}}, 'mark.type', 'mark "image"'],
  'a trail': [{mark: 'trail'}, 'mark', 'mark "trail"'],
  'a composite mark': [{mark: 'boxplot'}, 'mark', 'mark "boxplot"'],
  'a map projection': [{projection: {type: 'mercator'}, mark: 'geoshape'}, 'projection.type', 'projection "mercator"'],
  'a fitted projection': [{projection: {type: 'identity'}, mark: 'geoshape'}, 'projection', 'fitted projection'],
  'a logarithm': [bar({x: {...q, scale: {type: 'log'}, stack: null}}), 'mark.x.scale', 'scale "log"'],
  'an interpolated colour': [
    {
      mark: 'point',
      encoding: {x: px, fill: {field: 'c', type: 'quantitative', legend: null, scale: {range: ['red', 'blue']}}},
    },
    'mark.fill.scale.range',
    'interpolated range',
  ],
  'an order of a scale': [
    bar({x: {field: 'b', type: 'nominal', axis: null, sort: ['p', 'q']}}),
    'data.data_0.transform[0]',
    'transform "formula"',
  ],
  'a selection': [{params: [{name: 'pick', select: 'point'}], ...bar({x: px})}, 'params[0].select', 'select'],
  'a test of a selection': [
    bar({x: px, opacity: {condition: {param: 'pick', value: 1}, value: 0.2}}),
    'encoding.opacity.condition.param',
    'selection',
  ],
  'a computed param': [{params: [{name: 'half', expr: 'width / 2'}], ...bar({x: px})}, 'params[0].expr', 'expr'],
  chance: [expr('random()'), 'mark.opacity', 'function random()'],
  'a function of Vega that is not here': [
    expr("format(datum.x, '.2f')"),
    'mark.opacity',
    'Unrecognized function: format',
  ],
  'an unknown name': [expr('window.x'), 'mark.opacity', 'unknown name "window"'],
  'a broken expression': [expr('datum.x +'), 'mark.opacity', 'expression "datum.x +"'],
  'an ellipsis': [text({limit: 40}), 'mark.limit', 'channel limit'],
  'text on a circle': [text({radius: 40}), 'mark.radius', 'channel radius'],
  'round corners': [
    {mark: {type: 'rect', cornerRadius: 3}, encoding: {x: px}},
    'mark.cornerRadius',
    'channel cornerRadius',
  ],
  'a clip': [{mark: {type: 'rect', clip: true}, encoding: {x: px}}, 'mark', 'clip'],
  'a tooltip': [{mark: {type: 'rect', tooltip: true}, encoding: {x: px}}, 'mark.tooltip', 'tooltip'],
  'a link': [{mark: {type: 'rect', href: 'https://example.org'}, encoding: {x: px}}, 'mark.href', 'href'],
  'a gradient': [
    {mark: {type: 'rect', fill: {gradient: 'linear', stops: []}}, encoding: {x: px}},
    'mark.fill',
    'gradient',
  ],
  'a nested field': [bar({x: {...px, field: 'a.b'}}), 'data.data_0.transform[0]', 'transform "formula"'],
  'small multiples': [{facet: {field: 'c'}, spec: {mark: 'bar'}}, 'facet', 'facet'],
  'data of its own': [{data: {values: []}, mark: 'bar'}, 'data.values', 'values'],
  'a title': [{title: 'Words', ...bar({x: px})}, 'title', 'title'],
  'a background': [{background: 'white', ...bar({x: px})}, 'background', 'background'],
  padding: [{padding: 5, ...bar({x: px})}, 'padding', 'padding'],
  'a frame': [{config: {view: {stroke: 'red'}}, ...bar({x: px})}, 'config.view', 'visible view'],
  'a channel that does not fit, of which Vega-Lite warns': [
    {mark: 'rect', encoding: {x: px, theta: {field: 'x', type: 'quantitative', scale: null}}},
    'Vega-Lite',
    'theta',
  ],
};

for (const [name, [spec, path, construct]] of Object.entries(REFUSED))
  test(`refuses ${name}`, () => {
    assert.throws(
      () => compileSpec('chart', specOf({data, ...spec})),
      (error: Error) => {
        assert.ok(error.message.startsWith(`spec "chart", ${path}`), error.message);
        assert.ok(error.message.includes(construct), error.message);
        return true;
      },
    );
  });
