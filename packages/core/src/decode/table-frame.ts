import {hasError, type Issue, IssueList, issueOf} from '../issue.js';
import {cleanText, isDisguised} from '../text/clean.js';
import type {Column} from './column.js';
import type {Table} from './table.js';

/** What holds for the table of every reader of rows: its header, and what there is to say of rows and cells. */
export class TableFrame {
  /** Absent until a row with something in it has come: that is the header. */
  header: readonly string[] | undefined;
  /** The header as it is written. */
  names: readonly string[] = [];
  private firstLeftOut: Issue | undefined;
  private readonly faults: Issue[] = [];
  private readonly issues = new IssueList();

  /** Takes the header. Gives the number of columns. */
  start(names: readonly string[]): number {
    let width = names.length;
    while (width > 0 && names[width - 1]?.trim() === '') width -= 1;
    this.names = names.slice(0, width);
    this.header = this.names.map(name => cleanText(name).trim());
    return width;
  }

  /** Takes a row that does not fit the header. */
  leaveOut(row: number, texts: readonly string[]): void {
    const text = cleanText(texts.join(' | '));
    this.firstLeftOut ??= issueOf('ragged-row', 'error', {row, text});
    this.issues.add('ragged-row', 'warning', () => ({row, text}), {leftOut: true});
  }

  /** True for a row that says the names of the columns again, as files do that were printed or put together. */
  repeats(cells: readonly string[]): boolean {
    const {names} = this;
    return cells[0] === names[0] && names.length > 1 && names.every((name, c) => cells[c] === name);
  }

  tellRepeated(row: number): void {
    this.issues.add('header-repeated', 'info', () => ({row}));
  }

  /** Says that something was taken out of a cell. */
  tellDisguise(row: number, column: string | undefined, raw: string): void {
    this.issues.add('control-characters', 'info', () => ({row, column, text: cleanText(raw.trim()).trim()}));
  }

  /** Takes what keeps the file from being read to its end. */
  fault(issue: Issue): void {
    this.faults.push(issue);
  }

  /** The whole table. */
  table(columns: readonly Column[], lines: Int32Array, meta: ReadonlyMap<string, string>): Table {
    const {header = [], faults} = this;
    const all = new IssueList();
    all.addAll(faults);
    if (!this.header && !hasError(faults)) all.addAll([issueOf('empty', 'error')]);
    all.addAll(duplicatesOf(header));
    // When no row matches, the header is wrong: "the file is empty" would hide that.
    if (lines.length === 0 && this.firstLeftOut) this.issues.addAll([this.firstLeftOut]);
    const clean = cleanMeta(meta, this.issues);
    all.addAll(this.issues.list());
    return {header, columns, rowCount: lines.length, lines, meta: clean, issues: all.list()};
  }
}

export function cleanMeta(meta: ReadonlyMap<string, string>, issues: IssueList): ReadonlyMap<string, string> {
  return new Map(
    [...meta].map(([column, text]) => {
      const clean = cleanText(text).trim();
      if (isDisguised(text)) issues.add('control-characters', 'info', () => ({column, text: clean}));
      return [column, clean];
    }),
  );
}

export function duplicatesOf(header: readonly string[]): Issue[] {
  const seen = new Set<string>();
  return header.flatMap(name => {
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [issueOf('duplicate-header', 'error', {column: name})];
  });
}
