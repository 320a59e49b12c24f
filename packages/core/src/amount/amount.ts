/**
 * An amount of money in minor units of its currency (Tunisia: millimes), always a safe integer.
 * Why a number and not a BigInt or a decimal: see docs/decisions/0001-amounts.md.
 */
export type Amount = number;

/** The largest amount that is kept exactly: 9 007 199 254 740 dinars. Beyond it an amount is refused, never rounded. */
export const LARGEST_AMOUNT = Number.MAX_SAFE_INTEGER;

/** Stands in a column for "no figure was given". It is never zero, and never enters a sum. */
export const NOT_AVAILABLE = Number.NaN;

export function isAvailable(amount: number): amount is Amount {
  return !Number.isNaN(amount);
}

/** A sum that can no longer be exact; callers turn it into the issue `overflow`. */
export class InexactSum extends RangeError {
  override readonly name = 'InexactSum';
}

/**
 * The exact sum of two amounts.
 * Errors: an `InexactSum`, which is a `RangeError`, when there is none.
 */
export function addAmounts(a: Amount, b: Amount): Amount {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new InexactSum(`inexact sum: ${a} + ${b}`);
  return sum === 0 ? 0 : sum;
}

export function sumAmounts(amounts: Iterable<Amount>): Amount {
  let sum = 0;
  for (const amount of amounts) sum = addAmounts(sum, amount);
  return sum;
}

/** `part / whole`, or `undefined` when there is nothing to divide by. */
export function ratioOf(part: Amount, whole: Amount): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
