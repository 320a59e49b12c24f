import {type Issue, issueOf} from '../../src/issue.js';
import {cleanText, isDisguised} from '../../src/text/clean.js';

/** A table as plain lists of texts. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly meta: readonly (readonly [string, string])[];
  readonly issues: readonly Issue[];
}

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const MARKS = [';', '\t', ',', '|'];

/**
 * Reads CSV the slow way: the whole text at once, character by character, a string for each cell. What the decoder of the
 * kit gives for bytes in pieces must be the same.
 */
export function readCsv(source: string): PlainTable {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const meta = new Map<string, string>();
  let at = 0;
  let line = 1;
  let separator: string | undefined;
  for (; at < text.length; line += 1) {
    const end = lineEnd(text, at);
    const content = commentIn(text.slice(at, end));
    const declared = line === 1 ? /^"?sep=([;,|\t])"?$/i.exec(text.slice(at, end))?.[1] : undefined;
    if (content === undefined && declared === undefined) break;
    separator ??= declared;
    const [, key = '', value = ''] = /^.([^:]*):([^]*)$/.exec(content ?? '') ?? [];
    if (key.trim() !== '' && value.trim() !== '') meta.set(key.trim().toLowerCase(), value.trim());
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  const outside = text.slice(at, lineEnd(text, at)).replace(/"[^"]*"/g, '');
  const counts = MARKS.map(mark => outside.split(mark).length);
  separator ??= MARKS[counts.indexOf(Math.max(...counts))] ?? ',';
  const {rows, issues} = recordsOf(text.slice(at), line, separator);
  return tableOf(rows, meta, issues);
}

function lineEnd(text: string, from: number): number {
  const found = /[\r\n]/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

function commentIn(whole: string): string | undefined {
  const line = whole.trim();
  const quoted = /^"(#(?:[^"]|"")*)(?:"([^]*))?$/.exec(line);
  if (quoted) {
    const content = (quoted[1] ?? '').replace(/""/g, '"').trim();
    return /^[,;\t| ]*$/.test(quoted[2] ?? '') || content.includes(':') ? content : undefined;
  }
  const bare = line.replace(/[,;\t| ]+$/, '');
  if (bare !== '' && (!bare.startsWith('#') || /^#\s*[,;\t|]/.test(bare))) return undefined;
  return bare.endsWith(':') ? bare + line.slice(bare.length).trim().slice(0, 1) : bare;
}

function recordsOf(text: string, firstLine: number, separator: string): {rows: RawRow[]; issues: Issue[]} {
  const rows: RawRow[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let start = line;
  for (let i = 0; i < text.length;) {
    const from = i;
    let cell = '';
    if (text[i] === '"') {
      let closed = i + 1;
      while (closed < text.length && (text[closed] !== '"' || text[closed + 1] === '"'))
        closed += text[closed] === '"' ? 2 : 1;
      const inside = text.slice(i + 1, closed).replace(/""/g, '"');
      const lineEnds = inside.split(/\r\n|\r|\n/).length - 1;
      for (i = closed + 1; i < text.length && !`${separator}\r\n`.includes(text[i] ?? ''); i += 1);
      const after = text.slice(closed + 1, i);
      if (closed >= text.length || (lineEnds > 0 && after.trim() !== ''))
        return {rows, issues: [issueOf('bad-csv', 'error', {row: start, text: text.slice(from, from + 80)})]};
      line += lineEnds;
      cell = inside + after;
    } else {
      while (i < text.length && !`${separator}\r\n`.includes(text[i] ?? '')) i += 1;
      cell = text.slice(from, i);
    }
    cells.push(cell);
    if (text[i] === separator) {
      if (i === text.length - 1) cells.push('');
      i += 1;
    } else {
      i += text.startsWith('\r\n', i) ? 2 : 1;
      line += 1;
      rows.push({line: start, cells});
      cells = [];
      start = line;
    }
  }
  return {rows: cells.length > 0 ? [...rows, {line: start, cells}] : rows, issues: []};
}

function tableOf(all: readonly RawRow[], meta: ReadonlyMap<string, string>, before: readonly Issue[]): PlainTable {
  const [head, ...body] = all.filter(({cells}) => cells.some(cell => cell.trim() !== ''));
  const issues: Issue[] = [...before];
  if (!head && before.length === 0) issues.push(issueOf('empty', 'error'));
  const names = [...(head?.cells ?? [])];
  while (names.at(-1)?.trim() === '') names.pop();
  const header = names.map(cell => cleanText(cell).trim());
  header.forEach((column, c) => {
    if (column !== '' && header.indexOf(column) < c) issues.push(issueOf('duplicate-header', 'error', {column}));
  });
  const kept: {readonly line: number; readonly cells: readonly string[]}[] = [];
  for (const {line, cells} of body) {
    const text = cleanText(cells.join(' | '));
    if (cells.length < header.length || cells.slice(header.length).some(cell => cell.trim() !== ''))
      issues.push(issueOf('ragged-row', 'warning', {row: line, text, leftOut: true}));
    else kept.push({line, cells: header.map((column, c) => clean(cells[c] ?? '', {row: line, column}, issues))});
  }
  const [first] = body;
  if (kept.length === 0 && first)
    issues.push(issueOf('ragged-row', 'error', {row: first.line, text: cleanText(first.cells.join(' | '))}));
  return {
    header,
    rows: kept.map(({cells}) => cells),
    lines: kept.map(({line}) => line),
    meta: Array.from(meta, ([key, text]) => [key, clean(text, {column: key}, issues)]),
    issues,
  };
}

function clean(cell: string, where: Pick<Issue, 'row' | 'column'>, issues: Issue[]): string {
  const text = cleanText(cell.trim()).trim();
  if (isDisguised(cell.trim())) issues.push(issueOf('control-characters', 'info', {...where, text}));
  return text;
}
