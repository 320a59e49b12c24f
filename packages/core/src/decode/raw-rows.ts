import {hasError, type Issue, issueOf} from '../issue.js';
import {cleanText, isDisguised, needsCleaning} from '../text/clean.js';
import type {Table} from './table.js';

export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The first row is the header; every other row must match it. Blank rows, which spreadsheets leave behind, are no rows. */
export function tableOf(rows: readonly RawRow[], meta: ReadonlyMap<string, string>, before: readonly Issue[]): Table {
  const [head, ...body] = rows.filter(({cells}) => cells.some(cell => cell.trim() !== ''));
  const issues: Issue[] = [...before];
  if (!head && !hasError(before)) issues.push(issueOf('empty', 'error'));
  const header = trimTrailing(head?.cells ?? []).map(cell => cleanText(cell).trim());
  issues.push(...duplicatesOf(header));
  const kept = body.filter(row => {
    const fits = row.cells.length >= header.length && row.cells.slice(header.length).every(cell => cell.trim() === '');
    if (!fits)
      issues.push(
        issueOf('ragged-row', 'warning', {row: row.line, text: cleanText(row.cells.join(' | ')), leftOut: true}),
      );
    return fits;
  });
  // When no row matches, the header is wrong: "the file is empty" would hide that.
  const [firstRow] = body;
  if (kept.length === 0 && firstRow)
    issues.push(issueOf('ragged-row', 'error', {row: firstRow.line, text: cleanText(firstRow.cells.join(' | '))}));
  const columns = header.map((name, c) => kept.map(row => cleanCell(row.cells[c] ?? '', row.line, name, issues)));
  return {
    header,
    columns,
    rowCount: kept.length,
    lines: Int32Array.from(kept, row => row.line),
    meta: cleanMeta(meta, issues),
    issues,
  };
}

function cleanCell(cell: string, row: number, column: string, issues: Issue[]): string {
  const trimmed = cell.trim();
  if (!needsCleaning(trimmed)) return trimmed;
  const clean = cleanText(trimmed).trim();
  if (isDisguised(trimmed)) issues.push(issueOf('control-characters', 'info', {row, column, text: clean}));
  return clean;
}

function cleanMeta(meta: ReadonlyMap<string, string>, issues: Issue[]): ReadonlyMap<string, string> {
  return new Map(
    [...meta].map(([key, text]) => {
      const clean = cleanText(text).trim();
      if (isDisguised(text)) issues.push(issueOf('control-characters', 'info', {column: key, text: clean}));
      return [key, clean];
    }),
  );
}

function trimTrailing(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === '') end -= 1;
  return cells.slice(0, end);
}

function duplicatesOf(header: readonly string[]): Issue[] {
  const seen = new Set<string>();
  return header.flatMap(name => {
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [issueOf('duplicate-header', 'error', {column: name})];
  });
}
