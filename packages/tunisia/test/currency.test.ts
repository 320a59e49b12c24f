import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Unit} from '@mizania/core';
import {tunisia} from '../src/index.js';

const {units} = tunisia.currency;

function unit(id: string): Unit {
  const found = units.find(candidate => candidate.id === id);
  assert.ok(found, id);
  return found;
}

function inWords(id: string, lang: 'fr' | 'ar' | 'en', count: number): string {
  const forms = unit(id).words[lang];
  const category = new Intl.PluralRules(lang).select(count);
  return forms[category] ?? forms.other;
}

test('a dinar is a thousand millimes, and so on upwards', () => {
  assert.deepEqual(
    units.map(({id, exponent}) => [id, exponent]),
    [
      ['millime', 0],
      ['dinar', 3],
      ['thousand', 6],
      ['million', 9],
      ['billion', 12],
    ],
  );
  assert.equal(unit('dinar').exponent, tunisia.currency.decimals);
  assert.ok(unit(tunisia.currency.shownIn));
});

test('Arabic counts', () => {
  const counts = [0, 1, 2, 3, 10, 11, 99, 100, 103, 1.5];
  assert.deepEqual(
    counts.map(count => inWords('million', 'ar', count)),
    [
      'مليون دينار',
      'مليون دينار',
      'مليونا دينار',
      'ملايين دينار',
      'ملايين دينار',
      'مليون دينار',
      'مليون دينار',
      'مليون دينار',
      'ملايين دينار',
      'مليون دينار',
    ],
  );
  assert.deepEqual(
    [1, 2, 5, 11, 100].map(count => inWords('dinar', 'ar', count)),
    ['دينار', 'ديناران', 'دنانير', 'دينارا', 'دينار'],
  );
});

test('French and English counts', () => {
  assert.deepEqual(
    [0, 1.5, 2, 1_000_000].map(count => inWords('dinar', 'fr', count)),
    ['dinar', 'dinar', 'dinars', 'de dinars'],
  );
  assert.deepEqual(
    [1.9, 2].map(count => inWords('million', 'fr', count)),
    ['million de dinars', 'millions de dinars'],
  );
  assert.deepEqual(
    [1, 2.5].map(count => inWords('dinar', 'en', count)),
    ['dinar', 'dinars'],
  );
});

test('a spelling means one unit, whatever its case', () => {
  const owners = new Map<string, Set<string>>();
  for (const {id, synonyms = []} of units) {
    for (const spelling of [id, ...synonyms]) {
      const key = spelling.replace(/\s+/g, ' ').toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  assert.deepEqual(
    [...owners].filter(([, ids]) => ids.size > 1),
    [],
  );
  for (const ambiguous of ['m', 'mmd', 'mds', 'k', 'م']) assert.equal(owners.has(ambiguous), false, ambiguous);
});

test('spellings of units as files write them', () => {
  const spellings: Record<string, readonly string[]> = {
    millime: ['millimes', 'مليم', 'بالمليم'],
    dinar: ['TND', 'DT', 'dt', 'dinars', 'دينار', 'د', 'en dinars'],
    thousand: ['KDT', 'kDT', 'milliers de dinars', 'ألف دينار', 'أ د', 'أ.د', 'en milliers de dinars'],
    million: [
      'MD',
      'MDT',
      'MTND',
      'M TND',
      'millions',
      'million de dinars',
      'مليون دينار',
      'م د',
      'م\u00a0د',
      'بملايين الدنانير',
    ],
    billion: ['Md DT', 'milliards de dinars', 'مليار دينار'],
  };
  for (const [id, expected] of Object.entries(spellings)) {
    for (const spelling of expected) assert.ok(unit(id).synonyms?.includes(spelling), `${id} ${spelling}`);
  }
});
