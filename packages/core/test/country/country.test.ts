import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countryOf} from '../../src/country/country.js';
import type {CountryPack} from '../../src/country/pack.js';
import {law, lawPack} from '../law-pack.js';

describe('the entries of a country', () => {
  it('are found by code, alias and name in any language, without case or accents', () => {
    for (const text of ['sante', 'SANTE', 'Santé', 'الصّحة', 'ministère de la sante', '١١', 'Santé (en)'])
      assert.equal(law.entry('mission', text)?.code, 'sante', text);
  });

  it('are none for what two of them are called, for nothing, and for property names', () => {
    for (const text of ['Domaine social', '', ' ', '-', '__proto__', 'constructor'])
      assert.equal(law.entry('article', text), undefined, text);
    assert.equal(law.entry('toString', '302'), undefined);
    assert.equal(law.entry('article', '811')?.code, '811');
  });

  it('go by code before alias, by alias before name', () => {
    const entries = [
      {code: 'a', labels: {fr: 'b'}},
      {code: 'b', labels: {fr: 'c'}},
      {code: 'd', labels: {fr: 'e'}, aliases: ['c', 'a']},
    ];
    const pack: CountryPack = {...lawPack, dimensions: [{...lawPack.dimensions[0]!, entries}]};
    const find = (text: string): string | undefined => countryOf(pack).entry('mission', text)?.code;
    assert.deepEqual(['a', 'b', 'c', 'd', 'e'].map(find), ['a', 'b', 'd', 'd', 'd']);
  });
});

describe('the units of a country', () => {
  it('are found by name and by the spellings of the country', () => {
    const find = (text: string): string | undefined => law.unit(text)?.id;
    assert.deepEqual(['dinar', ' MD ', 'Milliers de Dinars', 'MILLIARDS', 'م د', 'MILLION'].map(find), [
      'dinar',
      'million',
      'thousand',
      'billion',
      'million',
      'million',
    ]);
  });

  it('are none when a short sign is written in another case: md is not MD', () => {
    for (const text of ['md', 'Kd', 'mD', 'euro', '', '__proto__']) assert.equal(law.unit(text), undefined, text);
  });
});

it('a country is built once for its pack', () => assert.equal(countryOf(lawPack), law));
