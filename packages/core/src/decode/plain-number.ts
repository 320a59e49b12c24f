/**
 * A number as nearly all amounts are written: a minus or none, Latin digits without a leading zero, thousands in groups or
 * not, one decimal mark at most. It is kept as its digits (one whole number below 10^15) and its shape, from which its text
 * can be given back to the letter. Shape 0 is none: any other text is kept as it is.
 */
const DECIMALS = 0b1111;
export const POINT = 0b01_0000;
export const COMMA = 0b10_0000;
export const NEGATIVE = 0b100_0000;
const GROUPS = 0b111_000_0000;
export const GROUP_STEP = 0b1_000_0000;
export const NUMBER = 0b1_000_000_0000;

/** Above every shape. */
export const SHAPES = 2 * NUMBER;

/** What stands between groups of three digits, by its place in the shape. */
const SEPARATORS = ['', ' ', '\u00a0', '\u202f', '.', ',', "'", '\u2019'] as const;

/** Of a shape: how many digits are decimals. */
export function decimalsIn(shape: number): number {
  return shape & DECIMALS;
}

/** Of a shape: its decimal mark, `''` where it has none. */
export function markIn(shape: number): '.' | ',' | '' {
  return (shape & POINT) !== 0 ? '.' : (shape & COMMA) !== 0 ? ',' : '';
}

export function isNegative(shape: number): boolean {
  return (shape & NEGATIVE) !== 0;
}

/** Of a shape: what stands between its thousands, `''` where they are not set apart. */
export function groupingIn(shape: number): string {
  return SEPARATORS[(shape & GROUPS) / GROUP_STEP] ?? '';
}

/** The text of a number, as it stood in the file. */
export function textOfNumber(digits: number, shape: number): string {
  const decimals = decimalsIn(shape);
  const all = String(digits).padStart(decimals + 1, '0');
  const whole = all.slice(0, all.length - decimals);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupingIn(shape));
  return `${isNegative(shape) ? '-' : ''}${grouped}${markIn(shape)}${all.slice(all.length - decimals)}`;
}
