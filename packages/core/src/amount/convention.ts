/** Which character is the decimal mark in a column of amounts. */
export type DecimalMark = '.' | ',';

const LATIN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'٠١٢٣٤٥٦٧٨٩', ...'۰۱۲۳۴۵۶۷۸۹'].map((digit, i) => [digit, String(i % 10)]),
);

/** Spaces of every kind that publishers put between thousands, and invisible marks around numbers. */
const SPACES = /[\s\u00a0\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u061c\ufeff']/g;

/** The digits, signs and marks of a number: Latin digits, no spaces, one kind of minus. */
export function plainNumber(text: string): string {
  return text
    .replace(SPACES, '')
    .replace(/[٠-٩۰-۹]/g, digit => LATIN_DIGITS[digit] ?? digit)
    .replace(/٫/g, ',')
    .replace(/٬/g, '')
    .replace(/[−–]/g, '-');
}

interface Evidence {
  readonly decimal: DecimalMark | undefined;
  readonly ambiguous: boolean;
}

const NOTHING: Evidence = {decimal: undefined, ambiguous: false};

function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/** What one number says about the convention of its column. `31.639` alone says nothing. */
function evidenceOf(plain: string): Evidence {
  const dots = plain.split('.').length - 1;
  const commas = plain.split(',').length - 1;
  if (dots === 0 && commas === 0) return NOTHING;
  if (dots > 0 && commas > 0) return {decimal: plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',', ambiguous: false};
  const mark: DecimalMark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return {decimal: other(mark), ambiguous: false};
  const [whole = '', fraction = ''] = plain.replace(/^[-+]/, '').split(mark);
  const decimal = fraction.length !== 3 || whole.length > 3 || whole === '' || whole.startsWith('0');
  return decimal ? {decimal: mark, ambiguous: false} : {decimal: undefined, ambiguous: true};
}

export type Convention =
  | {readonly kind: 'known'; readonly decimal: DecimalMark}
  /** Only whole numbers: either mark would do. */
  | {readonly kind: 'whole'}
  /** Some numbers could be read in two ways and no other number of the column decides. */
  | {readonly kind: 'ambiguous'; readonly example: string}
  /** Two numbers of the column contradict each other. */
  | {readonly kind: 'contradictory'; readonly example: string};

/** The convention of a whole column, from all its cells: never from one cell alone. */
export function conventionOf(cells: Iterable<string>): Convention {
  const seen = new Map<DecimalMark, string>();
  let doubtful: string | undefined;
  for (const cell of cells) {
    const {decimal, ambiguous} = evidenceOf(plainNumber(cell));
    if (decimal && !seen.has(decimal)) seen.set(decimal, cell);
    if (ambiguous) doubtful ??= cell;
  }
  if (seen.size === 2) return {kind: 'contradictory', example: [...seen.values()].join(' / ')};
  const [decimal] = seen.keys();
  if (decimal) return {kind: 'known', decimal};
  return doubtful === undefined ? {kind: 'whole'} : {kind: 'ambiguous', example: doubtful};
}
