import {type Amount, LARGEST_AMOUNT} from './amount.js';
import {type DecimalMark, type Digits, plainNumber, readDigits} from './digits.js';

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
  if (NO_FIGURE.has(text.trim().toLowerCase())) return EMPTY;
  const digits = readDigits(plainNumber(text), decimal);
  return digits ? shift(digits, exponent) : INVALID;
}

function shift({whole, fraction, negative}: Digits, exponent: number): ParsedAmount {
  const kept = fraction.slice(0, exponent).padEnd(exponent, '0');
  const lost = fraction.slice(exponent);
  const digits = (whole + kept).replace(/^0+(?=\d)/, '') || '0';
  if (digits.length > 16) return {kind: 'out-of-range'};
  const rounded = /[1-9]/.test(lost);
  const amount = Number(digits) + (rounded && Number(lost[0]) >= 5 ? 1 : 0);
  if (amount > LARGEST_AMOUNT) return {kind: 'out-of-range'};
  return {kind: 'amount', amount: amount === 0 ? 0 : negative ? -amount : amount, rounded};
}
