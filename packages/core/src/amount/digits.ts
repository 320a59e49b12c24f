/** Which character is the decimal mark in a column of amounts. */
export type DecimalMark = '.' | ',';

/** Marks that show nothing: direction marks, zero-width spaces, soft hyphens. Spreadsheets put them around Arabic numbers. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** What publishers put between thousands: spaces of every kind, apostrophes, the Arabic thousands mark. Not a line end. */
const SPACES = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000'’٬]+/g;
const MINUSES = /[\u2010-\u2013\u2212\ufe63\uff0d]/g;

function latinDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 15);
}

/** True for digits alone, as most amounts are written: no convention is needed to read them. */
export const isWhole = (text: string): boolean => /^\d+$/.test(text);

/** A number in Latin digits, with one kind of space and one kind of minus. What is no number stays none. */
export function plainNumber(text: string): string {
  if (isWhole(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[٠-٩۰-۹]/g, latinDigit)
    .replace(SPACES, ' ')
    .replace(MINUSES, '-')
    .replace(/،/g, ',')
    .trim();
}

export interface Digits {
  readonly whole: string;
  readonly fraction: string;
  readonly negative: boolean;
}

/** One sign at most: before the digits, after them, or as parentheses. */
const SIGNED = /^(\(?) ?([-+]?) ?([\d .,٫]*?) ?(-?) ?(\)?)$/;

/**
 * The digits of a plain number under a decimal mark, or nothing when it is none under that mark. `٫` is a decimal mark
 * whatever the column says. Groups have three digits and one kind of mark between them: `1,23,456` and `12 34` are no
 * numbers, and neither is a parenthesis that is not closed.
 */
export function readDigits(plain: string, decimal: DecimalMark): Digits | undefined {
  const [, open = '', lead = '', body = '', trail = '', close = ''] = SIGNED.exec(plain) ?? [];
  if ((open === '') !== (close === '') || open.length + lead.length + trail.length > 1) return undefined;
  const mark = body.includes('٫') ? '٫' : decimal;
  const [whole = '', fraction = '', ...more] = body.split(mark);
  if (more.length > 0 || whole + fraction === '' || !/^\d*$/.test(fraction)) return undefined;
  const [grouping] = /[ .,]/.exec(whole) ?? [];
  if (grouping !== undefined && !isGrouped(whole.split(grouping))) return undefined;
  return {whole: whole.replace(/\D/g, ''), fraction, negative: lead + trail === '-' || open !== ''};
}

function isGrouped(groups: readonly string[]): boolean {
  return groups.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));
}
