import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isoCurrency} from '../../src/country/iso-currency.js';
import {countryFor, fieldsFor, type Layout} from '../../src/country/layout.js';
import type {Currency, Dimension} from '../../src/country/pack.js';
import {decodeText} from '../../src/decode/decode.js';
import {interpret} from '../../src/interpret/interpret.js';
import {LANGS} from '../../src/text/lang.js';
import {wordsIn} from '../../src/text/catalogs.js';
import {textsOf, unitFor} from '../../src/text/texts.js';
import {codes, law} from '../law-pack.js';

const buyer: Dimension = {
  id: 'buyer',
  axis: 'purpose',
  rank: 1,
  names: {
    fr: {one: 'acheteur', other: 'acheteurs'},
    ar: {one: 'مشتر', other: 'مشترون'},
    en: {one: 'buyer', other: 'buyers'},
  },
};
const layout = (more: Partial<Layout> = {}): Layout => ({id: 'test', fields: new Map(), dimensions: [buyer], ...more});

function currency(code: string): Currency {
  const found = isoCurrency(code);
  assert.ok(found, code);
  return found;
}

describe('a currency of ISO 4217', () => {
  it('has its decimals, which are not two everywhere', () => {
    assert.deepEqual(
      ['EUR', 'JPY', 'KWD', 'XOF', 'CLF', 'MDL'].map(code => currency(code).decimals),
      [2, 0, 3, 0, 4, 2],
    );
    assert.deepEqual(
      currency('JPY').units.map(({id, exponent}) => [id, exponent]),
      [
        ['JPY', 0],
        ['thousand', 3],
        ['million', 6],
        ['billion', 9],
      ],
    );
    assert.deepEqual(
      currency('EUR').units.map(({exponent}) => exponent),
      [2, 5, 8, 11],
    );
  });

  it('is none for a code that nobody knows', () => {
    for (const code of ['EURO', 'eur', '', 'QQQ', '__proto__']) assert.equal(isoCurrency(code), undefined, code);
  });

  it('is said in the three languages, in the right plural', () => {
    const country = countryFor(law, layout({currency: 'EUR', country: 'FR'}));
    const said = LANGS.map(lang => {
      const texts = textsOf(wordsIn(lang), country, unitFor(823_043_976_041_00, country));
      return [
        texts.short(823_043_976_041_00),
        texts.inWords(5_200_000_00),
        texts.exact(1_00),
        texts.unit.heading[lang],
      ];
    });
    assert.deepEqual(
      said.map(texts => texts.map(text => text.replace(/[\u00a0\u202f]/g, ' '))),
      [
        ['823 044 M€', '5,2 millions d’euros', '1 euro', 'en millions d’euros'],
        ['823 044 مليون €', '5,2 مليون يورو', '1 يورو', 'بحساب مليون يورو'],
        ['823,044 M€', '5.2 million euros', '1 euro', 'in millions of euros'],
      ],
    );
  });

  it('is read by its code, its names and its signs, in any size', () => {
    const euros = countryFor(law, layout({currency: 'EUR'}));
    for (const [text, exponent] of [
      ['EUR', 2],
      ['€', 2],
      ['euros', 2],
      ['M€', 8],
      ['millions d’euros', 8],
      ["Millions d'euros", 8],
      ['thousands of euros', 5],
      ['Md €', 11],
    ] as const)
      assert.equal(euros.unit(text)?.exponent, exponent, text);
  });
});

describe('the country of a source', () => {
  it('is the page’s own where nothing else is said, and keeps its levels', () => {
    assert.equal(countryFor(law, undefined), law);
    assert.equal(countryFor(law, layout({dimensions: []})), law);
    const {code} = law.pack.currency;
    const more = countryFor(law, layout({currency: code, country: law.pack.country}));
    assert.equal(more.pack.dimensions.length, law.pack.dimensions.length + 1);
    assert.equal(more.dimension('buyer'), buyer);
    assert.equal(more.entry('mission', 'sante')?.code, 'sante');
  });

  it('prefers the entries of the page’s country to a level of the same name', () => {
    const own = {...buyer, id: 'mission'};
    assert.equal(countryFor(law, layout({dimensions: [own]})), law);
  });

  it('is another one where country or currency is another', () => {
    const france = countryFor(law, layout({currency: 'EUR', country: 'FR'}));
    assert.deepEqual(france.pack.names, {fr: 'France', ar: 'فرنسا', en: 'France'});
    assert.deepEqual(
      france.pack.dimensions.map(({id}) => id),
      ['buyer'],
    );
    assert.equal(france.pack.region, undefined);
    assert.deepEqual(countryFor(law, layout({currency: 'EUR'})).pack.names, {fr: '', ar: '', en: ''});
    const neighbour = countryFor(law, layout({country: 'DZ'}));
    assert.equal(neighbour.pack.currency, law.pack.currency);
  });

  it('is made once for one source', () => {
    const one = layout({currency: 'EUR'});
    assert.equal(countryFor(law, one), countryFor(law, one));
  });

  it('never shows the money of one country as that of another', () => {
    const table = decodeText('# unit: EUR\nmission,voted\na,12.34\n');
    assert.deepEqual(codes(interpret(table, law).issues), ['unit-unknown']);
    const euros = interpret(table, countryFor(law, layout({currency: 'EUR', dimensions: [{...buyer, id: 'mission'}]})));
    assert.deepEqual([codes(euros.issues), [...(euros.phases.get('voted') ?? [])]], [[], [12_34]]);
    const nowhere = countryFor(law, layout({currency: 'ZZZ'}));
    assert.deepEqual(codes(interpret(decodeText('# unit: ZZZ\nmission,voted\na,1\n'), nowhere).issues), [
      'unit-unknown',
    ]);
  });
});

describe('the fields of a source', () => {
  const source = layout({
    fields: new Map([
      ['Ministry', 'mission_en'],
      ['Approved', 'voted'],
    ]),
  });

  it('are those of the layout, and the page’s word goes before', () => {
    assert.equal(fieldsFor(undefined, 'voted=A'), 'voted=A');
    assert.equal(fieldsFor(source), 'mission_en=Ministry;voted=Approved');
    assert.equal(fieldsFor(source, 'voted=Other'), 'mission_en=Ministry;voted=Other');
    assert.equal(fieldsFor(source, ' paid = Approved '), 'mission_en=Ministry; paid = Approved ');
  });

  it('leave out a header that the attribute cannot name', () => {
    assert.equal(fieldsFor(layout({fields: new Map([['a;b', 'voted']])})), '');
  });
});
