import type {Issue} from '../issue.js';
import type {About} from './about.js';
import type {RawRow} from './raw-rows.js';
import type {Table} from './table.js';

/** Where the table of a CSV file starts, when its first row is not simply its header. */
export interface CsvStart {
  readonly separator: string;
  /** Rows above the header that are not read; blank ones do not count. */
  readonly skip: number;
  /** Rows that the header takes. */
  readonly height: 1 | 2;
  readonly names: readonly string[];
  /** Line of the header. */
  readonly line: number;
  /** What the rows above it say of the whole file. */
  readonly meta: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** How a CSV file was read; where it has no header nothing separates its columns. */
export function csvAbout({header}: Pick<Table, 'header'>, separator: string, start?: CsvStart): About {
  const said = header.length > 0 ? {separator} : {};
  return {format: 'csv', ...said, ...(start && start.line > 1 ? {headerRow: start.line} : {})};
}

/** A number or nothing but signs; a year may be the name of a column. */
const NO_NAME = /^(?!(?:19|20)\d\d$)[\d\s.,()+%-]*$/;

/**
 * True when the first row can only be the header: different names without a gap, none of them a number, over all the cells
 * below. Whatever else starts a file is looked at with more care (`startOf`), by code that only such files load.
 */
export function hasPlainHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...below] = rows;
  const names = first.map(name => name.trim());
  while (names.at(-1) === '') names.pop();
  const isPlain = names.length > 1 && !names.some(name => NO_NAME.test(name)) && new Set(names).size === names.length;
  // A title with a comma in it splits into names too, but nothing below does.
  const fits = below.filter(({length}) => length >= names.length).length;
  if (!isPlain || fits * 2 < below.length) return false;
  return below.every(cells => cells.slice(names.length).every(cell => cell.trim() === ''));
}

/** The rows of a file from its header on, under the names that were found for its columns. */
export function* rowsFrom(rows: Iterable<RawRow>, {skip, height, names, line}: CsvStart): Generator<RawRow> {
  let above = 0;
  for (const row of rows) {
    if (above >= skip + height) yield row;
    else if (row.cells.some(cell => cell.trim() !== '')) {
      above += 1;
      if (above === skip + height) yield {line, cells: names};
    }
  }
}
