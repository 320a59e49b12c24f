import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Drawing} from '../../../src/chart/model.js';
import {ownModel, type OwnOptions} from '../../../src/chart/own/own-model.js';
import {readSpec} from '../../../src/chart/own/spec/read-spec.js';
import type {Lang} from '../../../src/text/lang.js';
import {read} from '../../law-pack.js';
import {envFor} from '../treemap-fixture.js';

type Json = Record<string, unknown>;
const budget = read('year,mission,voted,paid\n2023,sante,4,1\n2024,sante,5,2\n2024,justice,3,1\n');

function dressed(spec: Json, options: OwnOptions = {}, lang: Lang = 'fr', width = 900): NonNullable<Drawing['own']> {
  const {drawing, issues} = ownModel(budget, readSpec(spec), options, envFor(lang, width));
  assert.deepEqual(issues, []);
  assert.ok(drawing.own);
  return drawing.own;
}
const encodingOf = (encoding: Json, lang: Lang = 'fr'): Record<string, Json> =>
  dressed({mark: 'bar', encoding}, {}, lang).spec['encoding'] as Record<string, Json>;
const amount = {field: 'amount'};

describe('an encoding that leaves something open', () => {
  it('gets a type, a title in the language of the reader, and names in the order of the rows', () => {
    assert.deepEqual(encodingOf({y: {field: 'mission'}, x: amount}, 'ar')['y'], {
      type: 'nominal',
      title: 'المهمة',
      sort: null,
      field: 'mission',
      axis: {formatType: 'axisName'},
    });
    const {detail, order} = encodingOf({x: amount, detail: {field: 'mission'}, order: {field: 'mission_code'}});
    assert.equal('sort' in (detail ?? {}), false);
    assert.equal('sort' in (order ?? {}), false);
  });

  it('writes amounts in the unit of the chart, and says the unit once: in a title of its own or beside each number', () => {
    const {x, size, text, tooltip} = encodingOf({
      x: amount,
      size: {field: 'paid', title: 'Payé'},
      text: amount,
      tooltip: amount,
    });
    assert.deepEqual([x?.['title'], x?.['axis']], ['Crédits votés, en dinars', {formatType: 'amountDigits'}]);
    assert.deepEqual(size?.['legend'], {formatType: 'amount'});
    assert.equal(text?.['formatType'], 'amount');
    assert.deepEqual([tooltip?.['formatType'], tooltip?.['title']], ['exactAmount', 'Crédits votés']);
  });

  it('says the unit beside each number where another layer gives their common axis a title without it', () => {
    const layered = (title: object): Json[] =>
      (
        dressed({
          encoding: {y: {field: 'mission'}},
          layer: [
            {mark: 'rule', encoding: {x: {field: 'voted'}, x2: {field: 'paid'}}},
            {mark: 'point', encoding: {x: {field: 'paid', ...title}}},
          ],
        }).spec['layer'] as {encoding: {x: Json}}[]
      ).map(({encoding}) => encoding.x);
    for (const title of [{title: null}, {axis: {title: 'X'}}])
      assert.deepEqual(
        layered(title).map(x => [(x['axis'] as Json)['formatType'], x['title']]),
        [
          ['amount', undefined],
          ['amount', 'title' in title ? null : undefined],
        ],
      );
    assert.deepEqual(
      layered({}).map(x => x['title']),
      ['Crédits votés, en dinars', 'Dépenses payées, en dinars'],
    );
  });

  it('keeps what it says itself', () => {
    const own = {type: 'ordinal', title: 'X', sort: 'descending', field: 'mission'};
    const {y, x, x2, color} = encodingOf({
      y: own,
      x: {...amount, axis: {title: null, format: '.2s'}},
      x2: {field: 'paid'},
      color: {...amount, legend: null},
    });
    assert.deepEqual(y, {...own, axis: {formatType: 'axisName'}});
    assert.deepEqual(x, {type: 'quantitative', ...amount, axis: {title: null, format: '.2s'}});
    assert.deepEqual(x2, {field: 'paid'});
    assert.equal(color?.['legend'], null);
  });

  it('keeps the names that it formats or limits itself', () => {
    const own = {field: 'mission', axis: {labelExpr: 'upper(datum.label)'}};
    const {y, color} = encodingOf({y: own, x: amount, color: {field: 'mission', legend: {labelLimit: 40}}});
    assert.deepEqual(y?.['axis'], own.axis);
    assert.deepEqual(color?.['legend'], {labelLimit: 40});
  });

  it('does not take a count, a share or a class for an amount', () => {
    const {x, y, color} = encodingOf({
      x: {...amount, aggregate: 'distinct'},
      y: {...amount, stack: 'normalize'},
      color: {...amount, bin: true},
    });
    assert.deepEqual(x, {...amount, aggregate: 'distinct'});
    assert.deepEqual([y?.['axis'], y?.['title']], [undefined, undefined]);
    assert.equal(color?.['legend'], undefined);
  });

  it('writes years as years', () => {
    const line = (type?: string): Json | undefined => encodingOf({x: {field: 'year', type}, y: amount})['x'];
    assert.equal(encodingOf({x: {field: 'year'}, y: amount})['x']?.['type'], 'ordinal');
    assert.deepEqual(line('ordinal')?.['axis'], {labelAngle: 0, labelOverlap: 'greedy'});
    assert.deepEqual(line('quantitative'), {
      type: 'quantitative',
      title: 'Année',
      field: 'year',
      scale: {zero: false},
      axis: {format: 'd', tickMinStep: 1},
    });
  });

  it('is found in every view, facet and condition', () => {
    const {spec} = dressed({
      facet: {field: 'mission'},
      spec: {
        layer: [{mark: 'bar', encoding: {x: amount, color: {condition: {test: 'true', ...amount}, value: 'red'}}}],
      },
    });
    const {facet, spec: inner} = spec as {
      facet: Json;
      spec: {layer: [{encoding: {x: Json; color: {condition: Json}}}]};
    };
    assert.deepEqual([facet['title'], facet['sort']], ['Mission', {field: 'mission_order', op: 'min'}]);
    assert.equal(inner.layer[0].encoding.x['title'], 'Montant, en dinars');
    assert.equal(inner.layer[0].encoding.color.condition['type'], 'quantitative');
  });
});

