import {conventionOf, type DecimalMark} from '../amount/convention.js';
import type {Column, Numbers} from '../decode/column.js';
import {decimalsIn, SHAPES, textOfNumber} from '../decode/plain-number.js';
import type {Table} from '../decode/table.js';
import {type IssueList, issueOf} from '../issue.js';
import {byRows, type Work} from '../work.js';

/** The decimal mark of a column: what the file or the page says, else what all its cells say together. */
export function* decimalOf(
  table: Table,
  c: number,
  asked: DecimalMark | undefined,
  issues: IssueList,
): Work<DecimalMark | undefined> {
  if (table.numeric?.has(c)) return '.';
  const inFile = table.meta.get('decimal');
  const stated = inFile === '.' || inFile === ',' ? inFile : asked;
  if (stated === '.' || stated === ',') return stated;
  const column = table.columns[c];
  const convention = conventionOf(column ? yield* differentCells(column, table.numberRows?.get(c)) : []);
  if (convention.kind === 'known') return convention.decimal;
  if (convention.kind === 'whole') return '.';
  issues.addAll([issueOf('amount-ambiguous', 'error', {column: table.header[c], text: convention.example})]);
  return undefined;
}

/** The first cell of each kind, in the order of the file: what the others of its kind say of the mark, it says too. */
function* differentCells(column: Column, jsonNumbers: Uint8Array | undefined): Work<readonly string[]> {
  if (column.numbers) return yield* differentNumbers(column, column.numbers, jsonNumbers);
  const {codes, count, text} = yield* column.texts();
  if (!jsonNumbers) return Array.from({length: count}, (_, code) => text(code));
  const written = new Set<number>();
  yield* byRows(codes.length, (from, to) => {
    for (let row = from; row < to; row += 1) if (jsonNumbers[row] !== 1) written.add(codes[row]!);
  });
  return Array.from(written, text);
}

/**
 * What a plain number says depends on its shape, and on whether what stands before the decimals may be a group of
 * thousands: one to three digits and no zero.
 */
function* differentNumbers(
  column: Column,
  {digits, shapes, other}: Numbers,
  jsonNumbers: Uint8Array | undefined,
): Work<readonly string[]> {
  const seen = new Uint8Array(SHAPES * 3);
  const others = new Set<number>();
  const cells: string[] = [];
  yield* byRows(column.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      if (jsonNumbers?.[row] === 1) continue;
      const shape = shapes[row]!;
      const value = digits[row]!;
      if (shape === 0) {
        if (!others.has(value)) cells.push(other(value));
        others.add(value);
        continue;
      }
      const whole = value / 10 ** decimalsIn(shape);
      const kind = shape * 3 + (whole < 1 ? 0 : whole < 1000 ? 1 : 2);
      if (seen[kind] === 1) continue;
      seen[kind] = 1;
      cells.push(textOfNumber(value, shape));
    }
  });
  return cells;
}
