import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf, resolve} from './entries.js';
import {missing, rows} from './outside.js';

const MARSAD = 'data/tunisia/ministries_2015_2019_marsadbudget.csv';
const BAWSALA = 'data/tunisia/ministries_2014_2016_albawsala.csv';
const LAW_2019 = 'data/tunisia/lf_2019_ministries_by_nature.csv';
const LEAVES = 'data/tunisia/marsadbudget_expenditure_2015_2019.csv';
const PRESS = 'data/tunisia/missions_press_2021_2026.csv';

/** Values of some columns that name no entry, or several. */
function unresolved(dimension: string, path: string, columns: readonly string[]): string[] {
  const values = new Set(
    rows(path)
      .flatMap(row => columns.map(column => row[column] ?? ''))
      .filter(Boolean),
  );
  return [...values].filter(value => resolve(dimension, value).length !== 1);
}

test('short and faulty names lead to the right body', () => {
  const expected = {
    'وزارة فلاحة': 'وزارة الفلاحة',
    'المجلس أعلى للقضاء': 'المجلس الأعلى للقضاء',
    'وزارة تجارة': 'وزارة التجارة',
    'وزارة شؤون ثقافية': 'وزارة الشؤون الثقافية',
    'وزارة الشؤون المحلية و البيئية': 'وزارة الشؤون المحلية والبيئة',
    'ISIE (élections)': 'الهيئة العليا المستقلة للانتخابات',
  };
  for (const [published, label] of Object.entries(expected)) {
    const [code] = resolve('ministry', published);
    assert.equal(entriesOf('ministry').find(entry => entry.code === code)?.labels.ar, label, published);
  }
});

test('an unclear short name stays what it is', () => {
  assert.deepEqual(resolve('ministry', 'وزارة الصناعة'), ['industrie']);
  assert.deepEqual(resolve('ministry', 'Industrie et PME'), ['industrie_pme']);
  assert.deepEqual(resolve('ministry', 'Industrie, Énergie et Mines'), ['industrie_energie_mines']);
});

test('bodies of the finance laws 2015 to 2019', {skip: missing(MARSAD)}, () => {
  assert.deepEqual(unresolved('ministry', MARSAD, ['organization_ar', 'organization_fr']), []);
});

test('French and Arabic names of one row lead to one body', {skip: missing(MARSAD)}, () => {
  for (const {organization_ar: ar = '', organization_fr: fr = ''} of rows(MARSAD)) {
    assert.deepEqual(resolve('ministry', ar), resolve('ministry', fr), `${ar} ${fr}`);
  }
});

test('bodies of the finance laws 2014 to 2016', {skip: missing(BAWSALA)}, () => {
  assert.deepEqual(unresolved('ministry', BAWSALA, ['ministry_id', 'ministry_fr', 'ministry_ar']), []);
});

test('bodies, titles and natures of the finance law 2019', {skip: missing(LAW_2019)}, () => {
  assert.deepEqual(unresolved('ministry', LAW_2019, ['ministry_ar', 'ministry_fr']), []);
  assert.deepEqual(unresolved('title', LAW_2019, ['title']), []);
  assert.deepEqual(unresolved('economic_nature', LAW_2019, ['nature_ar', 'nature_fr']), []);
});

test('bodies of the detailed expenditure 2015 to 2019', {skip: missing(LEAVES)}, () => {
  assert.deepEqual(unresolved('ministry', LEAVES, ['organization_ar']), []);
});

test('missions of the press', {skip: missing(PRESS)}, () => {
  assert.deepEqual(unresolved('mission', PRESS, ['mission_slug']), []);
});
