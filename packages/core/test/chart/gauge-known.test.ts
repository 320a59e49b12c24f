import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Refusal} from '../../src/chart/context.js';
import {gaugeModel, type GaugeOptions} from '../../src/chart/gauge/gauge-model.js';
import type {ChartModel} from '../../src/chart/model.js';
import type {Lang} from '../../src/text/lang.js';
import {budgetOf, envFor} from '../fixture-pack.js';
import {marksOf, plain, said, textsOf} from './bars-checks.js';

const CSV = 'year,mission_fr,voted,paid\n2025,Santé,100,95\n2025,Éducation,900,';
const MILLION = '# unit: million\n';
const model = (options: GaugeOptions = {}, csv = CSV, lang: Lang = 'fr', meta = MILLION): ChartModel =>
  gaugeModel(budgetOf(csv, meta), options, envFor(lang, 900));
const numbers = (of: ChartModel, name: string): string[] => textsOf(of, name).map(({text}) => plain(text));
const names = (of: ChartModel): string[] => of.outline.map(({name}) => plain(name));

describe('gaugeModel, a rate on known figures alone', () => {
  it('measures on the rows that have both figures, and says what stands outside', () => {
    assert.equal(
      said(model()),
      '95 % des crédits votés ont été payés. Crédits votés : 1 000 millions au total. ' +
        'Payé inconnu pour 900 millions, hors du taux.',
    );
    assert.match(said(model({}, CSV, 'en')), /^95% of .* Paid amount unknown for 900 .*, left out of the rate\.$/);
    assert.match(said(model({}, CSV, 'ar')), /95 % .*المدفوع غير معروف بالنسبة إلى 900 /);
    assert.deepEqual(numbers(model(), 'shares'), ['100 %', '95 %']);
    assert.equal(plain(model().table.rows[1]?.cells[1] ?? ''), '95 %');
    assert.equal(model().total, 1_000_000_000_000);
  });

  it('keeps the rate of a file that knows its credits as a whole only', () => {
    const file = readFileSync(new URL('../../../../demo/data/execution-2024.csv', import.meta.url), 'utf8');
    assert.match(said(model({}, file, 'fr', '')), /^94,4 % des crédits votés ont été exécutés\./);
    const parts = 'part,voted,executed\n,100,\n1,,40\n2,,50';
    assert.match(said(model({}, parts)), /^90 % .*au total\.$/);
  });

  it('gives no rate where no row has both figures', () => {
    for (const csv of ['mission,voted,paid\nA,100,\nB,,900', 'part,voted,paid\n,100,\n1,,40\n2,,']) {
      assert.deepEqual(numbers(model({}, csv), 'shares').slice(1), []);
      assert.match(
        said(model({}, csv)),
        /Taux impossible à calculer : aucune ligne ne donne à la fois les crédits votés et les dépenses payées\.$/,
      );
    }
  });

  it('calls no excess what was paid on rows without credits', () => {
    const csv = 'mission,voted,paid\nA,100,95\nB,,900';
    assert.match(said(model({}, csv)), /^95 % .*100 millions au total\.$/);
    assert.deepEqual(
      marksOf(model({}, csv)).map(({amount, colour}) => [(amount ?? Number.NaN) / 1e9, colour]),
      [
        [100, 'track'],
        [995, 'accent'],
      ],
    );
  });

  it('gives an entry the rate of its known rows or none, and ranks only those that have one', () => {
    const csv = 'mission,part,voted,paid\nA,1,100,95\nA,2,300,\nB,1,900,\nC,1,100,40\nD,1,-5,7';
    const bullets = model({each: 'mission'}, csv);
    assert.deepEqual(numbers(bullets, 'shares'), ['–', '95 %', '40 %', '–']);
    assert.deepEqual(numbers(bullets, 'values'), ['– sur 900', '95 sur 100', '40 sur 100', '7 sur −5']);
    assert.match(said(bullets), /Taux le plus élevé : A, 95 % ; le plus faible : C, 40 %\.$/);
    assert.match(said(bullets), /Payé inconnu pour 1 200 millions, hors du taux\./);
    assert.doesNotMatch(said(model({each: 'mission'})), /Taux le plus/);
    assert.deepEqual(
      bullets.table.rows.map(row => plain(row.cells[2] ?? '')),
      ['–', '95 %', '40 %', '–'],
    );
    assert.ok(bullets.outline[1]?.more?.map(plain).some(text => /^Payé inconnu pour 300 /.test(text)));
  });

  it('says in each name what was done, of how much, or that it is not known', () => {
    assert.deepEqual(names(model({each: 'mission'})), [
      'Éducation, montant payé non disponible, crédits votés : 900 millions',
      'Santé, 95 millions payés sur 100 millions, 95 % des crédits votés ont été payés.',
    ]);
    assert.match(
      names(model({each: 'mission'}, CSV, 'en'))[0] ?? '',
      /, paid amount not available, voted credits: 900 /,
    );
    assert.match(names(model({each: 'mission'}, CSV, 'en'))[1] ?? '', /, paid: 95 .* of 100 .*, 95% of voted credits/);
    assert.match(names(model({each: 'mission'}, CSV, 'ar'))[0] ?? '', /، المبلغ المدفوع غير متوفر، /);
    assert.match(names(model({each: 'mission'}, CSV, 'ar'))[1] ?? '', /، المدفوع: 95 .* من 100 /);
  });
});

describe('gaugeModel, revenue, dates and steps', () => {
  const REVENUE = 'flow,mission,voted,amended,committed,ordered,paid,executed\nrevenue,A,100,110,100,99,90,80';

  it('names the steps and the title of revenue in its own words', () => {
    const said = (lang: Lang): string[] => {
      const of = model({}, REVENUE, lang);
      return [of.title, ...of.outline.map(({label}) => label.text)];
    };
    assert.deepEqual(said('fr'), [
      'Exécution des recettes',
      'Prévu',
      'Révisé',
      'Constaté',
      'Mis en recouvrement',
      'Encaissé',
      'Réalisé',
    ]);
    assert.deepEqual(said('ar'), ['تنفيذ المداخيل', 'المقدر', 'المحين', 'المثبت', 'المثقل', 'المستخلص', 'المنجز']);
    assert.deepEqual(said('en'), [
      'Revenue execution',
      'Forecast',
      'Revised',
      'Recognised',
      'Called in',
      'Collected',
      'Actual',
    ]);
    assert.match(model({each: 'mission'}, REVENUE).title, /^Exécution des recettes par /);
    assert.equal(model().title, 'Exécution du budget');
  });

  it('reports a date that is not in the calendar, and does not show it', () => {
    const of = model({asOf: '2025-06-31'});
    assert.deepEqual(
      of.issues.map(({code, text}) => [code, text]),
      [['date-invalid', '2025-06-31']],
    );
    assert.ok(of.notes.every(note => !note.includes('Situation')));
    assert.deepEqual(model({asOf: '2025-06-30'}).issues, []);
  });

  it('refuses credits as the step of the rate, and lists the steps of execution', () => {
    for (const phase of ['voted', 'amended'] as const)
      assert.throws(
        () => model({wish: {phase}}, 'voted,amended,committed,paid\n100,110,90,80'),
        (error: unknown) =>
          error instanceof Refusal &&
          error.issues[0]?.code === 'no-such-phase' &&
          error.issues[0].text === phase &&
          error.issues[0].detail === 'committed, paid',
      );
    assert.match(said(model()), /payés/);
  });
});
