import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breakdownModel} from '../../src/chart/breakdown/breakdown-model.js';
import {deflated, type Deflator, deflatorOf} from '../../src/chart/breakdown/deflator.js';
import type {ChartModel} from '../../src/chart/model.js';
import {decodeText} from '../../src/decode/decode.js';
import type {Lang} from '../../src/text/lang.js';
import {seeded} from '../random.js';
import {budgetOf, envFor} from '../fixture-pack.js';
import {said} from './bars-checks.js';

const INDEX = '# base_year: 2019\n# source_fr: INS\n# source_ar: المعهد\nyear,index\n2015,80\n2017,90.5\n2019,100\n';

function read(text: string): Deflator {
  const deflator = deflatorOf(decodeText(text));
  assert.ok('base' in deflator, JSON.stringify(deflator));
  return deflator;
}

describe('a price index', () => {
  it('is read from CSV and JSON, in the words of a spreadsheet too', () => {
    const expected = new Map([
      [2015, 80_000_000],
      [2017, 90_500_000],
      [2019, 100_000_000],
    ]);
    const json = JSON.stringify({
      meta: {base_year: 2019, source: 'INS'},
      rows: [
        {year: 2015, index: 80},
        {year: 2017, index: 90.5},
        {year: 2019, index: 100},
      ],
    });
    const french = '# base_year: 2019\n# source: INS\nAnnée;Indice\n2015;80\n2017;90,5\n2019;100\n';
    for (const text of [INDEX, json, french]) {
      const {base, index, source} = read(text);
      assert.equal(base, 2019);
      assert.deepEqual(index, expected);
      assert.equal(source.fr, 'INS');
    }
  });

  it('is refused when nobody could check it, or when it is no index', () => {
    const wrong = [
      INDEX.replace('# base_year: 2019\n', ''),
      INDEX.replace('# base_year: 2019', '# base_year: 2018'),
      INDEX.replace(/# source.*\n/g, ''),
      INDEX.replace('80', 'about 80'),
      INDEX.replace('80', '-80'),
      INDEX.replace('80', '0'),
      INDEX.replace('2017', '2015'),
      INDEX.replace('index', 'value'),
      '',
      '<!doctype html><p>404',
    ];
    for (const text of wrong) {
      const issue = deflatorOf(decodeText(text));
      assert.ok('code' in issue, text);
      assert.equal(issue.severity, 'warning');
    }
  });
});

describe('an amount in the prices of another year', () => {
  const {index, source} = read(INDEX);
  const at = (then: number, now: number): Deflator => ({
    base: 1,
    source,
    index: new Map([
      [1, then],
      [2, now],
    ]),
  });

  it('is exact, rounded half away from zero', () => {
    assert.equal(deflated(100_000, 2015, {base: 2019, source, index}), 125_000);
    assert.equal(deflated(1, 2, at(3, 2)), 2);
    assert.equal(deflated(-1, 2, at(3, 2)), -2);
    assert.equal(deflated(1, 2, at(1, 3)), 0);
    assert.equal(Object.is(deflated(-1, 2, at(1, 3)), -0), false);
    assert.equal(deflated(2, 2, at(1, 3)), 1);
    assert.equal(deflated(5, 7, at(1, 3)), undefined);
  });

  it('is exact where floats are not: the State budget with all its millimes', () => {
    const random = seeded(7);
    for (let i = 0; i < 1_000; i += 1) {
      const amount = Math.floor(random() * 9e13);
      const [then, now] = [1 + Math.floor(random() * 3e8), 1e8 + Math.floor(random() * 2e8)];
      const result = BigInt(deflated(amount, 2, at(then, now)) ?? 0);
      const twice = BigInt(amount) * BigInt(then) * 2n;
      // Half a minor unit at most lies between the result and the true value.
      assert.ok(twice - result * 2n * BigInt(now) <= BigInt(now) && result * 2n * BigInt(now) - twice <= BigInt(now));
    }
  });

  it('is refused beyond the exact range', () => {
    assert.throws(() => deflated(Number.MAX_SAFE_INTEGER, 2, at(2, 1)), RangeError);
  });
});

describe('a comparison of years in constant prices', () => {
  const csv = 'year,mission,voted\n2015,A,100\n2015,B,60.001\n2017,A,90.5\n2019,A,150\n2019,B,100';
  const model = (lang: Lang = 'fr', index = INDEX): ChartModel =>
    breakdownModel(budgetOf(csv), {by: 'mission', each: 'year', deflator: read(index)}, envFor(lang));

  it('draws and tells the amounts at those prices, and says so everywhere', () => {
    const shown = model();
    assert.deepEqual(
      shown.outline.map(({key, amount}) => [key, amount]),
      [
        ['2015', 200_001],
        ['2017', 100_000],
        ['2019', 250_000],
      ],
    );
    assert.equal(shown.total, 250_000);
    assert.match(shown.title, /, aux prix de 2019$/);
    assert.match(shown.unit, /, aux prix de 2019$/);
    assert.match(said(shown), /\(2019, aux prix de 2019\) : 250 dinars au total/);
    // Current prices would say 90 dinars, or 56.3 %.
    assert.match(said(shown), /De 2015 à 2019 : hausse de 50 dinars aux prix de 2019, soit 25 %\./);
    assert.match(shown.notes.join('\n'), /Prix constants de 2019\u00a0: .* l’indice INS\./);
    assert.doesNotMatch(shown.notes.join('\n'), /sans correction/);
    assert.match(model('ar').notes.join('\n'), /المؤشر: المعهد/);
    assert.match(model('ar').title, /بأسعار سنة 2019/);
  });

  it('gives both prices in the table, to the millime', () => {
    const rows = model().table.rows.map(({label, amounts}) => [label.text, ...amounts]);
    assert.deepEqual(rows, [
      ['2015', 125_000, 75_001, 200_001],
      ['2015, prix courants', 100_000, 60_001, 160_001],
      ['2017', 100_000, undefined, 100_000],
      ['2017, prix courants', 90_500, undefined, 90_500],
      ['2019', 150_000, 100_000, 250_000],
      ['2019, prix courants', 150_000, 100_000, 250_000],
    ]);
  });

  it('has no amount for a year without an index, and says which', () => {
    const shown = model('fr', INDEX.replace('2017,90.5\n', ''));
    assert.equal(shown.outline[1]?.available, false);
    assert.deepEqual(shown.table.rows[2]?.amounts, [undefined, undefined, undefined]);
    assert.deepEqual(shown.table.rows[3]?.amounts, [90_500, undefined, 90_500]);
    assert.match(shown.notes.join('\n'), /Pas d’indice des prix, .*\u00a0: 2017\./);
    assert.match(said(shown), /De 2015 à 2019/);
  });

  it('is at current prices without an index, and within one year', () => {
    const plain = breakdownModel(budgetOf(csv), {by: 'mission', each: 'year'}, envFor('fr'));
    assert.match(said(plain), /De 2015 à 2019 : hausse de 89,999 dinars|De 2015 à 2019 : hausse de 90 dinars/);
    assert.match(plain.notes.join('\n'), /prix courants/);
    const opened = breakdownModel(
      budgetOf(csv),
      {by: 'mission', each: 'year', path: ['2015'], deflator: read(INDEX)},
      envFor('fr'),
    );
    assert.equal(opened.total, 160_001);
    assert.match(opened.notes.join('\n'), /prix courants/);
  });
});
