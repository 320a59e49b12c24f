// A second country as data alone: codes of a French finance bill get their names, in euros, without a line of code.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {countryOf} from '../packages/core/src/country/country.js';
import type {CountryPack} from '../packages/core/src/country/pack.js';
import {decodeText} from '../packages/core/src/decode/decode.js';
import {understand} from '../packages/core/src/interpret/understand.js';
import {selectionOf} from '../packages/core/src/query/selection.js';
import {sliceOf, totalOf} from '../packages/core/src/query/slice.js';
import {wordsIn} from '../packages/core/src/text/catalogs.js';
import {textsOf, unitFor} from '../packages/core/src/text/texts.js';
import {missing, read} from '../packages/core/test/published-files.js';

const pack = JSON.parse(readFileSync(new URL('../demo/data/france.json', import.meta.url), 'utf8')) as CountryPack;
const france = countryOf(pack);

const BILL =
  'exercice;loi;typebudget;ministere;mission;programme;action;sous_action;categorie;titre;ae;cp\n' +
  '2023.0;PLF;BG;7.0;GA;302.0;302-03;;51.0;5.0;10067679.0;15179847.0\n';

test('names what the file has as codes, in three languages', () => {
  const {budget, country} = understand({table: decodeText(BILL)}, france);
  assert.equal(country, france);
  const labels = (id: string): unknown => budget.dimensions.get(id)?.entries[0]?.labels;
  assert.deepEqual(labels('mission'), {
    fr: 'Gestion des finances publiques',
    ar: 'التصرف في المالية العمومية',
    en: 'Public finance management',
  });
  assert.deepEqual(labels('programme'), {fr: 'Facilitation et sécurisation des échanges'});
  assert.deepEqual([...(budget.phases.get('proposed') ?? [])], [10_067_679_00, 15_179_847_00]);
});

test('says amounts in millions of euros', () => {
  const said = (['fr', 'ar', 'en'] as const).map(lang =>
    textsOf(wordsIn(lang), france, unitFor(10_067_679_00, france))
      .inWords(10_067_679_00)
      .replace(/[\u00a0\u202f]/g, ' '),
  );
  assert.deepEqual(said, ['10,1 millions d’euros', '10,1 مليون يورو', '10.1 million euros']);
});

test(
  'knows every programme of the bill for 2025, and gives them the file’s own names',
  {skip: missing('plf-france')},
  () => {
    const {budget} = understand({table: decodeText(read('plf-france/plf_2025_depenses.csv'))}, france);
    for (const id of ['mission', 'programme', 'title', 'budget_type']) {
      const unknown = budget.dimensions.get(id)?.entries.filter(({official}) => !official);
      assert.deepEqual(unknown, [], id);
    }
    const {selection} = selectionOf(budget, {filters: {mission: 'Justice'}}, france);
    assert.ok(selection);
    // Sum of the rows of mission JA, made apart with Python's decimal module.
    assert.equal(totalOf(sliceOf(budget, selection)).amount, 12_459_092_589_00);
  },
);
