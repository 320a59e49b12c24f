import {conventionOf} from '../../amount/convention.js';
import {plainNumber, readDigits} from '../../amount/digits.js';
import {type Issue, issueOf} from '../../issue.js';
import {type Decimal, decimalOf, decimalText, times} from '../decimal.js';
import {NumberText, own, textIn} from '../values.js';

/** How a package says that the numbers of a column are written, and by what they are to be multiplied. */
export interface NumberFormat {
  readonly column: string;
  readonly decimalChar: string | undefined;
  readonly groupChar: string;
  /** False where other characters may stand around the number (`$100`, `95 %`). */
  readonly bare: boolean;
  readonly factor: string;
}

export function formatOf(field: unknown, column: string, factor: string): NumberFormat {
  return {
    column,
    decimalChar: textIn(field, 'decimalChar'),
    groupChar: typeof own(field, 'groupChar') === 'string' ? String(own(field, 'groupChar')) : '',
    bare: own(field, 'bareNumber') !== false,
    factor,
  };
}

/**
 * The cells of a column of amounts, multiplied exactly. Where the package says nothing and programs’ notation does not fit, the
 * column is read by its own convention, as any other file; where that is in doubt nothing is read, and it is said.
 */
export function multiplied(
  cells: readonly string[],
  format: NumberFormat,
): {readonly values: readonly (NumberText | string)[]; readonly issues: readonly Issue[]} {
  const factor = decimalOf(format.factor);
  if (!factor)
    return {values: cells.map(() => ''), issues: [issueOf('bad-package', 'error', {text: `factor: ${format.factor}`})]};
  const stated = cells.map(cell => programNumber(cell, format));
  const unread = cells.filter((cell, i) => cell !== '' && stated[i] === undefined);
  const convention = format.decimalChar === undefined ? conventionOf(unread) : undefined;
  if (convention?.kind === 'ambiguous' || convention?.kind === 'contradictory') {
    const issue = issueOf('amount-ambiguous', 'error', {column: format.column, text: convention.example});
    return {values: cells.map(() => ''), issues: [issue]};
  }
  const mark = convention?.kind === 'known' ? convention.decimal : '.';
  const values = cells.map((cell, i) => {
    const number = stated[i] ?? (convention ? writtenNumber(cell, mark) : undefined);
    return number ? new NumberText(decimalText(times(number, factor))) : cell;
  });
  return {values, issues: []};
}

function programNumber(cell: string, {decimalChar = '.', groupChar, bare}: NumberFormat): Decimal | undefined {
  let text = cell.trim();
  if (!bare) text = text.replace(/^[^\d+.,-]+/, '').replace(/[^\d.,]+$/, '');
  if (groupChar !== '') text = text.split(groupChar).join('');
  // A point is no decimal mark where another one is stated.
  if (decimalChar !== '.') text = text.includes('.') ? 'x' : text.split(decimalChar).join('.');
  return decimalOf(text);
}

function writtenNumber(cell: string, mark: '.' | ','): Decimal | undefined {
  const digits = readDigits(plainNumber(cell), mark);
  return digits && decimalOf(`${digits.negative ? '-' : ''}${digits.whole}.${digits.fraction}`);
}
