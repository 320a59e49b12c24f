import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sumAmounts} from '../../src/amount/amount.js';
import type {MapMark} from '../../src/chart/map/drawing.js';
import {mapModel, type MapModel, type MapOptions} from '../../src/chart/map/map-model.js';
import {Refusal} from '../../src/chart/context.js';
import type {OutlineItem} from '../../src/chart/model.js';
import type {Lang} from '../../src/text/lang.js';
import {budgetOf, collection, CSV, envFor, geometry, square, squares} from './map-fixture.js';

const modelOf = (csv = CSV, options: MapOptions = {}, shapes: unknown = geometry, lang: Lang = 'fr'): MapModel =>
  mapModel(budgetOf(csv), shapes, options, envFor(lang));

const itemOf = (model: MapModel, key: string): OutlineItem => {
  const item = model.outline.find(candidate => candidate.key === key);
  assert.ok(item, `no item ${key}`);
  return item;
};

const marksOf = (model: MapModel): readonly MapMark[] => model.drawing.datasets.marks as readonly MapMark[];
const markOf = (model: MapModel, key: string): MapMark | undefined => marksOf(model).find(mark => mark.key === key);
const summaryOf = (model: MapModel): string => model.summary.map(({text}) => text).join('');

describe('mapModel: amounts', () => {
  it('keeps every amount to the millime', () => {
    const model = modelOf();
    assert.equal(itemOf(model, 'XX-11').amount, 1_200_001);
    assert.equal(markOf(model, 'XX-11')?.amount, 1_200_001);
    assert.equal(itemOf(model, 'XX-22').amount, 600_250);
    assert.match(itemOf(model, 'XX-11').exact, /^1\s200,001/);
  });

  it('joins codes, their two digits, French and Arabic names', () => {
    assert.deepEqual(
      marksOf(modelOf()).map(({key, amount}) => [key, amount]),
      [
        ['XX-11', 1_200_001],
        ['XX-12', 2_400_500],
        ['XX-21', 0],
        ['XX-22', 600_250],
        ['XX-31', 300_125],
        ['XX-32', 0],
      ],
    );
  });

  it('adds up: drawing and what stands outside it = table = file', () => {
    const model = modelOf();
    const file = 1_200_001 + 2_400_500 + 600_250 + 300_125 + 50_007 + 25_100;
    const drawn = new Map(marksOf(model).map(({key, amount}) => [key, amount]));
    const outside = model.outline.filter(({key}) => !drawn.has(key)).map(({amount}) => amount);
    assert.equal(sumAmounts([...drawn.values(), ...outside]), file);
    assert.equal(sumAmounts(model.table.rows.flatMap(({amounts}) => amounts[0] ?? [])), file);
    assert.equal(model.table.total?.amounts[0], file);
    assert.equal(model.total, file);
  });

  it('tells not available from zero', () => {
    const model = modelOf();
    const zero = itemOf(model, 'XX-21');
    const missing = itemOf(model, 'XX-32');
    assert.equal(zero.available, true);
    assert.match(zero.value, /^0/);
    assert.match(zero.colour ?? '', /^class-/);
    assert.equal(missing.available, false);
    assert.equal(missing.value, 'non disponible');
    assert.equal(missing.exact, 'non disponible');
    assert.equal(missing.colour, 'none');
    assert.equal(markOf(model, 'XX-32')?.available, false);
    const hatched = (model.drawing.datasets.hatch as readonly {key: string}[]).map(({key}) => key);
    assert.deepEqual([...new Set(hatched)], ['XX-32']);
    assert.equal(model.table.rows.find(({key}) => key === 'XX-32')?.amounts[0], undefined);
    assert.equal(model.legend.at(-1)?.hatched, true);
  });

  it('counts a province that the file does not name as not available', () => {
    const model = modelOf('province,voted\nXX-11,5\nXX-12,7\n');
    assert.deepEqual(
      model.outline.filter(({available}) => !available).map(({key}) => key),
      ['XX-21', 'XX-22', 'XX-31', 'XX-32'],
    );
  });

  it('has no legend entry for what is not there', () => {
    const model = modelOf('province,voted\n11,1\n12,2\n21,3\n22,4\n31,5\n32,6\n');
    assert.equal(
      model.legend.every(({hatched}) => !hatched),
      true,
    );
    assert.deepEqual(model.drawing.datasets.hatch, []);
  });

  it('lists an unknown region with its amount, and draws the others', () => {
    const model = modelOf();
    const item = itemOf(model, 'Étranger');
    assert.equal(item.amount, 50_007);
    assert.equal(item.box, undefined);
    assert.equal(item.listed, true);
    assert.equal(marksOf(model).length, 6);
    assert.deepEqual(
      model.issues.map(({code, text, amount}) => ({code, text, amount})),
      [{code: 'unplaced-region', text: 'Étranger', amount: 50_007}],
    );
    assert.ok(
      model.notes.some(note => note.includes('75,1') && note.includes('Étranger')),
      model.notes.join('\n'),
    );
  });

  it('lists rows that name no region', () => {
    const model = modelOf();
    const row = model.table.rows.at(-1);
    assert.equal(row?.label.text, 'Non localisé');
    assert.equal(row.amounts[0], 25_100);
  });

  it('shows a known region that the map lacks among the unplaced', () => {
    const model = modelOf(CSV, {}, collection(squares.slice(1)));
    assert.equal(itemOf(model, 'XX-11').box, undefined);
    assert.equal(
      model.issues.some(
        ({code, text, amount}) => code === 'unplaced-region' && text === 'Béja' && amount === 1_200_001,
      ),
      true,
    );
  });

  it('takes negative amounts by their value and says so', () => {
    const model = modelOf('province,voted\n11,-5\n12,10\n21,20\n');
    assert.equal(itemOf(model, 'XX-11').amount, -5000);
    assert.equal(model.outline.find(({available}) => available)?.key, 'XX-21');
    assert.equal(itemOf(model, 'XX-11').share, undefined);
    assert.ok(
      model.notes.some(note => note.includes('−5')),
      model.notes.join('\n'),
    );
  });

  it('refuses what has no answer', () => {
    assert.throws(() => modelOf('mission,voted\nA,1\n'), Refusal);
    assert.throws(() => modelOf(CSV, {by: 'district'}), Refusal);
    assert.throws(() => modelOf(CSV, {wish: {year: 1999}}), Refusal);
    assert.throws(() => modelOf(CSV, {classes: 'jenks' as 'equal'}), TypeError);
  });

  it('is empty when nothing has an amount, and the table still stands', () => {
    const model = modelOf('province,voted,paid\n11,,1\n12,,\n', {wish: {phase: 'paid', filters: {province: '12'}}});
    assert.equal(model.empty, true);
    assert.match(summaryOf(model), /Aucun montant/);
    assert.doesNotMatch(summaryOf(model), /\d/);
    assert.equal(model.table.rows.length, 1);
  });

  it('leaves out the provinces that a filter leaves out, and keeps their ground', () => {
    const model = modelOf(CSV, {wish: {filters: {province: '11;12'}}});
    assert.deepEqual(
      model.outline.map(({key}) => key),
      ['XX-12', 'XX-11'],
    );
    assert.equal(markOf(model, 'XX-32')?.colour, 'track');
    assert.deepEqual(model.drawing.datasets.hatch, []);
    assert.deepEqual(model.issues, []);
  });
});

