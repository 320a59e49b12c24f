import type {Issue} from '../../issue.js';
import type {Work} from '../../work.js';
import {ColumnBuilder} from './column-builder.js';
import type {Column} from '../column.js';
import type {CsvStart} from '../csv-start.js';
import {TableFrame} from '../table-frame.js';
import type {Table} from '../table.js';
import {textOf, utf8Of} from './utf8.js';

/** Rows as places in bytes: those that were kept, and behind them the cells of the row that was read last. */
export interface Rows {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `hashOf` each. */
  readonly hashes: Int32Array;
  readonly first: number;
  readonly cells: number;
  readonly kept: number;
  /** Keeps the first cells of the row. */
  keep(width: number): void;
  /** Forgets the kept rows. */
  clear(): void;
}

/** The first row is the header; every other row must match it. Blank rows, which spreadsheets leave behind, are no rows. */
export class TableBuilder {
  private readonly frame = new TableFrame();
  private columns: readonly ColumnBuilder[] = [];
  private lines = new Int32Array(64);
  private rowCount = 0;
  private above = 0;
  /** The name of the first column, as it stands in the file. */
  private firstName: Uint8Array | undefined;

  /** `from`: where the table starts, unless its first row is its header. */
  constructor(private readonly from?: CsvStart) {}

  /** Takes a row of the file, `line` being where it starts. Errors: `InvalidText` when its bytes are no UTF-8. */
  row(line: number, bytes: Uint8Array, rows: Rows): void {
    if (isBlank(bytes, rows, 0)) return;
    if (!this.frame.header) return this.startAt(textsOf(bytes, rows));
    const width = this.columns.length;
    if (this.isRepeated(bytes, rows)) return this.frame.tellRepeated(line);
    if (rows.cells < width || (rows.cells > width && !isBlank(bytes, rows, width)))
      return this.frame.leaveOut(line, textsOf(bytes, rows));
    rows.keep(width);
    if (this.rowCount === this.lines.length) {
      const larger = new Int32Array(this.rowCount * 2);
      larger.set(this.lines);
      this.lines = larger;
    }
    this.lines[this.rowCount] = line;
    this.rowCount += 1;
  }

  /** Works through the rows that were kept, before their bytes are gone. Errors: as `row`. */
  take(bytes: Uint8Array, rows: Rows): void {
    const {starts, ends, hashes, kept} = rows;
    const width = this.columns.length;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const batch = {bytes, view, rows: kept, width, starts, ends, hashes};
    const before = this.rowCount - kept;
    this.columns.forEach((column, c) =>
      column.addMany(batch, c, row => {
        const at = row * width + c;
        this.frame.tellDisguise(this.lines[before + row]!, this.frame.header?.[c], textOf(bytes, starts[at], ends[at]));
      }),
    );
    rows.clear();
  }

  /** Takes what keeps the file from being read to its end. */
  fault(issue: Issue): void {
    this.frame.fault(issue);
  }

  /** The table of the rows so far. No row can follow. */
  *table(meta: ReadonlyMap<string, string>): Work<Table> {
    const columns: Column[] = [];
    for (const column of this.columns) {
      columns.push(column.column());
      yield;
    }
    return this.frame.table(columns, this.lines.slice(0, this.rowCount), meta);
  }

  /** A row above the first one of the data: it is the header, unless something else is known of where that stands. */
  private startAt(cells: readonly string[]): void {
    const {from} = this;
    this.above += 1;
    if (!from) this.start(cells);
    else if (this.above === from.skip + from.height) this.start(from.names);
    this.firstName = utf8Of(this.frame.names[0] ?? '');
  }

  /** Makes texts of the cells only where the first one is the first name, byte for byte: years are as long as “year”. */
  private isRepeated(bytes: Uint8Array, rows: Rows): boolean {
    const {firstName} = this;
    const [start, end] = [rows.starts[rows.first]!, rows.ends[rows.first]!];
    if (!firstName || end - start !== firstName.length) return false;
    for (let i = 0; i < firstName.length; i += 1) if (bytes[start + i] !== firstName[i]) return false;
    return this.frame.repeats(textsOf(bytes, rows));
  }

  private start(names: readonly string[]): void {
    this.columns = Array.from({length: this.frame.start(names)}, () => new ColumnBuilder());
  }
}

function textsOf(bytes: Uint8Array, {first, cells, starts, ends}: Rows): string[] {
  return Array.from({length: cells}, (_, c) => textOf(bytes, starts[first + c], ends[first + c]));
}

/** True when nothing stands in the cells of the row from one on. */
function isBlank(bytes: Uint8Array, {first, cells, starts, ends}: Rows, from: number): boolean {
  for (let c = from; c < cells; c += 1) if (!isBlankText(bytes, starts[first + c]!, ends[first + c]!)) return false;
  return true;
}

function isBlankText(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i]!;
    if (byte > 0x20 && byte < 0x80) return false;
    // Beyond ASCII there are other blanks.
    if (byte >= 0x80) return textOf(bytes, from, to).trim() === '';
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) return false;
  }
  return true;
}
