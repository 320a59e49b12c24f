import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tunisia} from '../src/index.js';
import {entriesOf, resolve} from './entries.js';

const ISO_CODES = [11, 12, 13, 14, 21, 22, 23, 31, 32, 33, 34, 41, 42, 43, 51, 52, 53, 61, 71, 72, 73, 81, 82, 83].map(
  digits => `TN-${digits}`,
);

test('24 governorates by ISO 3166-2', () => {
  assert.deepEqual(
    entriesOf('governorate').map(({code}) => code),
    ISO_CODES,
  );
  assert.equal(tunisia.region, 'governorate');
});

test('spellings of governorates', () => {
  const spellings: Record<string, readonly string[]> = {
    'TN-11': ['11', 'Tunis', 'تونس', 'ولاية تونس', 'Gouvernorat de Tunis'],
    'TN-12': ['L’Ariana', "Gouvernorat de l'Ariana", 'اريانة', 'أريانة'],
    'TN-14': ['Manouba', 'La Manouba', 'Mannouba', 'منوبة', 'منّوبة'],
    'TN-31': ['Beja', 'Béja', 'باجة'],
    'TN-33': ['Kef', 'El Kef', 'Le Kef', 'Gouvernorat du Kef', 'الكاف'],
    'TN-73': ['Kebili', 'KÉBILI', 'قبلي'],
    'TN-81': ['Gabes', 'Gabès', 'قابس'],
    'TN-82': ['Medenine', 'Médenine', 'ولاية مدنين', '82'],
  };
  for (const [code, names] of Object.entries(spellings)) {
    for (const name of names) assert.deepEqual(resolve('governorate', name), [code], name);
  }
});

test('populations count every governorate and add up', () => {
  // 10,982,754 is the published total of the 2014 census; the sum of 2023 was added up by hand.
  const totals = (tunisia.populations ?? []).map(({year, kind, by}) => [
    year,
    kind,
    Object.values(by).reduce((sum, count) => sum + count, 0),
  ]);
  assert.deepEqual(totals, [
    [2014, 'census', 10_982_754],
    [2023, 'estimate', 11_850_230],
  ]);
  for (const {by} of tunisia.populations ?? []) assert.deepEqual(Object.keys(by), ISO_CODES);
});
