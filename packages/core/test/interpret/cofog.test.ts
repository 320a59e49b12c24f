import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeRows} from '../../src/decode/json.js';
import {decodeText} from '../../src/decode/decode.js';
import {cofogLevelsOf} from '../../src/interpret/cofog.js';
import {cofogLevels} from '../../src/interpret/profiles/cofog-names.js';
import type {Understood} from '../../src/interpret/budget-of.js';
import {understand} from '../../src/interpret/understand.js';
import {rollUp} from '../../src/query/roll-up.js';
import {selectionOf} from '../../src/query/selection.js';
import {sliceOf} from '../../src/query/slice.js';
import {codes, law} from '../law-pack.js';
import {missing, read} from '../published-files.js';
import {dialectOf, dialectRows} from '../../src/decode/fdp/dialect.js';

const see = (csv: string, fields = ''): Understood =>
  understand({table: decodeText(`# unit: dinar\n${csv}`)}, law, {fields});

/** `07 3`, `07.3 2`: sums of a level, in dinars. */
function sums({budget, country}: Understood, ...levels: readonly string[]): readonly string[] {
  const {selection, issues} = selectionOf(budget, {}, country);
  assert.ok(selection, codes(issues).join());
  const top = rollUp(sliceOf(budget, selection), levels);
  const leaves = (node: typeof top): readonly (typeof top)[] =>
    node.children.length === 0 ? [node] : node.children.flatMap(leaves);
  return leaves(top).map(({path, amount}) => `${path.join(' > ')} ${amount / 1000}`);
}

describe('a COFOG code', () => {
  it('is read in the spellings of the United Nations, Eurostat and the IMF', () => {
    for (const code of ['07.3.1', '7.3.1', '0731', 'GF070301', '70731', ' 07.3.1 '])
      assert.deepEqual(cofogLevelsOf(code), ['07', '07.3', '07.3.1'], code);
    for (const code of ['10.9', '109', 'gf1009', '7109'])
      assert.deepEqual(cofogLevelsOf(code), ['10', '10.9', ''], code);
    for (const code of ['7', '07', 'GF07', '707']) assert.deepEqual(cofogLevelsOf(code), ['07', '', ''], code);
  });

  it('is none where it may be another code', () => {
    for (const code of ['73', '11', '0', '00.1', '07.0', '07.10', '07.3.1.2', 'GF7', '7.', 'Health', '', '1234'])
      assert.equal(cofogLevelsOf(code), undefined, code);
  });

  it('is every code of the published list, under its name', {skip: missing('fdp-gb-cra')}, () => {
    const text = read('fdp-gb-cra/cofog.csv');
    const {rows} = dialectRows(text, dialectOf({}, text, ['Code', 'Description']));
    const published = rows.slice(1).map(({cells: [code = '', name = '']}) => [code, name] as const);
    const plain = published.filter(([code]) => /^\d\d(\.\d)*$/.test(code) && code.split('.').length <= 3);
    assert.ok(plain.length > 180);
    for (const [code] of plain) {
      const levels = cofogLevelsOf(code);
      assert.equal(levels?.filter(part => part !== '').at(-1), code);
    }
    const [divisions, groups] = cofogLevels;
    const named = new Map(
      [...(divisions?.entries ?? []), ...(groups?.entries ?? [])].map(({code, labels}) => [code, labels.en]),
    );
    for (const [code, name] of plain.filter(([code]) => code.split('.').length < 3))
      assert.equal(named.get(code), name, code);
    assert.equal(named.size, 79);
  });
});

describe('a column of COFOG codes', () => {
  const CSV = 'year,cofog_code,voted\n2024,07.3.1,1\n2024,07.3.2,2\n2024,07.2,4\n2024,10.9,8\n2024,Divers,16\n';

  it('adds up to groups and divisions', () => {
    const seen = see(CSV);
    assert.deepEqual(sums(seen, 'function'), ['07 7', '10 8', 'Divers 16']);
    assert.deepEqual(sums(seen, 'function', 'function_group'), [
      '07 > 07.3 3',
      '07 > 07.2 4',
      '10 > 10.9 8',
      'Divers 16',
    ]);
    const groups = seen.budget.dimensions.get('function_group')?.entries;
    assert.deepEqual(groups?.[0]?.labels, {
      fr: 'Services hospitaliers',
      ar: 'خدمات المستشفيات',
      en: 'Hospital services',
    });
  });

  it('of numbers is the same', () => {
    const table = decodeRows({
      meta: {unit: 'dinar'},
      rows: [
        {cofog: 7.3, voted: 1},
        {cofog: 10.9, voted: 2},
      ],
    });
    assert.deepEqual(sums(understand({table}, law), 'function', 'function_group'), ['07 > 07.3 1', '10 > 10.9 2']);
  });

  it('of several is the finest one', () => {
    const seen = see('cofog1,cofog2,cofog2_name,voted\n07,07.3,Hospitals,1\n');
    assert.deepEqual(sums(seen, 'function', 'function_group'), ['07 > 07.3 1']);
  });

  it('is left alone where the page says what it is, or where another list is meant', () => {
    assert.deepEqual(sums(see(CSV, 'programme=cofog_code'), 'programme')[0], '07.3.1 1');
    const own = see('function,mission,voted\n07.3,a,1\n99.9,a,2\n');
    assert.equal(own.budget.dimensions.has('function_group'), false);
  });

  it('is read beside other columns of which the page speaks', () => {
    assert.deepEqual(sums(see(CSV.replace('voted', 'Montant'), 'voted=Montant'), 'function'), [
      '07 7',
      '10 8',
      'Divers 16',
    ]);
  });
});
