import {type Amount, LARGEST_AMOUNT} from './amount.js';
import {type DecimalMark, plainNumber} from './convention.js';

export type ParsedAmount =
  | {readonly kind: 'amount'; readonly amount: Amount; /** True when digits finer than the minor unit were rounded away. */ readonly rounded: boolean}
  | {readonly kind: 'empty'}
  | {readonly kind: 'invalid'}
  | {readonly kind: 'out-of-range'};

const EMPTY: ParsedAmount = {kind: 'empty'};
const INVALID: ParsedAmount = {kind: 'invalid'};

/** Words that publishers write for "no figure". They are not zero. */
const NO_FIGURE = new Set(['', '-', '–', '—', '..', '...', 'n/a', 'na', 'nd', 'n.d.', 'null']);

/**
 * Reads one cell exactly, by decimal shifting of its digits: no floating point is involved.
 * `exponent` is the power of ten from the unit of the column to the minor unit (a million dinars: 9, in millimes).
 */
export function parseAmount(text: string, decimal: DecimalMark, exponent: number): ParsedAmount {
  if (NO_FIGURE.has(text.trim().toLowerCase())) return EMPTY;
  const plain = plainNumber(text);
  const grouping = decimal === '.' ? ',' : '.';
  const negative = /^-|^\(.*\)$|-$/.test(plain);
  const bare = plain.replace(/^[-+]|-$|^\(|\)$/g, '');
  if (!isGrouped(bare, grouping, decimal)) return INVALID;
  const [whole = '', fraction = ''] = bare.split(grouping).join('').split(decimal);
  return shift(whole, fraction, exponent, negative);
}

/** Digits, with the grouping mark only between groups of three. */
function isGrouped(bare: string, grouping: string, decimal: string): boolean {
  const [whole = '', fraction, ...more] = bare.split(decimal);
  if (more.length > 0 || (whole === '' && !fraction)) return false;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return false;
  const groups = whole.split(grouping);
  if (groups.length === 1) return /^\d*$/.test(whole);
  return groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
}

function shift(whole: string, fraction: string, exponent: number, negative: boolean): ParsedAmount {
  const kept = fraction.slice(0, exponent).padEnd(exponent, '0');
  const lost = fraction.slice(exponent);
  const digits = (whole + kept).replace(/^0+(?=\d)/, '') || '0';
  if (digits.length > 16) return {kind: 'out-of-range'};
  const rounded = /[1-9]/.test(lost);
  const amount = Number(digits) + (rounded && Number(lost[0]) >= 5 ? 1 : 0);
  if (amount > LARGEST_AMOUNT) return {kind: 'out-of-range'};
  return {kind: 'amount', amount: amount === 0 ? 0 : negative ? -amount : amount, rounded};
}
