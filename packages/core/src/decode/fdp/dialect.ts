import {type Issue, issueOf} from '../../issue.js';
import type {RawRow} from '../raw-rows.js';

/** How a data package says that its CSV is written (CSV Dialect). What it leaves open is as in RFC 4180. */
export interface Dialect {
  readonly delimiter: string;
  readonly quoteChar: string;
  /** Two quotes inside quotes stand for one. */
  readonly doubleQuote: boolean;
  /** Takes the next character as it is. */
  readonly escapeChar: string;
  readonly skipInitialSpace: boolean;
  /** Lines that begin with it are no rows. */
  readonly commentChar: string;
  /** False when the first line is already data. */
  readonly header: boolean;
}

/** Used where the package does not say which character separates cells. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Reads the dialect of a resource. A delimiter that it does not name is the one that finds most of its fields. */
export function dialectOf(value: unknown, text: string, fields: readonly string[]): Dialect {
  const said = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const string = (key: string, otherwise: string): string => {
    const own = Object.hasOwn(said, key) ? said[key] : undefined;
    return typeof own === 'string' ? own : otherwise;
  };
  const flag = (key: string, otherwise: boolean): boolean => (typeof said[key] === 'boolean' ? said[key] : otherwise);
  return {
    delimiter: string('delimiter', '') || likelyDelimiter(text, fields),
    quoteChar: string('quoteChar', '"'),
    doubleQuote: flag('doubleQuote', true),
    escapeChar: string('escapeChar', ''),
    skipInitialSpace: flag('skipInitialSpace', false),
    commentChar: string('commentChar', ''),
    header: flag('header', true),
  };
}

function likelyDelimiter(text: string, fields: readonly string[]): string {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/[\r\n]/, 1);
  const known = new Set(fields);
  const found = (delimiter: string): number =>
    line.split(delimiter).filter(cell => known.has(cell.trim().replace(/^"|"$/g, ''))).length;
  return [...DELIMITERS].sort((a, b) => found(b) - found(a))[0] ?? ',';
}

/** The rows of a CSV in a known dialect, with the numbers of their lines. A quote that is never closed is reported. */
export function dialectRows(
  source: string,
  dialect: Dialect,
): {readonly rows: readonly RawRow[]; readonly issues: readonly Issue[]} {
  const reader = new Reader(source.startsWith('\ufeff') ? source.slice(1) : source, dialect);
  const rows: RawRow[] = [];
  for (let row = reader.row(); row; row = reader.row()) rows.push(row);
  const issues = reader.open
    ? [issueOf('bad-csv', 'error', {row: reader.open.line, text: reader.open.text.slice(0, 80)})]
    : [];
  return {rows, issues};
}

class Reader {
  open: {readonly line: number; readonly text: string} | undefined;
  private at = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
  ) {}

  /** The next row, or nothing at the end or at a quote that is never closed. */
  row(): RawRow | undefined {
    const {commentChar} = this.dialect;
    while (commentChar !== '' && this.at < this.text.length && this.text.startsWith(commentChar, this.at)) {
      this.at = this.lineEnd(this.at);
      this.endLine();
    }
    if (this.at >= this.text.length || this.open) return undefined;
    const line = this.line;
    const cells: string[] = [];
    for (;;) {
      const cell = this.cell(line);
      if (cell === undefined) return undefined;
      cells.push(cell);
      if (!this.text.startsWith(this.dialect.delimiter, this.at) || this.at >= this.text.length) break;
      this.at += this.dialect.delimiter.length;
    }
    this.endLine();
    return {line, cells};
  }

  private cell(line: number): string | undefined {
    const {quoteChar, skipInitialSpace} = this.dialect;
    while (skipInitialSpace && this.text[this.at] === ' ') this.at += 1;
    if (quoteChar === '' || !this.text.startsWith(quoteChar, this.at)) return this.plain();
    const start = this.at;
    this.at += quoteChar.length;
    const quoted = this.quoted();
    if (quoted === undefined) {
      this.open = {line, text: this.text.slice(start, start + 80)};
      return undefined;
    }
    return quoted + this.plain();
  }

  /** Up to the closing quote; nothing when there is none. */
  private quoted(): string | undefined {
    const {quoteChar, doubleQuote, escapeChar} = this.dialect;
    let cell = '';
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? '';
      if (escapeChar !== '' && char === escapeChar && this.at + 1 < this.text.length) {
        cell += this.text[this.at + 1] ?? '';
        this.at += 2;
      } else if (this.text.startsWith(quoteChar, this.at)) {
        this.at += quoteChar.length;
        if (!doubleQuote || !this.text.startsWith(quoteChar, this.at)) return cell;
        cell += quoteChar;
        this.at += quoteChar.length;
      } else {
        if (char === '\n' || (char === '\r' && this.text[this.at + 1] !== '\n')) this.line += 1;
        cell += char;
        this.at += 1;
      }
    }
    return undefined;
  }

  private plain(): string {
    const {delimiter, escapeChar} = this.dialect;
    const start = this.at;
    let cell = '';
    let from = start;
    while (this.at < this.text.length) {
      const char = this.text[this.at];
      if (char === '\n' || char === '\r' || this.text.startsWith(delimiter, this.at)) break;
      if (escapeChar !== '' && char === escapeChar) {
        cell += this.text.slice(from, this.at);
        from = this.at + 1;
        this.at += 1;
      }
      this.at += 1;
    }
    return cell + this.text.slice(from, this.at);
  }

  private lineEnd(from: number): number {
    let at = from;
    while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r') at += 1;
    return at;
  }

  private endLine(): void {
    if (this.text[this.at] === '\r' && this.text[this.at + 1] === '\n') this.at += 1;
    if (this.at < this.text.length) this.at += 1;
    this.line += 1;
  }
}
