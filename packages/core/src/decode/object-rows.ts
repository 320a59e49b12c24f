import {IssueList, issueOf} from '../issue.js';
import {cleanText} from '../text/clean.js';
import type {Work} from '../work.js';
import type {Column} from './column.js';
import {cleanMeta, duplicatesOf} from './table-frame.js';
import type {Table} from './table.js';
import {type Cells, TextCells} from './text-cells.js';

/** Rows as a page or a JSON file gives them: one object per line of the budget, keys as in the CSV header. */
export type JsonRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One key of the objects. */
interface KeyColumn {
  readonly name: string;
  readonly cells: Cells;
  /** 1 for the rows that hold a number. */
  numbers: Uint8Array;
  hasNumber: boolean;
  hasText: boolean;
}

/** Takes the rows of a budget as objects, whose keys are the columns. Rows without any value are none. */
export class ObjectRows {
  private readonly columns = new Map<string, KeyColumn>();
  private readonly issues = new IssueList();
  private lines = new Int32Array(64);
  private rowCount = 0;
  private seen = 0;

  /** `newCells` makes what takes the cells of one column. */
  constructor(private readonly newCells: () => Cells = () => new TextCells()) {}

  add(row: unknown): void {
    this.seen += 1;
    const line = this.seen;
    if (!isRow(row)) {
      this.issues.add('ragged-row', 'warning', () => ({row: line, text: shown(row)}), {leftOut: true});
      return;
    }
    const keys = Object.keys(row).filter(key => key !== '__proto__');
    const texts = keys.map(key => textOf(row[key]));
    for (const key of keys) if (!this.columns.has(key)) this.columns.set(key, this.newColumn(key));
    if (texts.every(text => text.trim() === '')) return;
    keys.forEach((key, i) => this.addCell(this.columns.get(key)!, row[key], texts[i]!, line));
    if (this.rowCount === this.lines.length) this.lines = doubled(this.lines, new Int32Array(this.rowCount * 2));
    this.lines[this.rowCount] = line;
    this.rowCount += 1;
  }

  /** The table of the rows so far; `meta` says what holds for all of them. No row can follow. */
  *table(meta: unknown): Work<Table> {
    const {rowCount} = this;
    const all = [...this.columns.values()];
    const header = all.map(({name}) => name);
    const columns: Column[] = [];
    for (const {cells} of all) {
      cells.pad(rowCount);
      columns.push(cells.column());
      yield;
    }
    const issues = new IssueList();
    if (header.length === 0) issues.addAll([issueOf('empty', 'error')]);
    issues.addAll(duplicatesOf(header));
    const said = new Map(
      isRow(meta) ? Object.entries(meta).map(([key, cell]) => [key.toLowerCase(), textOf(cell)]) : [],
    );
    const clean = cleanMeta(said, this.issues);
    issues.addAll(this.issues.list());
    const of = (isMixed: boolean): number[] =>
      all.flatMap(({hasNumber, hasText}, c) => (hasNumber && hasText === isMixed ? [c] : []));
    return {
      header,
      columns,
      rowCount,
      lines: this.lines.slice(0, rowCount),
      meta: clean,
      numeric: new Set(of(false)),
      numberRows: new Map(of(true).map(c => [c, doubled(all[c]!.numbers, new Uint8Array(rowCount))])),
      issues: issues.list(),
    };
  }

  private newColumn(key: string): KeyColumn {
    const name = cleanText(key).trim();
    return {name, cells: this.newCells(), numbers: new Uint8Array(0), hasNumber: false, hasText: false};
  }

  private addCell(column: KeyColumn, value: unknown, text: string, row: number): void {
    const {cells, name} = column;
    cells.pad(this.rowCount);
    if (cells.addText(text))
      this.issues.add('control-characters', 'info', () => ({row, column: name, text: cleanText(text.trim()).trim()}));
    if (typeof value !== 'number' && typeof value !== 'bigint') {
      column.hasText ||= text !== '';
      return;
    }
    column.hasNumber = true;
    if (this.rowCount >= column.numbers.length)
      column.numbers = doubled(column.numbers, new Uint8Array(this.rowCount * 2 + 1));
    column.numbers[this.rowCount] = 1;
  }
}

function doubled<Values extends Uint8Array | Int32Array>(old: Values, larger: Values): Values {
  larger.set(old.subarray(0, larger.length));
  return larger;
}

function isRow(value: unknown): value is JsonRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a cell. An object or a list is no cell: it keeps its own text, so that it is reported and not taken for a gap. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return value === null || value === undefined ? '' : shown(value);
}

/** What a value looks like, in a message. */
function shown(value: unknown): string {
  try {
    // Despite its type it gives nothing for a function or a symbol, which a page may hand over in `el.data`.
    return typeof value === 'object' ? JSON.stringify(value) : typeof value;
  } catch {
    // Nested deeper than the stack, or a circle.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
