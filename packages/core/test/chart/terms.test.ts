import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breakdownModel} from '../../src/chart/breakdown/breakdown-model.js';
import {gaugeModel} from '../../src/chart/gauge/gauge-model.js';
import type {ChartModel} from '../../src/chart/model.js';
import {treemapModel} from '../../src/chart/treemap/treemap-model.js';
import {countryOf} from '../../src/country/country.js';
import type {ChartEnv} from '../../src/chart/env.js';
import {type Lang, LANGS} from '../../src/text/lang.js';
import {budgetOf, envFor, pack} from '../fixture-pack.js';

const terms = [
  'mission',
  'programme',
  'part',
  'part.1',
  'credit.payment',
  'spending.voted',
  'spending.paid',
  'spending.executed',
];
const explaining = (lang: Lang): ChartEnv => envFor(lang, 900, {country: countryOf({...pack, terms})});

const budget = budgetOf(
  'mission,programme_fr,part,credit,voted,paid\nA,Un,1,CP,100,90\nB,Deux,2,CP,200,150\nB,Trois,1,CP,50,40',
);

/** `text(term)` for each term, in order. */
const marked = (model: ChartModel, place: 'kicker' | 'title' | 'legendTitle'): string[] =>
  (model.terms?.[place] ?? []).flatMap(({text, term}) => (term ? [`${text} (${term})`] : []));

const whole = (model: ChartModel, place: 'kicker' | 'title' | 'legendTitle'): string =>
  (model.terms?.[place] ?? []).map(({text}) => text).join('');

describe('terms of a chart', () => {
  it('are the phase and the credit of the kicker and the level of the title, in each language', () => {
    const expected: Readonly<Record<Lang, readonly string[]>> = {
      fr: ['crédits votés (spending.voted)', 'crédits de paiement (credit.payment)', 'mission (mission)'],
      ar: ['الاعتمادات المرسمة (spending.voted)', 'اعتمادات الدفع (credit.payment)', 'المهمة (mission)'],
      en: ['voted credits (spending.voted)', 'payment credits (credit.payment)', 'mission (mission)'],
    };
    for (const lang of LANGS) {
      const model = treemapModel(budget, {}, explaining(lang));
      assert.deepEqual([...marked(model, 'kicker'), ...marked(model, 'title')], expected[lang]);
      assert.equal(whole(model, 'kicker'), model.kicker);
      assert.equal(whole(model, 'title'), model.title);
    }
  });

  it('are those that the pack explains, and none where it has no glossary', () => {
    const model = treemapModel(budget, {}, envFor('fr'));
    assert.deepEqual(model.terms, {kicker: undefined, title: undefined, legendTitle: undefined});
    assert.deepEqual(model.table.terms, [undefined]);
    const own = {...pack, glossary: {mission: {names: pack.names, text: pack.names, law: pack.names}}};
    const other = treemapModel(budget, {}, envFor('fr', 900, {country: countryOf(own)}));
    assert.deepEqual(marked(other, 'kicker'), []);
    assert.deepEqual(marked(other, 'title'), ['mission (mission)']);
  });

  it('leave a title of the publisher alone', () => {
    const titled = budgetOf('mission,voted\nA,100\nB,200', '# title_fr: Dépenses par mission\n');
    const model = treemapModel(titled, {}, explaining('fr'));
    assert.equal(model.title, 'Dépenses par mission');
    assert.equal(model.terms?.title, undefined);
  });

  it('take the words that the title was made with, also where one name is in the other', () => {
    const model = breakdownModel(budget, {by: 'part', each: 'programme'}, explaining('fr'));
    assert.equal(model.title, 'Dépenses par partie, pour chaque programme');
    assert.deepEqual(marked(model, 'title'), ['partie (part)', 'programme (programme)']);
    assert.deepEqual(marked(model, 'legendTitle'), ['partie (part)']);
    assert.deepEqual(
      model.legend.map(({term}) => term),
      ['part.1', undefined],
    );
    assert.deepEqual(model.table.terms, ['programme', 'part.1', undefined]);
  });

  it('head the columns of a gauge, and name the rows of its chain', () => {
    const bullets = gaugeModel(budget, {each: 'mission'}, explaining('fr'));
    assert.deepEqual(bullets.table.terms, ['mission', 'spending.voted', 'spending.paid']);
    assert.deepEqual(marked(bullets, 'title'), ['Exécution du budget (spending.executed)', 'mission (mission)']);
    const chain = gaugeModel(budget, {}, explaining('fr'));
    assert.deepEqual(
      chain.table.rows.map(({term}) => term),
      ['spending.voted', 'spending.paid'],
    );
  });
});
