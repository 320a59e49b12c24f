import {LARGEST_AMOUNT, NOT_AVAILABLE} from '../amount/amount.js';
import type {DecimalMark} from '../amount/convention.js';
import {parseAmount} from '../amount/parse-amount.js';
import {decimalsIn, groupingIn, isNegative, markIn, SHAPES, textOfNumber} from '../decode/plain-number.js';
import type {Numbers} from '../decode/column.js';
import type {Work} from '../work.js';

/** Why a cell gives no amount, or not the one that is written. */
export const FAULTS = ['none', 'amount-invalid', 'amount-out-of-range', 'amount-rounded', 'unit-missing'] as const;
export const INVALID = 1;
export const OUT_OF_RANGE = 2;
export const ROUNDED = 3;
export const UNIT_MISSING = 4;

/** How the numbers of a shape are read. */
const UNKNOWN = 0;
const PLAIN = 1;
const THOUSANDS = 2;
const AS_TEXT = 3;

/** Texts between two rests. */
const TEXTS = 512;

/** Amounts of cells of one decimal mark and unit, and the fault of each. */
export class AmountReader {
  fault = 0;
  /** By shape how it is read, and what its digits are multiplied with. */
  private readonly readings = new Uint8Array(SHAPES);
  private readonly factors = new Float64Array(SHAPES);

  /** `exponent`: the power of ten from the unit to the minor unit. */
  constructor(
    private readonly decimal: DecimalMark,
    private readonly exponent: number,
  ) {}

  /** The amount of a text; what is wrong with it is then in `fault`. */
  text(text: string): number {
    const parsed = parseAmount(text, this.decimal, this.exponent);
    this.fault = 0;
    if (parsed.kind === 'amount') {
      this.fault = parsed.rounded ? ROUNDED : 0;
      return parsed.amount;
    }
    if (parsed.kind !== 'empty') this.fault = parsed.kind === 'invalid' ? INVALID : OUT_OF_RANGE;
    return NOT_AVAILABLE;
  }

  /** The amount of a plain number: a product of two whole numbers, which is exact or too large. */
  number(digits: number, shape: number): number {
    const reading = this.readings[shape] === UNKNOWN ? this.learn(shape) : this.readings[shape]!;
    if (reading === AS_TEXT || (reading === THOUSANDS && (digits < 1_000 || digits > 999_999)))
      return this.text(textOfNumber(digits, shape));
    const amount = digits * this.factors[shape]!;
    this.fault = 0;
    // A zero has no sign.
    if (amount <= LARGEST_AMOUNT && amount >= -LARGEST_AMOUNT) return amount + 0;
    this.fault = OUT_OF_RANGE;
    return NOT_AVAILABLE;
  }

  /**
   * Reads rows of plain numbers into `amounts` and `faults`; `others` is what the texts among them are. Of the rows only
   * those whose `of` is `own`, where that is given. True when one of them is faulty.
   */
  numbers(
    {digits, shapes}: Numbers,
    others: ReadTexts,
    from: number,
    to: number,
    into: ReadTexts,
    of: Uint8Array | undefined,
    own: number,
  ): boolean {
    const {readings, factors} = this;
    const {amounts, faults} = into;
    let isFaulty = false;
    for (let row = from; row < to; row += 1) {
      if (of && of[row] !== own) continue;
      const shape = shapes[row]!;
      const value = digits[row]!;
      const amount = value * factors[shape]!;
      if (readings[shape] === PLAIN && amount <= LARGEST_AMOUNT && amount >= -LARGEST_AMOUNT) amounts[row] = amount + 0;
      else {
        amounts[row] = shape === 0 ? others.amounts[value]! : this.number(value, shape);
        const fault = shape === 0 ? others.faults[value]! : this.fault;
        faults[row] = fault;
        isFaulty ||= fault !== 0;
      }
    }
    return isFaulty;
  }

  private learn(shape: number): number {
    const [mark, grouping, decimals] = [markIn(shape), groupingIn(shape), decimalsIn(shape)];
    const isDecimal = mark === '' || mark === this.decimal;
    const shift = this.exponent - (isDecimal ? decimals : 0);
    this.factors[shape] = (isNegative(shape) ? -1 : 1) * 10 ** Math.max(0, shift);
    // `31,639` where the decimal mark is a point.
    const isThousands = !isDecimal && grouping === '' && decimals === 3;
    const isPlain = isDecimal && grouping !== this.decimal && shift >= 0;
    return (this.readings[shape] = isPlain ? PLAIN : isThousands ? THOUSANDS : AS_TEXT);
  }
}

/** Amounts, and for each its place in `FAULTS`. */
export interface ReadTexts {
  readonly amounts: Float64Array;
  readonly faults: Uint8Array;
}

/** Reads different texts, each once. */
export function* readTexts(reader: AmountReader, count: number, text: (code: number) => string): Work<ReadTexts> {
  const amounts = new Float64Array(count);
  const faults = new Uint8Array(count);
  for (let code = 0; code < count; code += 1) {
    amounts[code] = reader.text(text(code));
    faults[code] = reader.fault;
    if (code % TEXTS === TEXTS - 1) yield;
  }
  return {amounts, faults};
}
