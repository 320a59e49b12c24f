import {Fault} from './fault.js';

/** What a cell held: a number is written with a point, whatever the texts beside it say. */
export type CellKind = 'number' | 'text';

/** Cells that are shown as one, both ends included. `row` is the number that the spreadsheet shows. */
export interface Merged {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** How often something was met in a sheet, and where first. */
export interface Met {
  count: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What is worth telling about the cells of a sheet. */
export type Noticed = 'formula' | 'shortened' | 'hidden-row';

export interface Row {
  /** Its number in the spreadsheet. */
  readonly line: number;
  readonly cells: string[];
}

/** `n` */
const NUMBER = 110;
/** Texts that are looked for again; more are hardly ever the same. */
const MOST_TEXTS = 50_000;

/** The rows of one sheet as they are read. A row without any text is none, but the others keep their numbers. */
export class Sheet {
  readonly rows: Row[] = [];
  readonly merged: Merged[] = [];
  readonly hiddenColumns = new Set<number>();
  /** Columns in which numbers are shown smaller than they are. */
  readonly scaled = new Set<number>();
  readonly met = new Map<Noticed, Met>();
  private readonly kinds: string[] = [];
  private readonly texts = new Map<string, string>();
  private cells: string[] = [];
  /** Which cells of the row are numbers. */
  private numbers: boolean[] = [];
  private slots = 0;

  constructor(
    readonly name: string,
    private readonly limit: number,
  ) {}

  /** Adds a cell to the row that is being read; columns count from 0 and only go up. */
  cell(column: number, text: string, kind: CellKind): void {
    if (text.trim() === '') return;
    if (column < this.cells.length) throw new Fault('workbook-damaged', undefined, this.name);
    while (this.cells.length < column) this.cells.push('');
    this.numbers[column] = kind === 'number';
    this.cells.push(kind === 'number' ? text : this.kept(text));
  }

  /**
   * One string for equal texts, of its own: a part of the piece of the file that was just read would keep all of it in
   * memory.
   */
  private kept(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size > MOST_TEXTS) this.texts.clear();
    const own = ` ${text}`.slice(1);
    this.texts.set(own, own);
    return own;
  }

  /** Ends the row; `line` is its number in the spreadsheet. */
  endRow(line: number, hidden: boolean): void {
    if (this.cells.length === 0) return;
    this.slots += this.cells.length;
    if (this.slots > this.limit) throw new Fault('workbook-too-large', undefined, this.name);
    this.rows.push({line, cells: this.cells});
    this.kinds.push(this.patternOf(this.cells.length));
    if (hidden) this.notice('hidden-row', line, 0, '');
    this.cells = [];
    this.numbers = [];
  }

  /** `n` for each number; mostly the same as in the row before, and then the same string. */
  private patternOf(length: number): string {
    const last = this.kinds.at(-1) ?? '';
    let same = last.length === length;
    for (let c = 0; same && c < length; c += 1) same = (last.charCodeAt(c) === NUMBER) === (this.numbers[c] ?? false);
    return same ? last : Array.from({length}, (_, c) => (this.numbers[c] ? 'n' : ' ')).join('');
  }

  notice(what: Noticed, row: number, column: number, text: string): void {
    const met = this.met.get(what);
    if (met) met.count += 1;
    else this.met.set(what, {count: 1, row, column, text});
  }

  isNumber(row: number, column: number): boolean {
    return this.kinds[row]?.charCodeAt(column) === NUMBER;
  }
}

/** `A`, `Z`, `AA`: a column as spreadsheets call it. */
export function columnLetters(column: number): string {
  const letters = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letters : columnLetters(Math.floor(column / 26) - 1) + letters;
}

/** What a message calls a column: its header, or its letters where it has none. */
export function nameOf(header: readonly string[], column: number): string {
  return header[column] || columnLetters(column);
}
