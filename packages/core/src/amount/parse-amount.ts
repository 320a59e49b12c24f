import {type Amount, LARGEST_AMOUNT} from './amount.js';
import {type DecimalMark, type Digits, isWhole, plainNumber, readDigits} from './digits.js';

export type ParsedAmount =
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      /** True when digits finer than the minor unit were rounded away. */ readonly rounded: boolean;
    }
  | {readonly kind: 'empty'}
  | {readonly kind: 'invalid'}
  | {readonly kind: 'out-of-range'};

const EMPTY: ParsedAmount = {kind: 'empty'};
const INVALID: ParsedAmount = {kind: 'invalid'};

/** Words that publishers write for "no figure", those of the kit's own tables included. They are not zero. */
const NO_FIGURE = new Set([
  '',
  '-',
  '–',
  '—',
  '−',
  '--',
  '..',
  '...',
  '…',
  'n/a',
  'na',
  'nd',
  'n.d.',
  'n.d',
  'n/d',
  'null',
  'non disponible',
  'not available',
  'غير متوفر',
]);

/**
 * Reads one cell exactly, by decimal shifting of its digits: no floating point is involved.
 * `exponent` is the power of ten from the unit of the column to the minor unit (a million dinars: 9, in millimes).
 */
export function parseAmount(text: string, decimal: DecimalMark, exponent: number): ParsedAmount {
  if (isWhole(text)) return shift({whole: text, fraction: '', negative: false}, exponent);
  if (NO_FIGURE.has(text.trim().toLowerCase())) return EMPTY;
  const digits = readDigits(plainNumber(text), decimal);
  return digits ? shift(digits, exponent) : INVALID;
}

/** Powers of ten by which a few digits are multiplied exactly. */
const POWERS = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

function shift({whole, fraction, negative}: Digits, exponent: number): ParsedAmount {
  const power = POWERS[exponent];
  // Below 2^53 the product of two whole numbers is exact.
  if (fraction === '' && power !== undefined && whole.length + exponent <= 15) {
    const amount = Number(whole) * power;
    return {kind: 'amount', amount: amount === 0 ? 0 : negative ? -amount : amount, rounded: false};
  }
  const kept = fraction.slice(0, exponent).padEnd(exponent, '0');
  const lost = fraction.slice(exponent);
  const digits = (whole + kept).replace(/^0+(?=\d)/, '') || '0';
  if (digits.length > 16) return {kind: 'out-of-range'};
  const rounded = /[1-9]/.test(lost);
  const amount = Number(digits) + (rounded && Number(lost[0]) >= 5 ? 1 : 0);
  if (amount > LARGEST_AMOUNT) return {kind: 'out-of-range'};
  return {kind: 'amount', amount: amount === 0 ? 0 : negative ? -amount : amount, rounded};
}