describe('mapModel: list', () => {
  it('ranks by value, what has none last', () => {
    assert.deepEqual(
      modelOf().outline.map(({key}) => key),
      ['XX-12', 'XX-11', 'XX-22', 'XX-31', 'XX-21', 'XX-32', 'Étranger', '\u2205'],
    );
  });

  it('says rank, share and class of each', () => {
    const item = itemOf(modelOf(), 'XX-12');
    assert.deepEqual(item.more, ['rang 1 sur 5']);
    assert.match(item.share ?? '', /^52,5\s% du total$/);
    assert.equal(item.colour, 'class-5');
    assert.match(item.name, /^Nabeul, 2.400,5.dinars, 52,5.% du total, rang 1 sur 5$/);
  });

  it('gives equal values one rank', () => {
    const model = modelOf('province,voted\n11,5\n12,5\n21,3\n');
    assert.deepEqual(
      model.outline.slice(0, 3).map(({more}) => more?.[0]),
      ['rang 1 sur 3', 'rang 1 sur 3', 'rang 3 sur 3'],
    );
  });

  it('carries no bidi control in accessible names, and isolates in drawn text', () => {
    for (const lang of ['fr', 'ar', 'en'] as const) {
      const model = modelOf(CSV, {}, geometry, lang);
      for (const {name} of model.outline) assert.doesNotMatch(name, /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/);
      for (const {text} of model.drawing.datasets.labels as readonly {text: string}[])
        assert.match(text, /^[\u202a\u202b].*\u202c$/);
    }
  });
});

