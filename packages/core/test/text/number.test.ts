import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LARGEST_AMOUNT} from '../../src/amount/amount.js';
import type {Unit} from '../../src/country/pack.js';
import type {Lang} from '../../src/text/lang.js';
import {
  formatExact,
  formatPercent,
  formatShort,
  formatWhole,
  pluralCategory,
  roundedTo,
} from '../../src/text/number.js';
import {between, pickFrom, seeded} from '../random.js';
import {law, lawPack} from '../law-pack.js';

const {currency} = lawPack;
const unit = (id: string): Unit => law.unit(id) as Unit;
const million = unit('million');
const THIN = '\u202f';
const spaced = (text: string): string => text.replace(/ /g, THIN);

describe('formatWhole', () => {
  it('groups digits as the formatters of the platform do: 10,000 random numbers of every length', () => {
    const random = seeded(4);
    for (const lang of ['fr', 'en'] as const) {
      const format = new Intl.NumberFormat(lang, {maximumFractionDigits: 0});
      for (const value of [0, 1, 999, 1_000, 999_999, 1_000_000, LARGEST_AMOUNT])
        assert.equal(formatWhole(value, lang), format.format(value));
      for (let i = 0; i < 5_000; i += 1) {
        const value = between(random, 0, 10 ** between(random, 1, 15));
        assert.equal(formatWhole(value, lang), format.format(value));
        assert.equal(formatWhole(-value, 'ar'), formatWhole(-value, 'fr'));
      }
    }
  });
});

describe('formatShort', () => {
  it('has narrow spaces and a comma in French and Arabic, commas and a point in English', () => {
    for (const lang of ['fr', 'ar'] as const)
      assert.equal(formatShort(5_549_744_000_000, million, lang), spaced('5 549,7'));
    assert.equal(formatShort(5_549_744_000_000, million, 'en'), '5,549.7');
  });

  it('writes no decimal where there is none', () => {
    assert.equal(formatShort(40_741_000_000_000, million, 'fr'), spaced('40 741'));
    assert.equal(formatShort(0, million, 'fr'), '0');
  });

  it('rounds half away from zero, on either side, exactly', () => {
    assert.equal(formatShort(50_000_000, million, 'fr'), '0,1');
    assert.equal(formatShort(-50_000_000, million, 'fr'), '−0,1');
    assert.equal(formatShort(1_250_000_000, million, 'fr'), '1,3');
    assert.equal(formatShort(1_249_999_999, million, 'fr'), '1,2');
    assert.equal(formatShort(-1_250_000_000, million, 'fr'), '−1,3');
    // As floats this quotient would be a half.
    assert.equal(roundedTo(9_007_199_249_999_999, million), 90_071_992);
  });

  it('never shows as zero what is not', () => {
    assert.equal(formatShort(1, million, 'fr'), `<${THIN}0,1`);
    assert.equal(formatShort(-1, million, 'fr'), `>${THIN}−0,1`);
    assert.equal(formatShort(1, million, 'en'), `<${THIN}0.1`);
  });

  it('has no decimals in millimes', () => assert.equal(formatShort(1_234, unit('millime'), 'fr'), spaced('1 234')));

  it('is at most half a tenth away from the amount: 5,000 random cases', () => {
    const random = seeded(3);
    for (let i = 0; i < 5_000; i += 1) {
      const of = pickFrom(random, currency.units);
      const amount = between(random, -LARGEST_AMOUNT, LARGEST_AMOUNT);
      const step = 10n ** BigInt(Math.max(0, of.exponent - 1));
      const gap = BigInt(roundedTo(amount, of)) * step - BigInt(amount);
      assert.ok((gap < 0n ? -gap : gap) * 2n <= step, `${amount} ${of.id}`);
    }
  });
});

describe('formatExact', () => {
  it('keeps the last millime', () => {
    assert.equal(formatExact(60_000_000_000_001, currency, 'fr'), spaced('60 000 000 000,001'));
    assert.equal(formatExact(LARGEST_AMOUNT, currency, 'en'), '9,007,199,254,740.991');
    assert.equal(formatExact(-1, currency, 'ar'), '−0,001');
    assert.equal(formatExact(5_000, currency, 'fr'), '5');
    assert.equal(formatExact(5_010, currency, 'fr'), '5,010');
  });
});

describe('formatPercent', () => {
  const percent = (ratio: number, lang: Lang = 'fr'): string =>
    formatPercent(ratio, lang)
      .replace(/\u00a0/g, ' ')
      .replaceAll(THIN, ' ');

  it('never shows as nothing what is something, nor as all what is not', () => {
    assert.equal(percent(0), '0 %');
    assert.equal(percent(0.0004), '< 0,1 %');
    assert.equal(percent(0.0005), '0,1 %');
    assert.equal(percent(0.9994), '99,9 %');
    assert.equal(percent(0.9996), '99,9 %');
    assert.equal(percent(1), '100 %');
    assert.equal(percent(-0.0004), '> −0,1 %');
    assert.equal(percent(-0.9996), '−99,9 %');
  });

  it('shows what is over one hundred truly', () => {
    assert.equal(percent(1.03), '103 %');
    assert.equal(percent(12.3456), spaced('1 234,6 %').replaceAll(THIN, ' '));
    assert.equal(percent(-1.5), '−150 %');
  });

  it('follows the use of the language', () => {
    assert.equal(formatPercent(0.136, 'fr'), '13,6\u00a0%');
    assert.equal(formatPercent(0.136, 'ar'), '13,6\u00a0%');
    assert.equal(formatPercent(0.136, 'en'), '13.6%');
  });
});

describe('plural categories', () => {
  it('are those of each language', () => {
    const of = (lang: Lang): readonly string[] =>
      [0, 1, 1.5, 2, 3, 10, 11, 99, 100, 101, 102, 103].map(value => pluralCategory(value, lang));
    assert.deepEqual(of('fr'), [
      'one',
      'one',
      'one',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
    ]);
    assert.deepEqual(of('en'), [
      'other',
      'one',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
    ]);
    assert.deepEqual(of('ar'), [
      'zero',
      'one',
      'other',
      'two',
      'few',
      'few',
      'many',
      'many',
      'other',
      'other',
      'other',
      'few',
    ]);
  });

  it('do not depend on the sign', () => assert.equal(pluralCategory(-1, 'en'), 'one'));
});

it('whole numbers are grouped and signed', () => {
  assert.equal(formatWhole(-1_234_567, 'fr'), spaced('−1 234 567'));
  assert.equal(formatWhole(0, 'ar'), '0');
});
