import {type Issue, issueOf} from '../issue.js';
import {tableOf, type RawRow} from './raw-rows.js';
import type {Table} from './table.js';

/** Where two split a header equally the first is taken: commas stand inside names more often than semicolons. */
const SEPARATORS = [';', '\t', ',', '|'] as const;

/** Comma, semicolon, tab or bar: the one that splits the header line most, outside quotes. */
function separatorOf(headerLine: string): string {
  const outside = headerLine.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map(mark => outside.split(mark).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface Top {
  readonly meta: Map<string, string>;
  /** Where the header starts, and on which line. */
  readonly start: number;
  readonly line: number;
  /** What Excel's first line `sep=;` says. */
  readonly separator?: string;
}

/** `# key: value` lines above the header, blank lines and Excel's `sep=;`. */
function topOf(text: string): Top {
  const meta = new Map<string, string>();
  let separator: string | undefined;
  let start = 0;
  let line = 1;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const content = commentIn(text.slice(start, end.at));
    const [, declared] = line === 1 ? (/^"?sep=([;,|\t])"?$/i.exec(text.slice(start, end.at)) ?? []) : [];
    if (content === undefined && declared === undefined) break;
    separator ??= declared;
    const colon = content?.indexOf(':') ?? -1;
    const key = content?.slice(1, colon).trim().toLowerCase() ?? '';
    const value = content?.slice(colon + 1).trim() ?? '';
    if (colon > 0 && key !== '' && value !== '') meta.set(key, value);
    start = end.next;
    line += 1;
  }
  return {meta, start, line, separator};
}

/** The text of a comment line, `''` for a blank one, nothing for a header. What spreadsheets append (`,,,`) is dropped. */
function commentIn(whole: string): string | undefined {
  const line = whole.trim();
  if (line.startsWith('"#')) return quotedComment(line);
  let end = line.length;
  while (end > 0 && /[,;\t| ]/.test(line.charAt(end - 1))) end -= 1;
  const bare = line.slice(0, end);
  // A column may be called `#`: rows are numbered so.
  if (bare !== '' && (!bare.startsWith('#') || /^#\s*[,;\t|]/.test(bare))) return undefined;
  // `# decimal: ,` means the comma that stands there.
  return bare.endsWith(':') ? bare + line.slice(end).trim().slice(0, 1) : bare;
}

function quotedComment(line: string): string | undefined {
  const closed = closingQuote(line, 1);
  const content = line
    .slice(1, closed < 0 ? undefined : closed)
    .replace(/""/g, '"')
    .trim();
  const alone = closed < 0 || !/[^,;\t| ]/.test(line.slice(closed + 1));
  return alone || content.includes(':') ? content : undefined;
}

function lineEnd(text: string, from: number): {readonly at: number; readonly next: number} {
  const at = cellEnd(text, from, '\n');
  return {at, next: at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1)};
}

/**
 * Reads the records of RFC 4180 with any line end. An unclosed quote is reported: it would swallow rows, up to the next
 * quote or to the end of the file.
 */
function recordsOf(
  text: string,
  start: number,
  firstLine: number,
  separator: string,
): {rows: RawRow[]; issues: Issue[]} {
  const rows: RawRow[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let rowLine = line;
  let i = start;
  const endRow = (): void => {
    rows.push({line: rowLine, cells});
    cells = [];
    rowLine = line;
  };
  while (i < text.length) {
    let cell: string;
    if (text[i] === '"') {
      const closed = closingQuote(text, i + 1);
      if (closed < 0) return {rows, issues: [issueOf('bad-csv', 'error', {row: rowLine, text: text.slice(i, i + 80)})]};
      cell = text.slice(i + 1, closed).replace(/""/g, '"');
      const lineEnds = cell.split(/\r\n|\r|\n/).length - 1;
      // Text after a closing quote is kept, as every reader does: "a"b is ab. Over several lines it is a quote that was
      // never closed and met the first one of a later row.
      const end = cellEnd(text, closed + 1, separator);
      const after = text.slice(closed + 1, end);
      if (lineEnds > 0 && after.trim() !== '')
        return {rows, issues: [issueOf('bad-csv', 'error', {row: rowLine, text: text.slice(i, i + 80)})]};
      line += lineEnds;
      cell += after;
      i = end;
    } else {
      const end = cellEnd(text, i, separator);
      cell = text.slice(i, end);
      i = end;
    }
    cells.push(cell);
    if (i >= text.length) break;
    if (text[i] === separator) {
      i += 1;
      if (i >= text.length) cells.push('');
      continue;
    }
    i += text[i] === '\r' && text[i + 1] === '\n' ? 2 : 1;
    line += 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  return {rows, issues: []};
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, from: number, separator: string): number {
  let i = from;
  while (i < text.length) {
    const c = text[i];
    if (c === separator || c === '\n' || c === '\r') return i;
    i += 1;
  }
  return i;
}

/** Text of a CSV file to a table. Rows that do not have as many cells as the header are left out, and said. */
export function decodeCsv(source: string): Table {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const {meta, start, line, separator: declared} = topOf(text);
  const separator = declared ?? separatorOf(text.slice(start, lineEnd(text, start).at));
  const {rows, issues} = recordsOf(text, start, line, separator);
  return tableOf(rows, meta, issues);
}
