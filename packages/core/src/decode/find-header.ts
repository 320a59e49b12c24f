import {plainNumber, readDigits} from '../amount/digits.js';

/** Where the names of the columns are. What stands above is no data, and it is for the caller to say so. */
export interface HeaderPlace {
  /** Index of the first row of the header. */
  readonly at: number;
  /** 2 when names of groups stand over the names of columns. */
  readonly height: 1 | 2;
  /** A name per column: `Crédits CP` for a group `Crédits` over `CP`. */
  readonly names: readonly string[];
}

/** Titles and notes take a few rows; a header further down would be a guess. */
const LOOK = 40;

/**
 * Finds the header below titles, and one of two rows; a pure function on the first rows of any file. Conservative: the
 * first row stands unless it cannot be the header (numbers in it, or far fewer cells than the rows below) and a later row
 * can (names only, over nearly all the columns) with nothing above it that could be data.
 */
export function findHeader(rows: readonly (readonly string[])[]): HeaderPlace {
  const seen = rows.slice(0, LOOK).map(cells => cells.map(cell => cell.trim()));
  const filled = seen.map(cells => cells.filter(cell => cell !== '').length);
  for (const [at, cells] of seen.entries()) {
    const below = seen[at + 1] ?? [];
    const two = groupedNames(cells, below);
    const names = two ?? cells;
    const width = usual(filled.slice(at + (two ? 2 : 1)));
    const own = names.filter(name => name !== '').length;
    const isHeader = own >= 2 && own >= width * 0.8 && width > 0 && names.every(name => name === '' || isName(name));
    if (!isHeader) continue;
    // A row above that is more than half as full may be data, or a header with gaps.
    if (filled.slice(0, at).some(count => count * 2 > own)) break;
    return {at, height: two ? 2 : 1, names};
  }
  return {at: 0, height: 1, names: seen[0] ?? []};
}

/** How many cells the fuller rows have; one row with a note beside it does not count. */
function usual(filled: readonly number[]): number {
  const sorted = [...filled].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.75)] ?? 0;
}

/**
 * The names of a header of two rows, or nothing when these two are none. A group stands over two columns at least, and
 * the second row proves that it belongs to the first: it leaves out what the first names alone, or repeats its names.
 */
function groupedNames(upper: readonly string[], lower: readonly string[]): readonly string[] | undefined {
  const names: string[] = [];
  let group = '';
  let alone = 0;
  for (let c = 0; c < Math.max(upper.length, lower.length); c += 1) {
    const [over = '', under = ''] = [upper[c], lower[c]];
    if (!isNameOrBlank(over) || !isNameOrBlank(under)) return undefined;
    if (over !== '') group = under !== '' && (upper[c + 1] ?? '') === '' && (lower[c + 1] ?? '') !== '' ? over : '';
    // Both rows name one column.
    if (over !== '' && under !== '' && group === '') return undefined;
    if (over === '' && under === '') group = '';
    // A column that only the second row names stands before all groups.
    if (over === '' && under !== '' && group === '' && alone > 0) return undefined;
    if (over !== '' && under === '') alone += 1;
    names.push(group === '' ? over || under : `${group} ${under}`);
  }
  const isGrouped = names.some((name, c) => name !== (upper[c] ?? '') && name !== (lower[c] ?? ''));
  return isGrouped && (alone > 0 || hasTwins(lower)) && !hasTwins(names) ? names : undefined;
}

function hasTwins(names: readonly string[]): boolean {
  const filled = names.filter(name => name !== '');
  return new Set(filled).size < filled.length;
}

function isNameOrBlank(cell: string): boolean {
  return cell === '' || isName(cell);
}

/** A year is a name: many files have a column per year. */
function isName(cell: string): boolean {
  return !isNumber(cell) || /^(?:19|20)\d\d$/.test(plainNumber(cell));
}

function isNumber(cell: string): boolean {
  const plain = plainNumber(cell);
  return readDigits(plain, '.') !== undefined || readDigits(plain, ',') !== undefined;
}