describe('mapModel: per head', () => {
  const perHead = (csv = CSV, lang: Lang = 'fr'): MapModel => modelOf(csv, {perHead: true}, geometry, lang);

  it('divides by the population of the nearest year, halves rounded up', () => {
    const values = (csv: string): unknown =>
      Object.fromEntries(perHead(csv).table.rows.map(({key, amounts}) => [key, amounts[2]]));
    assert.deepEqual(values(CSV), {
      'XX-11': 4000,
      'XX-12': 3429,
      'XX-21': 0,
      'XX-22': 600,
      'XX-31': 42_875,
      'XX-32': undefined,
      Étranger: undefined,
      '\u2205': undefined,
    });
    assert.deepEqual(values('year,province,voted\n2022,11,0.001\n2022,22,1\n2022,31,0.012\n'), {
      'XX-11': 0,
      'XX-22': 1,
      'XX-31': 2,
      'XX-12': undefined,
      'XX-21': undefined,
      'XX-32': undefined,
    });
  });

  it('says the whole amount of what has no place', () => {
    const item = itemOf(perHead(), 'Étranger');
    assert.match(item.value, /^50\sD$/);
    assert.equal(item.colour, undefined);
  });

  it('names the population', () => {
    assert.equal(perHead().notes.includes('Population de 2014\u00a0: Recensement.'), true);
    assert.equal(
      perHead('year,province,voted\n2020,11,1\n').notes.includes('Population de 2023\u00a0: Estimation.'),
      true,
    );
    assert.equal(perHead('province,voted\n11,1\n').notes.includes('Population de 2023\u00a0: Estimation.'), true);
  });

  it('ranks and colours by the amount per head, and keeps the exact amount', () => {
    const model = perHead();
    assert.equal(model.outline[0]?.key, 'XX-31');
    assert.equal(model.outline[0].amount, 300_125);
    assert.match(model.outline[0].value, /^42,9\sD\/hab\.$/);
    assert.match(model.outline[0].name, /42,9.dinars par habitant/);
    assert.match(model.title, /, par habitant$/);
    assert.equal(model.unit, 'en dinars par habitant');
  });

  it('says which region has no population: it is not available, and its amount stays', () => {
    const model = perHead('year,province,voted\n2014,11,10\n2014,32,20\n');
    const item = itemOf(model, 'XX-32');
    assert.equal(item.value, 'non disponible');
    assert.equal(item.colour, 'none');
    assert.equal(item.amount, 20_000);
    assert.equal(
      model.notes.some(note => note.startsWith('Population inconnue') && note.includes('Médenine')),
      true,
    );
    assert.equal(
      model.issues.some(({code}) => code === 'no-population'),
      true,
    );
    assert.equal(model.table.total?.amounts[0], 30_000);
  });

  it('adds up per head as well', () => {
    const model = perHead();
    assert.equal(sumAmounts(model.table.rows.flatMap(({amounts}) => amounts[0] ?? [])), model.total);
    for (const row of [...model.table.rows, model.table.total!])
      assert.equal(row.cells.length, model.table.columns.length - 1);
  });
});

