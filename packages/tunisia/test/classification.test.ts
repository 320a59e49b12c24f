import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf, fold, resolve} from './entries.js';
import {missing, read} from './outside.js';

const LAW = 'reference/law/nomenclature-2019-04-10.fr.txt';

test('articles by part, counted by hand in the order of 10 April 2019', () => {
  const counts = new Map<string, number>();
  for (const {parent = ''} of entriesOf('article')) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  assert.deepEqual(Object.fromEntries(counts), {1: 6, 2: 6, 3: 29, 4: 119, 5: 2, 6: 2, 7: 1});
});

test('transfers of the 800 series are interventions, shares and loans are not', () => {
  const parentOf = (code: string): string | undefined =>
    entriesOf('article').find(entry => entry.code === code)?.parent;
  assert.deepEqual(['800', '807', '820', '821', '822', '823', '824'].map(parentOf), [
    '3',
    '3',
    '3',
    '5',
    '5',
    '3',
    '3',
  ]);
});

test('every article of the order is there, in its part, under its title', {skip: missing(LAW)}, () => {
  // Articles 5 to 11 of the order list the articles of parts 1 to 7.
  const chapters = read(LAW)
    .split(/^Art\. (?=\d)/m)
    .filter(chapter => /^([5-9]|1[01]) –/.test(chapter));
  assert.equal(chapters.length, 7);
  const order = chapters.flatMap((chapter, index) =>
    [...chapter.matchAll(/Article \* ?\* ?(\d{3})\s*:?\s*(.+?)[.,]?$/gm)].map(([, code, title]) => ({
      code,
      part: String(index + 1),
      title: title!,
    })),
  );
  assert.equal(order.length, 165);
  const titleOf = (text: string): string => fold(text).replace('compatibilite', 'comptabilite');
  assert.deepEqual(
    entriesOf('article')
      .map(({code, parent, labels}) => `${parent} ${code} ${titleOf(labels.fr ?? '')}`)
      .sort(),
    order.map(({code, part, title}) => `${part} ${code} ${titleOf(title)}`).sort(),
  );
});

test('special missions are those of article 19', () => {
  const special = entriesOf('mission')
    .filter(({kind}) => kind === 'special')
    .map(({code}) => code);
  assert.equal(special.length, 9);
  for (const code of ['arp', 'csm', 'cour_constitutionnelle', 'charges_financement', 'depenses_imprevues'])
    assert.ok(special.includes(code), code);
  assert.equal(entriesOf('mission').length, 35);
});

test('seven parts, three parts of revenue, ten functions, five accounts', () => {
  assert.deepEqual(
    entriesOf('part').map(({code}) => code),
    ['1', '2', '3', '4', '5', '6', '7'],
  );
  assert.deepEqual(
    entriesOf('revenue_part').map(({code}) => code),
    ['1', '2', '3'],
  );
  assert.equal(entriesOf('function').length, 10);
  assert.deepEqual(
    entriesOf('account').map(({code}) => code),
    ['general', 'treasury', 'concours', 'special_fund', 'establishment'],
  );
});

test('short names of the execution notes', () => {
  const parts = ['rem', 'gestion', 'interv', 'invest', 'op_fin', 'financement', 'non_reparties'].map(name =>
    resolve('part', name).join(),
  );
  assert.deepEqual(parts, ['1', '2', '3', '4', '5', '6', '7']);
});

test('the former sections are not parts', () => {
  for (const name of ['Rémunération publique', 'التأجير العمومي', 'Moyens des services', 'القسم الأول'])
    assert.deepEqual(resolve('part', name), [], name);
});
