import {plainNumber, readDigits} from '../../amount/digits.js';
import {type Issue, issueOf} from '../../issue.js';
import {normalise} from '../../text/clean.js';
import {findHeader} from '../find-header.js';
import {Fault} from './fault.js';

/** What is known of a sheet before all of it is read. */
export interface Look {
  readonly name: string;
  readonly hidden: boolean;
  /** Its first rows. */
  readonly rows: readonly (readonly string[])[];
  /** How large it is, in whatever measure all the sheets of the workbook share. */
  readonly size: number;
}

/** How well a kit knows the names of the columns; the larger the better, 0 for not at all. */
export type Rank = (header: readonly string[]) => number;

/** Rows that show what a sheet is. */
export const SAMPLE = 60;

/** A sheet of data is so much larger than what is drawn from it. */
const FAR_LARGER = 10;

/** Index of the sheet that the page names, by its name or its number from 1. Errors: a `Fault` that lists the names. */
export function sheetNamed(wanted: string, sheets: readonly {readonly name: string}[]): number {
  const exact = sheets.findIndex(({name}) => name.trim() === wanted.trim());
  const alike = sheets.findIndex(({name}) => normalise(name) === normalise(wanted));
  const number = /^\d+$/.test(wanted.trim()) ? Number(wanted) - 1 : -1;
  const found = [exact, alike, number].find(index => index >= 0 && index < sheets.length);
  if (found === undefined) throw new Fault('no-such-sheet', namesOf(sheets), wanted);
  return found;
}

export interface Chosen {
  readonly index: number;
  /** Says which sheet was taken, where there was a choice. */
  readonly issues: readonly Issue[];
}

/**
 * The sheet that looks like a budget: names above, texts and numbers below; of several the one whose columns the kit
 * knows best, or one that is far larger than the others. Hidden sheets count only where no other has a cell.
 * Errors: a `Fault` when that leaves more than one.
 */
export function sheetLikeABudget(sheets: readonly Look[], rank: Rank = () => 0): Chosen {
  const filled = sheets.flatMap((sheet, index) => (sheet.rows.length === 0 ? [] : [{...sheet, index}]));
  const visible = filled.filter(({hidden}) => !hidden);
  const choice = visible.length > 0 ? visible : filled;
  if (choice.length < 2) return {index: choice[0]?.index ?? 0, issues: []};
  const looks = choice.filter(({rows}) => looksLikeABudget(rows));
  const ranks = looks.map(({rows}) => rank(findHeader(rows).names));
  const best = looks.filter((_, i) => ranks[i] === Math.max(...ranks));
  const [first, second] = [...best].sort((a, b) => b.size - a.size);
  if (!first || (second && first.size < second.size * FAR_LARGER))
    throw new Fault('sheet-unclear', namesOf(best.length > 0 ? best : choice));
  const others = choice.filter(({index}) => index !== first.index);
  return {
    index: first.index,
    issues: [issueOf('sheet-chosen', 'info', {text: first.name, detail: namesOf(others)})],
  };
}

function namesOf(sheets: readonly {readonly name: string}[]): string {
  return sheets.map(({name}) => name).join(', ');
}

function looksLikeABudget(rows: readonly (readonly string[])[]): boolean {
  const {at, height, names} = findHeader(rows);
  const body = rows.slice(at + height);
  const kinds = names.map((_, c) => {
    const cells = body.map(cells => cells[c] ?? '').filter(cell => cell.trim() !== '');
    const numbers = cells.filter(cell => readDigits(plainNumber(cell), '.') ?? readDigits(plainNumber(cell), ','));
    return cells.length === 0 ? 'none' : numbers.length * 2 > cells.length ? 'number' : 'text';
  });
  return kinds.includes('number') && kinds.includes('text');
}
