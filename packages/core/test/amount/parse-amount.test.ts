import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LARGEST_AMOUNT} from '../../src/amount/amount.js';
import type {DecimalMark} from '../../src/amount/convention.js';
import {parseAmount} from '../../src/amount/parse-amount.js';
import type {Lang} from '../../src/text/lang.js';
import {formatExact, formatShort} from '../../src/text/number.js';
import {lawPack} from '../law-pack.js';
import {between, pickFrom, seeded} from '../random.js';

const DINAR = 3;
const MILLION = 9;
/** The amount in millimes, or the reason why there is none. */
const millimes = (text: string, decimal: DecimalMark = '.', exponent = DINAR): number | string => {
  const parsed = parseAmount(text, decimal, exponent);
  return parsed.kind === 'amount' ? parsed.amount : parsed.kind;
};
const all = (texts: readonly string[], expected: number | string, decimal: DecimalMark = '.'): void => {
  for (const text of texts) assert.equal(millimes(text, decimal), expected, JSON.stringify(text));
};

describe('parseAmount', () => {
  it('is exact at 60 billion dinars with three decimals, in every unit and under both marks', () => {
    const exact = 60_123_456_789_123;
    const written: readonly (readonly [number, string])[] = [
      [0, '60123456789123'],
      [3, '60123456789.123'],
      [6, '60123456.789123'],
      [9, '60123.456789123'],
      [12, '60.123456789123'],
    ];
    for (const [exponent, text] of written) {
      assert.equal(millimes(text, '.', exponent), exact, text);
      assert.equal(millimes(text.replace('.', ','), ',', exponent), exact, text);
    }
  });

  it('reads the largest exact amount and refuses the next one', () => {
    assert.equal(millimes('9007199254740.991'), LARGEST_AMOUNT);
    assert.equal(millimes('-9007199254740.991'), -LARGEST_AMOUNT);
    all(['9007199254740.992', '9007199254740.993', '9007199254740.9915', '99999999999999999'], 'out-of-range');
  });

  it('reports digits finer than the minor unit and rounds half away from zero', () => {
    assert.deepEqual(parseAmount('1.0005', '.', DINAR), {kind: 'amount', amount: 1001, rounded: true});
    assert.deepEqual(parseAmount('-1.0005', '.', DINAR), {kind: 'amount', amount: -1001, rounded: true});
    assert.deepEqual(parseAmount('1.00049', '.', DINAR), {kind: 'amount', amount: 1000, rounded: true});
    assert.deepEqual(parseAmount('1.0010000', '.', DINAR), {kind: 'amount', amount: 1001, rounded: false});
    assert.deepEqual(parseAmount('1.0001', '.', DINAR), {kind: 'amount', amount: 1000, rounded: true});
    assert.deepEqual(parseAmount('1.5', '.', 0), {kind: 'amount', amount: 2, rounded: true});
    assert.deepEqual(parseAmount('.4', '.', 0), {kind: 'amount', amount: 0, rounded: true});
  });

  it('gives zero for a negative zero', () => {
    for (const text of ['-0', '(0)', '0-', '-0.0001']) {
      const parsed = parseAmount(text, '.', DINAR);
      assert.ok(parsed.kind === 'amount' && Object.is(parsed.amount, 0), text);
    }
  });

  it('reads Arabic-Indic and Persian digits with their own marks, whatever the column says', () => {
    all(['١٢٣٤٫٥', '١٬٢٣٤٫٥', '۱۲۳۴٫۵', '1٬234٫5'], 1_234_500, '.');
    all(['١٢٣٤٫٥', '١٬٢٣٤٫٥', '1.234٫5'], 1_234_500, ',');
    assert.equal(millimes('٣١٫٦٣٩', '.'), 31_639);
    assert.equal(millimes('٣١٫٦٣٩', ','), 31_639);
  });

  it('reads spaces and apostrophes of every kind between groups of three', () => {
    const spaces = [' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u3000', '\t', "'", '’'];
    all(
      spaces.map(space => `1${space}234${space}567.5`),
      1_234_567_500,
    );
    all(['  12.5 ', '\u200f12.5\u200e', "'12.5", '\ufeff12.5'], 12_500);
  });

  it('reads the marks of a negative number: minus, dash, after it, parentheses', () => {
    all(['-12.5', '−12.5', '–12.5', '12.5-', '(12.5)', '- 12.5', '( 12.5 )', '12.5 -', '\u200e-12.5'], -12_500);
    all(['+12.5'], 12_500);
  });

  it('does not take half a parenthesis or two signs for a number', () => {
    all(['(12', '12)', '(-12)', '-12-', '--12', '+-12', '+12-', '-(12)', '()', '+'], 'invalid');
  });

  it('does not take for a number what is none', () => {
    const none = [
      '1e400',
      '1e5',
      '#REF!',
      '#N/A',
      'NaN',
      'Infinity',
      '12abc',
      '12 DT',
      '1.2.3',
      '1..2',
      '0x10',
      '=1+1',
      '.',
      ',',
      '12\n34',
    ];
    all(none, 'invalid');
    all(
      ['1,23,456', '1,2', '12,34', '1234,567', '0,123', ',123', '1,234,56', '12 34', '1 23', '1 2345', '1 234,567'],
      'invalid',
      '.',
    );
    all(['12.05.2024', '1.23.456', '0.500', '1234.567'], 'invalid', ',');
  });

  it('accepts groups of three with the other mark', () => {
    all(['1,234,567.5', '1234567.5', '1 234 567.5'], 1_234_567_500, '.');
    all(['1.234.567,5', '1234567,5', '1 234 567,5', '1234567،5'], 1_234_567_500, ',');
  });

  it('takes words for "no figure" as a gap and not as zero', () => {
    all(
      [
        '',
        ' ',
        '-',
        '–',
        '—',
        '−',
        '..',
        '…',
        'n.d.',
        'N/A',
        'ND',
        'null',
        'non disponible',
        'غير متوفر',
        'not available',
      ],
      'empty',
    );
    assert.equal(millimes('0'), 0);
  });

  it('reads digits alone in any unit and of any length, zeros before them included', () => {
    const random = seeded(11);
    for (let i = 0; i < 10_000; i += 1) {
      const digits = Array.from({length: between(random, 1, 18)}, () => between(random, 0, 9)).join('');
      const exponent = between(random, 0, 12);
      const wanted = BigInt(digits) * 10n ** BigInt(exponent);
      const expected = wanted > BigInt(LARGEST_AMOUNT) ? 'out-of-range' : Number(wanted);
      assert.equal(millimes(digits, pickFrom(random, ['.', ',']), exponent), expected, `${digits} e${exponent}`);
    }
  });

  it('reads back what the kit writes: 10,000 random amounts, every unit, both marks', () => {
    const random = seeded(7);
    const langs: readonly Lang[] = ['fr', 'ar', 'en'];
    const {currency} = lawPack;
    for (let i = 0; i < 10_000; i += 1) {
      const size = 10 ** between(random, 0, 15);
      const amount = Math.round((random() * 2 - 1) * Math.min(size, LARGEST_AMOUNT)) + 0;
      const lang = pickFrom(random, langs);
      const decimal = lang === 'en' ? '.' : ',';
      assert.equal(millimes(formatExact(amount, currency, lang), decimal), amount, `${amount} ${lang}`);
      const unit = pickFrom(random, currency.units);
      const written = formatShort(amount, unit, lang, unit.exponent);
      assert.equal(millimes(written, decimal, unit.exponent), amount, `${written} ${unit.id}`);
    }
  });

  it('reads back the plain text of any amount in any unit: 10,000 cases', () => {
    const random = seeded(11);
    for (let i = 0; i < 10_000; i += 1) {
      const digits = String(between(random, 0, 9_007_199_254_740)) + String(between(random, 0, 990)).padStart(3, '0');
      const exponent = pickFrom(random, [0, DINAR, 6, MILLION, 12]);
      const decimal = pickFrom<DecimalMark>(random, ['.', ',']);
      const padded = digits.padStart(exponent + 1, '0');
      const whole = padded.slice(0, padded.length - exponent);
      const text = exponent === 0 ? padded : `${whole}${decimal}${padded.slice(-exponent)}`;
      const sign = pickFrom(random, ['', '-']);
      const read = millimes(sign + text, decimal, exponent);
      assert.equal(BigInt(read), BigInt(digits) * (sign === '-' ? -1n : 1n), sign + text);
    }
  });
});
