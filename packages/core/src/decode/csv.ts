import {type Issue, issueOf} from '../issue.js';
import {finished, type Work} from '../work.js';
import {csvAbout, type CsvStart, rowsFrom} from './csv-start.js';
import {CsvTop, separatorOf} from './csv-top.js';
import {type RawRow, tabling} from './raw-rows.js';
import type {Table} from './table.js';

/** Text of a CSV file to a table. Rows that do not have as many cells as the header are left out, and said. */
export function decodeCsv(text: string): Table {
  return finished(decodingCsv(text));
}

/**
 * `decodeCsv` in slices. It is short, for the files that most pages show; `CsvDecoder` gives the same table of a file of any
 * length. `from` says where the table starts, unless its first row is its header.
 */
export function* decodingCsv(source: string, from?: CsvStart): Work<Table> {
  const {text, top, start, line, separator: own} = topOf(source);
  const separator = from?.separator ?? own;
  const faults: Issue[] = [...(from?.issues ?? [])];
  const records = recordsOf(text, start, line, separator, faults);
  const meta = from ? new Map([...from.meta, ...top.meta]) : top.meta;
  const table = yield* tabling(from ? rowsFrom(records, from) : records, meta, faults);
  return {...table, about: csvAbout(table, separator, from)};
}

/** The first rows of a CSV file below its comments, as a separator splits them; by default the one of the first line. */
export function firstRows(source: string, count: number, given?: string): readonly RawRow[] {
  const {text, start, line, separator} = topOf(source);
  const rows: RawRow[] = [];
  for (const row of recordsOf(text, start, line, given ?? separator, [])) {
    if (row.cells.some(cell => cell.trim() !== '')) rows.push(row);
    if (rows.length === count) break;
  }
  return rows;
}

/** What stands above the first row, and the separator that Excel or the first row names. */
function topOf(source: string): {
  readonly text: string;
  readonly top: CsvTop;
  readonly start: number;
  readonly line: number;
  readonly separator: string;
} {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const top = new CsvTop();
  let start = 0;
  let line = 1;
  let end = lineEnd(text, start);
  while (start < text.length && top.take(text.slice(start, end))) {
    start = afterLine(text, end);
    line += 1;
    end = lineEnd(text, start);
  }
  return {text, top, start, line, separator: top.separator ?? separatorOf(text.slice(start, end))};
}

/**
 * Reads the records of RFC 4180 with any line end. An unclosed quote is reported: it would swallow rows, up to the next
 * quote or to the end of the file.
 */
function* recordsOf(
  text: string,
  start: number,
  firstLine: number,
  separator: string,
  faults: Issue[],
): Generator<RawRow> {
  let cells: string[] = [];
  let line = firstLine;
  let rowLine = line;
  let i = start;
  const [quote, feed, carriage] = [nextOf('"', text), nextOf('\n', text), nextOf('\r', text)];
  while (i < text.length) {
    const end = Math.min(feed(i), carriage(i));
    if (cells.length === 0 && quote(i) >= end) {
      yield {line, cells: text.slice(i, end).split(separator)};
      line += 1;
      rowLine = line;
      i = afterLine(text, end);
      continue;
    }
    let cell: string;
    const from = i;
    if (text[i] === '"') {
      const closed = closingQuote(text, i + 1);
      cell = text.slice(i + 1, Math.max(i + 1, closed)).replace(/""/g, '"');
      const lineEnds = cell.split(/\r\n|\r|\n/).length - 1;
      i = cellEnd(text, closed + 1, separator);
      // Text after a closing quote is kept, as every reader does: "a"b is ab. Over several lines it is a quote that was
      // never closed and met the first one of a later row.
      const after = text.slice(closed + 1, i);
      if (closed < 0 || (lineEnds > 0 && after.trim() !== '')) {
        faults.push(issueOf('bad-csv', 'error', {row: rowLine, text: text.slice(from, from + 80)}));
        return;
      }
      line += lineEnds;
      cell += after;
    } else {
      i = cellEnd(text, i, separator);
      cell = text.slice(from, i);
    }
    cells.push(cell);
    if (text[i] === separator) {
      i += 1;
      if (i >= text.length) cells.push('');
      else continue;
    }
    line += 1;
    i = afterLine(text, i);
    yield {line: rowLine, cells};
    cells = [];
    rowLine = line;
  }
}

/** Where a mark stands next; behind the end of the text when it does no more. Asked from places that only grow. */
function nextOf(mark: string, text: string): (from: number) => number {
  let at = -1;
  return from => {
    if (at < from) at = text.indexOf(mark, from);
    if (at < 0) at = text.length;
    return at;
  };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, from: number, separator: string): number {
  let i = from;
  while (i < text.length && text[i] !== separator && text[i] !== '\n' && text[i] !== '\r') i += 1;
  return i;
}

function lineEnd(text: string, from: number): number {
  return cellEnd(text, from, '\n');
}

/** Where the next line starts. */
function afterLine(text: string, end: number): number {
  return end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
}