describe('mapModel: bad geometry', () => {
  const bad: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['text', 'x'],
    ['null', null],
    ['an empty object', {}],
    ['a type of nothing', {type: 'Nonsense'}],
    ['no features', collection([])],
    ['features that are not a list', {type: 'FeatureCollection', features: 3}],
    ['no polygon', collection([{type: 'Feature', id: 'XX-11', properties: {}, geometry: null}])],
    ['regions of elsewhere', collection([square('FR-75', 2, 48, 3, 49)])],
    ['metres', collection([square('XX-11', 500_000, 4_000_000, 600_000, 4_100_000)])],
    ['not numbers', collection([square('XX-11', Number.NaN, 1, 2, 2)])],
    [
      'an arc that is missing',
      {
        type: 'Topology',
        arcs: [],
        objects: {a: {type: 'GeometryCollection', geometries: [{type: 'Polygon', id: 'XX-11', arcs: [[7]]}]}},
      },
    ],
  ];

  for (const [what, shapes] of bad) {
    it(`keeps list and table for ${what}`, () => {
      const model = mapModel(budgetOf(CSV), shapes, {}, envFor());
      assert.deepEqual(
        model.issues.map(({code, severity}) => [code, severity]),
        [['bad-geometry', 'warning']],
      );
      assert.deepEqual(model.drawing.datasets.marks, []);
      assert.equal(model.drawing.height, 0);
      assert.equal(model.outline.length, 8);
      assert.equal(sumAmounts(model.table.rows.flatMap(({amounts}) => amounts[0] ?? [])), model.total);
      assert.equal(model.empty, false);
    });
  }
});

describe('mapModel: words', () => {
  it('speaks French', () => {
    const model = modelOf();
    assert.equal(model.kicker, 'Carrée · 2014 · crédits votés');
    assert.equal(model.title, 'Dépenses par province');
    assert.match(
      summaryOf(model),
      /^Dépenses.: 4.576.dinars au total \(partiel.: des montants manquent\)\. Le montant le plus élevé.: Nabeul, 2.400,5.dinars, soit 52,5.% du total\. Le plus faible.: Le Kef, 0.dinars\. Montant non disponible.: Médenine\.$/,
    );
    assert.equal(model.legendTitle, '5 classes qui comptent à peu près autant de provinces chacune (quantiles)');
    assert.match(model.legend[0]?.label.text ?? '', /^de 0 à moins de \d+.D$/);
    assert.equal(model.legend.at(-1)?.label.text, 'non disponible');
    assert.deepEqual(model.table.columns, ['Province', 'Montant, en dinars', 'Part']);
  });

  it('speaks Arabic', () => {
    const model = modelOf(CSV, {}, geometry, 'ar');
    assert.equal(model.title, 'النفقات حسب الولاية');
    assert.match(summaryOf(model), /أعلى مبلغ: نابل، .* أدنى مبلغ: الكاف، .* المبلغ غير متوفر: مدنين\./);
    assert.match(model.legendTitle ?? '', /^5 فئات/);
    assert.equal(model.table.rows.at(-1)?.label.text, 'غير موزع جغرافيا');
    assert.equal(model.drawing.params.rtl, true);
  });

  it('speaks English', () => {
    const model = modelOf(CSV, {classes: 'equal'}, geometry, 'en');
    assert.match(
      summaryOf(model),
      /Highest amount: Nabeul, 2,400\.5.dinars, or 52\.5% of the total\. Lowest: Kef, 0.dinars\. Amount not available: Medenine\./,
    );
    assert.match(model.legendTitle ?? '', /equal intervals/);
  });

  it('counts classes and provinces in correct Arabic', () => {
    const two = modelOf('province,voted\n11,5\n12,9\n', {}, geometry, 'ar');
    assert.match(two.legendTitle ?? '', /^فئتان/);
    assert.match(summaryOf(two), /4 ولايات\.$/);
  });

  it('never shows two different bounds alike', () => {
    const model = modelOf('province,voted\n11,5000000\n12,5000000.001\n21,5000000.002\n');
    const texts = model.legend.filter(({hatched}) => !hatched).map(({label}) => label.text);
    assert.equal(new Set(texts).size, 3, texts.join(' | '));
  });

  it('uses the title, measure, note and credit of the publisher', () => {
    const csv = '# title_fr: Les provinces\n# measure_fr: Investissement\n# note_fr: Une note.\nprovince,voted\n11,1\n';
    const model = modelOf(csv, {geometrySource: {fr: 'OpenStreetMap'}});
    assert.equal(model.title, 'Les provinces');
    assert.match(summaryOf(model), /^Investissement\u00a0: /);
    assert.equal(
      model.notes.includes('Une note.') && model.notes.includes('Fond de carte\u00a0: OpenStreetMap.'),
      true,
    );
  });
});