describe('a spec as it is drawn', () => {
  const bar = {mark: 'bar', encoding: {x: amount}};

  it('has the rows, the width of its place and no options for tools', () => {
    const {spec, fits} = dressed(
      {...bar, width: 2000, autosize: 'pad', usermeta: {embedOptions: {actions: true}}},
      {},
      'fr',
      320,
    );
    assert.deepEqual(
      [spec['data'], spec['width'], spec['usermeta'], spec['autosize'], fits],
      [{name: 'budget'}, 320, undefined, undefined, true],
    );
  });

  it('keeps its own widths where it is made of several charts', () => {
    const several = [
      {hconcat: [{...bar, width: 100}]},
      {repeat: ['voted', 'paid'], spec: bar},
      {facet: {field: 'mission'}, spec: bar},
      {mark: 'bar', encoding: {x: amount, row: {field: 'mission'}}},
    ];
    for (const spec of several) {
      const own = dressed(spec);
      assert.deepEqual([own.fits, own.spec['width']], [false, undefined], JSON.stringify(spec));
    }
  });

  it('knows the language, the direction, the words and the colours, whatever it declares for other tools', () => {
    const params = dressed(
      {
        ...bar,
        params: [
          {name: 'lang', value: 'xx'},
          {name: 'goal', value: 3},
        ],
      },
      {},
      'ar',
    ).spec['params'] as {name: string; value: unknown}[];
    const valueOf = (name: string): unknown => params.find(param => param.name === name)?.value;
    assert.deepEqual([valueOf('lang'), valueOf('rtl'), valueOf('goal')], ['ar', true, 3]);
    assert.equal((valueOf('words') as Json)['paid'], 'النفقات المدفوعة');
    assert.equal((valueOf('colors') as Json)['accent'], 'var(--mz-accent)');
    assert.equal(params.filter(({name}) => name === 'lang').length, 1);
  });

  it('writes nothing smaller than the kit does', () => {
    const {spec, config} = dressed({
      ...bar,
      config: {axis: {labelFontSize: 8, titleFontSize: 20}},
      data: {name: 'budget'},
      datasets: {mine: [{fontSize: 1}]},
    });
    assert.deepEqual(spec['config'], {axis: {labelFontSize: 12, titleFontSize: 20}});
    assert.deepEqual(spec['datasets'], {mine: [{fontSize: 1}]});
    for (const size of JSON.stringify(config).matchAll(/FontSize":([\d.]+)/g)) assert.ok(Number(size[1]) >= 12);
  });

  it('has its title in words over the chart, and keeps one that it works out', () => {
    assert.equal('title' in dressed({...bar, title: 'X'}).spec, false);
    const worked = {text: {expr: "rtl ? 'a' : 'b'"}};
    assert.deepEqual(dressed({...bar, title: worked}).spec['title'], worked);
  });

  it('leaves the spec of the page as it was', () => {
    const spec = {...bar, layer: undefined, params: [{name: 'lang', value: 'xx'}]};
    const before = JSON.stringify(spec);
    dressed(spec);
    assert.equal(JSON.stringify(spec), before);
  });
});

describe('small multiples', () => {
  const faceted = (columns?: number, width: unknown = 200): Json => ({
    columns,
    facet: {field: 'mission'},
    spec: {width, mark: 'bar', encoding: {x: amount}},
  });

  it('stand in the columns that the spec asks for, or in fewer where there is no room for them', () => {
    const columns = [900, 600, 320, 150].map(width => dressed(faceted(3), {}, 'fr', width).spec['columns']);
    assert.deepEqual(columns, [3, 2, 1, 1]);
    assert.equal(dressed(faceted(2), {}, 'fr', 900).spec['columns'], 2);
  });

  it('stay as they are where the spec leaves their columns or their width open', () => {
    assert.equal(dressed(faceted(), {}, 'fr', 320).spec['columns'], undefined);
    assert.equal(dressed(faceted(3, {step: 20}), {}, 'fr', 320).spec['columns'], 3);
  });
});

describe('a mirrored spec', () => {
  const labelled = {
    encoding: {y: {field: 'mission', axis: {orient: 'left'}}, x: amount},
    layer: [{mark: 'bar'}, {mark: {type: 'text', align: 'left', dx: 4}, encoding: {text: amount, x: {value: 10}}}],
  };

  it('begins at the right in Arabic, with what it places by hand', () => {
    const {spec, config} = dressed(labelled, {mirror: true}, 'ar');
    const {encoding, layer} = spec as unknown as {
      encoding: {y: {axis: Json}};
      layer: [Json, {mark: Json; encoding: {x: Json}}];
    };
    assert.deepEqual(
      [config['scale'], config['axisY']],
      [{xReverse: true}, {tickCount: 6, orient: 'right', titlePadding: 10}],
    );
    assert.equal(encoding.y.axis['orient'], 'right');
    assert.deepEqual(layer[1].mark, {type: 'text', align: 'right', dx: -4});
    assert.deepEqual(layer[1].encoding.x, {value: {expr: 'width - 10'}});
  });

  it('has the symbols of its legends at the right of their names, but those that may be larger', () => {
    const {spec, config} = dressed(
      {mark: 'point', encoding: {x: amount, color: {field: 'mission'}, size: {field: 'paid'}}},
      {mirror: true},
      'ar',
    );
    const {color, size} = spec['encoding'] as Record<string, Json>;
    assert.deepEqual((config['legend'] as Json)['labelAlign'], 'right');
    assert.deepEqual(color?.['legend'], {formatType: 'legendName'});
    // Entries are laid out from the left: one in each row keeps them in order.
    assert.equal((config['legend'] as Json)['columns'], 1);
    assert.deepEqual(size?.['legend'], {labelAlign: 'left', labelOffset: 4, formatType: 'amountDigits'});
  });

  it('stays as it is in other languages, and where the page does not ask for it', () => {
    for (const [mirror, lang] of [
      [true, 'fr'],
      [false, 'ar'],
    ] as const) {
      const {spec, config} = dressed(labelled, {mirror}, lang);
      assert.equal(config['scale'], undefined);
      assert.deepEqual((spec as {layer?: [Json, Json]}).layer?.[1]['mark'], {type: 'text', align: 'left', dx: 4});
    }
  });

  it('shows years from left to right', () => {
    const text = {type: 'text', align: 'left', dx: 4};
    const {spec} = dressed(
      {layer: [{mark: 'line'}, {mark: text}], encoding: {x: {field: 'year', type: 'quantitative'}, y: amount}},
      {mirror: true, each: 'year'},
      'ar',
    );
    const {encoding, layer} = spec as unknown as {encoding: {x: {scale: Json}}; layer: Json[]};
    assert.deepEqual(encoding.x.scale, {reverse: false, zero: false});
    assert.deepEqual(layer[1]?.['mark'], text);
  });
});
