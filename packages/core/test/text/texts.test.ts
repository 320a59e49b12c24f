import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Unit} from '../../src/country/pack.js';
import type {Lang} from '../../src/text/lang.js';
import {kickerOf, textsOf, unitFor} from '../../src/text/texts.js';
import {law, read} from '../law-pack.js';
import {wordsIn} from '../../src/text/catalogs.js';

const unit = (id: string): Unit => law.unit(id) as Unit;
const bare = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const texts = (lang: Lang) => textsOf(wordsIn(lang), law, unit('million'));

describe('an amount in words', () => {
  it('has its unit in the right form of each language', () => {
    const say = (lang: Lang, millions: number): string => bare(texts(lang).inWords(millions * 1e9));
    assert.deepEqual(
      [0, 1, 1.5, 2, 1_000_000].map(value => say('fr', value)),
      ['0 million', '1 million', '1,5 million', '2 millions', '1 000 000 de millions'],
    );
    assert.deepEqual(
      [0, 1, 1.5, 2].map(value => say('en', value)),
      ['0 millions', '1 million', '1.5 millions', '2 millions'],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 10, 11, 99, 100, 103, 1.5].map(value => say('ar', value)),
      [
        '0 مليون-0',
        '1 مليون-1',
        '2 مليون-2',
        '3 مليون-3',
        '10 مليون-3',
        '11 مليون-11',
        '99 مليون-11',
        '100 مليون',
        '103 مليون-3',
        '1,5 مليون',
      ],
    );
  });

  it('agrees with the digits that are shown, also when they are rounded', () => {
    assert.equal(bare(texts('ar').inWords(2_040_000_000)), '2 مليون-2');
    assert.equal(bare(texts('fr').inWords(1_960_000_000)), '2 millions');
    assert.equal(bare(texts('fr').inWords(-1_960_000_000)), '−2 millions');
    assert.equal(bare(texts('fr').inWords(1)), 'moins de 0,1 million');
    assert.equal(bare(texts('ar').inWords(1)), 'أقل من 0,1 مليون-0');
    assert.equal(bare(texts('en').inWords(1)), 'less than 0.1 millions');
  });

  it('says on which side of zero it is when it is too small to be shown', () => {
    assert.equal(bare(texts('fr').inWords(-1)), 'entre −0,1 et 0 million');
    assert.equal(bare(texts('ar').inWords(-1)), 'بين −0,1 و0 مليون-0');
    assert.equal(bare(texts('en').inWords(-1)), 'between −0.1 and 0 millions');
    assert.equal(bare(texts('fr').short(-1)), '> −0,1 MD');
  });

  it('is exact in the main unit, whatever the unit of the chart', () => {
    assert.equal(bare(texts('fr').exact(5_549_744_000_123)), '5 549 744 000,123 dinars');
    assert.equal(bare(texts('fr').exact(1_000)), '1 dinar');
    assert.equal(bare(texts('ar').exact(3_000)), '3 دينار-3');
    assert.equal(bare(texts('fr').exactDigits(-5_500)), '−5,500');
    assert.equal(texts('fr').exactUnit, 'en dinars');
  });
});

describe('the unit of a total', () => {
  it('is the usual one, or a smaller one where the total would be small in it', () => {
    const of = (amount: number): string => unitFor(amount, law).id;
    assert.deepEqual([1e15, 1e10, 9_999_999_999, 1e7, 9_999_999, 1, 0, -1e12].map(of), [
      'million',
      'million',
      'thousand',
      'thousand',
      'dinar',
      'dinar',
      'dinar',
      'million',
    ]);
  });

  it('is the one that is asked for', () => assert.equal(unitFor(1, law, unit('billion')).id, 'billion'));
});

describe('the name of an entry', () => {
  it('is in the language of the reader, else in another one that is marked', () => {
    const {labelOf} = texts('ar');
    assert.deepEqual(labelOf({key: 'a', code: 'a', labels: {fr: 'Santé', ar: 'الصحة'}}), {text: 'الصحة', lang: 'ar'});
    assert.deepEqual(labelOf({key: 'a', code: 'a', labels: {fr: 'Santé'}}), {text: 'Santé', lang: 'fr'});
    assert.deepEqual(labelOf({key: 'a', code: 'a', labels: {}}), {text: '(بدون اسم)', lang: 'ar'});
    assert.deepEqual(labelOf(undefined), {text: 'غير موزع', lang: 'ar'});
  });
});

it('the kicker says the country, what is kept, the year, the phase and the kind of credit', () => {
  const budget = read('year,credit,mission,voted\n2024,CP,sante,1\n');
  const selection = {year: 2024, phase: 'voted', credit: 'payment', flow: 'spending', filters: new Map()} as const;
  assert.equal(kickerOf(budget, selection, texts('fr'), law), 'Exemple · 2024 · crédits votés · crédits de paiement');
  assert.equal(
    kickerOf(budget, {...selection, year: undefined, credit: undefined}, texts('fr'), law),
    'Exemple · crédits votés',
  );
  assert.equal(
    kickerOf(budget, {...selection, filters: new Map([['mission', new Set(['sante'])]])}, texts('ar'), law),
    'مثال · الصحة · 2024 · الاعتمادات المرسمة · اعتمادات الدفع',
  );
});
