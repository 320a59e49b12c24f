import {byRows, type Work} from '../work.js';
import {textOfNumber} from './plain-number.js';

/** Places, in as few bytes as the largest needs. */
export type Codes = Uint8Array | Uint16Array | Int32Array;

/** The texts of a column, and which one each row holds. */
export interface Texts {
  /** For each row the code of its text. */
  readonly codes: Codes;
  /** Codes are below it. Two codes may have one text. */
  readonly count: number;
  readonly text: (code: number) => string;
}

/** Cells that are plain numbers, without a string for each. */
export interface Numbers {
  /** The digits of each row as one whole number; of a cell that is no plain number its place among the others. */
  readonly digits: Float64Array;
  /** How each was written, see `plain-number.ts`; 0 for a cell that is no plain number. */
  readonly shapes: Uint16Array;
  /** Places of texts that are no plain numbers are below it. */
  readonly others: number;
  /** The text of a cell that is no plain number, by its place. */
  readonly other: (place: number) => string;
}

/** The cells of one column. They take as much memory as there are different texts, and a few bytes for each row. */
export interface Column {
  readonly length: number;
  /** Text of a cell: trimmed, without what could disguise it. */
  at(row: number): string;
  /** The same cells as texts of which each is given once. */
  texts(): Work<Texts>;
  /** Set when most cells are numbers that are all different. */
  readonly numbers?: Numbers;
}

export class TextColumn implements Column {
  readonly length: number;

  constructor(
    private readonly all: Texts,
    length = all.codes.length,
  ) {
    this.length = length;
  }

  at(row: number): string {
    const code = this.all.codes[row];
    return code === undefined ? '' : this.all.text(code);
  }

  *texts(): Work<Texts> {
    return this.all;
  }
}

export class NumberColumn implements Column {
  constructor(readonly numbers: Numbers) {}

  get length(): number {
    return this.numbers.digits.length;
  }

  at(row: number): string {
    const {digits, shapes, other} = this.numbers;
    const value = digits[row];
    if (value === undefined) return '';
    const shape = shapes[row]!;
    return shape === 0 ? other(value) : textOfNumber(value, shape);
  }

  /** Numbers that repeat after all: codes of a classification, of which the file has thousands. */
  *texts(): Work<Texts> {
    const {digits, shapes} = this.numbers;
    const codes = new Int32Array(this.length);
    const seen = new Map<number, Map<number, number>>();
    const rows: number[] = [];
    yield* byRows(this.length, (from, to) => {
      for (let row = from; row < to; row += 1) {
        const shape = shapes[row]!;
        let alike = seen.get(shape);
        if (!alike) seen.set(shape, (alike = new Map<number, number>()));
        let code = alike.get(digits[row]!);
        if (code === undefined) {
          code = rows.push(row) - 1;
          alike.set(digits[row]!, code);
        }
        codes[row] = code;
      }
    });
    return {codes, count: rows.length, text: code => this.at(rows[code] ?? -1)};
  }
}
