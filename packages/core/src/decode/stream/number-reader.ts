import {COMMA, GROUP_STEP, NEGATIVE, NUMBER, POINT} from '../plain-number.js';
import type {Batch} from './byte-dictionary.js';

const ZERO = 0x30;
const MINUS = 0x2d;
const MOST_DIGITS = 15;

/** Reads numbers out of bytes, millions of them: what it finds stands in `digits` and `shape`, so that none needs an object. */
export class NumberReader {
  digits = 0;
  shape = 0;

  /**
   * Reads one column of a batch from a row on, as far as its cells are plain numbers; gives the row of the first that is
   * none. `at` is where the first row of the batch goes.
   */
  readMany(batch: Batch, column: number, from: number, at: number, digits: Float64Array, shapes: Uint16Array): number {
    const {bytes, rows, width, starts, ends} = batch;
    for (let row = from, cell = from * width + column; row < rows; row += 1, cell += width) {
      if (!this.read(bytes, starts[cell]!, ends[cell]!)) return row;
      digits[at + row] = this.digits;
      shapes[at + row] = this.shape;
    }
    return rows;
  }

  /** True when the bytes are a plain number from the first to the last. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    const start = from < to && bytes[from] === MINUS ? from + 1 : from;
    const sign = start === from ? 0 : NEGATIVE;
    // Nine digits fit an int32, which is several times faster than a float.
    if (to - start > 10) return this.long(bytes, start, to, sign);
    let digits = 0;
    let mark = 0;
    let markPlace = to;
    for (let i = start; i < to; i += 1) {
      const digit = bytes[i]! - ZERO;
      if (digit >= 0 && digit <= 9) digits = (Math.imul(digits, 10) + digit) | 0;
      else if (mark === 0) {
        mark = markAt(bytes, i);
        markPlace = i;
        if (mark === 0) return this.grouped(bytes, start, to, sign);
      } else return this.grouped(bytes, start, to, sign);
    }
    if (mark === 0 && to - start > 9) return this.long(bytes, start, to, sign);
    return this.found(bytes, start, to, markPlace, digits, sign | mark);
  }

  /** A number of more than nine digits. */
  private long(bytes: Uint8Array, start: number, to: number, sign: number): boolean {
    let digits = 0;
    let mark = 0;
    let markPlace = to;
    for (let i = start; i < to; i += 1) {
      const digit = bytes[i]! - ZERO;
      if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
      else {
        mark = mark === 0 ? markAt(bytes, i) : 0;
        markPlace = i;
        if (mark === 0) return this.grouped(bytes, start, to, sign);
      }
    }
    if (to - start - (mark === 0 ? 0 : 1) > MOST_DIGITS) return false;
    return this.found(bytes, start, to, markPlace, digits, sign | mark);
  }

  private found(bytes: Uint8Array, start: number, to: number, end: number, digits: number, shape: number): boolean {
    const whole = end - start;
    // Of `1.` and `.5` the text could not be given back.
    if (whole === 0 || (whole > 1 && bytes[start] === ZERO) || end + 1 === to) return false;
    this.digits = digits;
    this.shape = NUMBER | shape | Math.max(0, to - end - 1);
    return true;
  }

  /**
   * `1 234 567,5`: one to three digits, then groups of three with one kind of mark before each, then decimals or none. What
   * has one point or comma, like `1,234`, is a number with decimals until the column says otherwise, and does not come here.
   */
  private grouped(bytes: Uint8Array, start: number, to: number, sign: number): boolean {
    let i = start;
    let digits = 0;
    let count = 0;
    const take = (most: number): number => {
      const from = i;
      for (; i < to && i - from < most; i += 1) {
        const digit = bytes[i]! - ZERO;
        if (digit < 0 || digit > 9) break;
        digits = digits * 10 + digit;
      }
      count += i - from;
      return i - from;
    };
    if (take(3) === 0 || bytes[start] === ZERO) return false;
    const separator = separatorAt(bytes, i, to);
    if (separator === 0) return false;
    const width = separator === 2 ? 2 : separator === 3 || separator === 7 ? 3 : 1;
    while (separatorAt(bytes, i, to) === separator) {
      i += width;
      if (take(3) !== 3) return false;
    }
    let shape = NUMBER | sign | (separator * GROUP_STEP);
    if (i < to) {
      const mark = markAt(bytes, i);
      i += 1;
      const decimals = take(MOST_DIGITS);
      if (mark === 0 || decimals === 0) return false;
      shape |= mark | decimals;
    }
    if (i < to || count > MOST_DIGITS) return false;
    this.digits = digits;
    this.shape = shape;
    return true;
  }
}

function markAt(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0x2e ? POINT : bytes[at] === 0x2c ? COMMA : 0;
}

/** Place in `SEPARATORS` of what stands at `at`; 0 for anything else. */
function separatorAt(bytes: Uint8Array, at: number, to: number): number {
  if (at >= to) return 0;
  const [byte, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (byte === 0x20) return 1;
  if (byte === 0x2e) return 4;
  if (byte === 0x2c) return 5;
  if (byte === 0x27) return 6;
  if (byte === 0xc2 && second === 0xa0) return 2;
  if (byte === 0xe2 && second === 0x80) return third === 0xaf ? 3 : third === 0x99 ? 7 : 0;
  return 0;
}
