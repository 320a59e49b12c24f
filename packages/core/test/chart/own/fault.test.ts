import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSpec} from '../../../src/chart/own/spec/read-spec.js';

const codeOf = (spec: unknown): string | undefined => readSpec(spec).fault?.code;
const bar = {mark: 'bar', encoding: {x: {field: 'amount'}}};

describe('a spec that cannot be drawn', () => {
  it('is no object, or no Vega-Lite spec', () => {
    for (const spec of [undefined, null, 3, 'bar', [bar], {}, {encoding: {}}])
      assert.equal(codeOf(spec), 'bad-spec', JSON.stringify(spec));
    assert.equal(codeOf({...bar, $schema: 'https://vega.github.io/schema/vega/v6.json'}), 'bad-spec');
    for (const version of ['v5', 'v6', 'v6.4.3'])
      assert.equal(codeOf({...bar, $schema: `https://vega.github.io/schema/vega-lite/${version}.json`}), undefined);
    for (const version of ['v7', 'v60', 'v99.1'])
      assert.equal(codeOf({...bar, $schema: `https://vega.github.io/schema/vega-lite/${version}.json`}), 'bad-spec');
  });

  it('asks for an address: data, a picture or a link', () => {
    const faults = [
      {...bar, data: {url: 'https://example.org/data.json'}},
      {...bar, transform: [{lookup: 'part', from: {data: {url: 'parts.json'}, key: 'a'}}]},
      {mark: 'image', encoding: {url: {field: 'mission'}}},
      {mark: {type: 'bar', href: 'https://example.org'}},
      {layer: [bar, {mark: 'text', encoding: {href: {value: 'x'}}}]},
    ].map(spec => readSpec(spec).fault);
    assert.deepEqual(
      faults.map(fault => fault?.code),
      Array(5).fill('spec-address'),
    );
    assert.equal(faults[0]?.text, 'https://example.org/data.json');
    assert.equal(codeOf({...bar, datasets: {mine: [{url: 'only a word'}]}}), undefined);
  });

  it('shows other data than those of the budget, or none', () => {
    for (const spec of [
      {...bar, data: {values: [{amount: 1}]}},
      {...bar, data: {name: 'mine'}, datasets: {mine: []}},
      {...bar, data: {name: 'nowhere'}},
      {...bar, data: null},
      {layer: [{...bar, data: {values: []}}]},
      {...bar, datasets: {budget: [{amount: 1}]}},
      {...bar, data: {name: 'budget', values: [{amount: 1}]}},
    ])
      assert.equal(codeOf(spec), 'spec-data', JSON.stringify(spec));
  });

  it('is not one that shows them beside data of its own', () => {
    for (const spec of [
      bar,
      {...bar, data: {name: 'budget'}},
      {layer: [bar, {mark: 'rule', data: {values: [{goal: 5}]}}]},
      {data: {values: []}, vconcat: [{...bar, data: {name: 'budget'}}]},
      {...bar, data: {values: []}, transform: [{lookup: 'a', from: {data: {name: 'budget'}, key: 'part'}}]},
    ])
      assert.equal(codeOf(spec), undefined, JSON.stringify(spec));
  });

  it('takes the year for a moment, unless it brings moments of its own', () => {
    const time = {mark: 'line', encoding: {x: {field: 'year', type: 'temporal'}}};
    assert.equal(codeOf(time), 'bad-spec');
    assert.equal(codeOf({mark: 'line', encoding: {x: {field: 'year', timeUnit: 'year'}}}), 'bad-spec');
    assert.equal(codeOf({layer: [bar, {...time, data: {values: [{year: '2024-01-01'}]}}]}), undefined);
  });
});

describe('what a spec says', () => {
  it('is its title, its subtitle and its description, as text', () => {
    const {title, subtitle, description} = readSpec({
      ...bar,
      title: {text: ['One', 'two'], subtitle: 'Three'},
      description: 'Bars',
    });
    assert.deepEqual([title, subtitle, description], ['One two', 'Three', 'Bars']);
    assert.equal(readSpec({...bar, title: 'One'}).title, 'One');
    assert.equal(readSpec({...bar, title: {text: {expr: "lang == 'ar' ? 'a' : 'b'"}}}).title, undefined);
  });
});
