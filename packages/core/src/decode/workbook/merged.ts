import {plainNumber, readDigits} from '../../amount/digits.js';
import {type Issue, issueOf} from '../../issue.js';
import {Fault} from './fault.js';
import {nameOf, type Row, type Sheet} from './sheet.js';

/**
 * Text of cells merged over several rows holds for each of these rows, as the sheet shows; a number could be an amount,
 * which may count only once.
 */
export function filledDown(sheet: Sheet, body: readonly Row[], header: readonly string[]): Issue[] {
  // A cell is in one merged range only, so ranges together are never larger than the table.
  let room = body.length * header.length;
  const places = new Map(body.map(({line}, i) => [line, i]));
  const told = new Map<string, Issue>();
  const offset = sheet.rows.length - body.length;
  for (const {top, bottom, left} of sheet.merged) {
    const at = places.get(top);
    const text = at === undefined ? '' : (body[at]?.cells[left] ?? '');
    if (at === undefined || text === '' || left >= header.length) continue;
    const isNumber = sheet.isNumber(offset + at, left) || couldBeAmount(text);
    const rest = rowsUpTo(body, at + 1, bottom);
    if (rest.length === 0) continue;
    room -= rest.length;
    if (room < 0) throw new Fault('workbook-damaged', undefined, sheet.name);
    if (!isNumber) for (const {cells} of rest) fill(cells, left, text);
    const code = isNumber ? 'merged-number' : 'merged-text';
    const key = `${code} ${left}`;
    const issue = issueOf(code, isNumber ? 'warning' : 'info', {row: top, column: nameOf(header, left), text});
    if (!told.has(key)) told.set(key, issue);
  }
  return [...told.values()];
}

/** A number that was typed as text; one that starts with a zero is a code. */
function couldBeAmount(text: string): boolean {
  const plain = plainNumber(text);
  return !/^0\d+$/.test(plain) && (readDigits(plain, '.') ?? readDigits(plain, ',')) !== undefined;
}

function rowsUpTo(body: readonly Row[], from: number, line: number): readonly Row[] {
  let end = from;
  while (end < body.length && (body[end]?.line ?? 0) <= line) end += 1;
  return body.slice(from, end);
}

function fill(cells: string[], column: number, text: string): void {
  while (cells.length <= column) cells.push('');
  if (cells[column] === '') cells[column] = text;
}
