import {type Issue, issueOf} from '../issue.js';
import {tableOf, type RawRow} from './raw-rows.js';
import type {Table} from './table.js';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Comma, semicolon, tab or bar: the one that splits the header line most, outside quotes. */
function separatorOf(headerLine: string): string {
  const outside = headerLine.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map(mark => outside.split(mark).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** `# key: value` lines above the header; what spreadsheets append to them (`,,,`) is dropped. */
function metaOf(text: string): {readonly meta: Map<string, string>; readonly start: number; readonly line: number} {
  const meta = new Map<string, string>();
  let start = 0;
  let line = 1;
  for (;;) {
    const [whole = ''] = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(start, start + 5000)) ?? [];
    const content = whole.trim().replace(/^"(.*?)"?[,;\t|]*$/, '$1').replace(/[,;\t|]+$/, '');
    if (whole === '' || (content !== '' && !content.startsWith('#'))) return {meta, start, line};
    const [, key, value] = /^#\s*([^:]+?)\s*:\s*(.+)$/.exec(content) ?? [];
    if (key && value) meta.set(key.toLowerCase(), value.replace(/""/g, '"').trim());
    start += whole.length;
    line += 1;
  }
}

/** Reads the records of RFC 4180 with any line end. An unclosed quote is reported: it would swallow the rest of the file. */
function recordsOf(text: string, start: number, firstLine: number, separator: string): {rows: RawRow[]; issues: Issue[]} {
  const rows: RawRow[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let rowLine = line;
  let i = start;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0]?.trim()) rows.push({line: rowLine, cells});
    cells = [];
    rowLine = line;
  };
  while (i < text.length) {
    let cell: string;
    if (text[i] === '"') {
      const closed = closingQuote(text, i + 1);
      if (closed < 0) return {rows, issues: [issueOf('bad-csv', 'error', {row: rowLine, text: text.slice(i, i + 80)})]};
      cell = text.slice(i + 1, closed).replace(/""/g, '"');
      line += cell.split(/\r\n|\r|\n/).length - 1;
      i = closed + 1;
      // Text after a closing quote is kept, as every reader does: "a"b is ab.
      const end = cellEnd(text, i, separator);
      cell += text.slice(i, end);
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
  const {meta, start, line} = metaOf(text);
  const headerEnd = /\r|\n/.exec(text.slice(start));
  const separator = separatorOf(text.slice(start, headerEnd ? start + headerEnd.index : undefined));
  const {rows, issues} = recordsOf(text, start, line, separator);
  return tableOf(rows, meta, issues);
}
