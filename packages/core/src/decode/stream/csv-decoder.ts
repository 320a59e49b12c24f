import {type Issue, issueOf} from '../../issue.js';
import type {Work} from '../../work.js';
import {CR, CsvRows, LF, type RowEnd} from './csv-rows.js';
import {csvAbout, type CsvStart} from '../csv-start.js';
import {CsvTop, separatorOf} from '../csv-top.js';
import {TableBuilder} from './table-builder.js';
import type {Table} from '../table.js';
import {InvalidText, textOf} from './utf8.js';

/** Bytes that are worked through between two rests. */
const PIECE = 64 * 1024;

/** Bytes of a text that is shown when a quote is never closed: 80 characters have at most so many. */
const SHOWN = 320;

/**
 * Reads a CSV file as its bytes come, in UTF-8, in pieces of any size. It keeps the rows it has read as a table builder
 * does, and of the bytes only those of the row that is not whole yet.
 */
export class CsvDecoder {
  private readonly top = new CsvTop();
  private readonly builder: TableBuilder;
  private rows: CsvRows | undefined;
  private bytes = new Uint8Array(2 * PIECE);
  private length = 0;
  /** Where the first row or line stands that was not read. */
  private from = 0;
  private line = 1;
  private started = false;
  /** Set by what ends the reading before the end of the file. */
  private stopped = false;
  /** It is no use to look for the end of a long row again before there is twice as much of it. */
  private enough = 0;
  private separator = '';

  /** `start`: where the table starts, unless its first row is its header. */
  constructor(private readonly start?: CsvStart) {
    this.builder = new TableBuilder(start);
    for (const issue of start?.issues ?? []) this.builder.fault(issue);
  }

  /** Takes the next bytes of the file. */
  *push(chunk: Uint8Array): Work<void> {
    for (let at = 0; at < chunk.length && !this.stopped; at += PIECE) {
      this.append(chunk.subarray(at, at + PIECE));
      yield* this.read(false);
    }
  }

  /** Says that the file is whole, and gives its table. */
  *end(): Work<Table> {
    yield* this.read(true);
    const {start, separator} = this;
    const meta = new Map([...(start?.meta ?? []), ...this.top.meta]);
    const table = yield* this.builder.table(meta);
    return {...table, about: csvAbout(table, separator, start)};
  }

  private append(piece: Uint8Array): void {
    if (this.from > 0) this.bytes.copyWithin(0, this.from, this.length);
    this.length -= this.from;
    this.from = 0;
    // A few places more: for the line end that `CsvRows` wants after the last byte, and what a `Batch` wants.
    const needed = this.length + piece.length + 4;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(piece, this.length);
    this.length += piece.length;
    this.bytes[this.length] = LF;
  }

  /** Reads all rows that are whole. */
  private *read(last: boolean): Work<void> {
    if (this.stopped || (!last && this.length < this.enough)) return;
    try {
      if (!this.rows && this.isStarted(last)) this.readTop(last);
      while (this.rows && this.readSome(this.rows, last)) yield;
    } catch (error) {
      if (!(error instanceof InvalidText)) throw error;
      this.stop(issueOf('encoding', 'error'));
    }
    this.enough = 2 * (this.length - this.from);
    yield;
  }

  /** Passes over the byte order mark. */
  private isStarted(last: boolean): boolean {
    if (this.started) return true;
    if (this.length < 3 && !last) return false;
    this.started = true;
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.from = 3;
    return true;
  }

  private readTop(last: boolean): void {
    while (this.from < this.length) {
      const end = this.lineEnd(last);
      if (end === undefined) return;
      const text = textOf(this.bytes, this.from, end.at);
      if (!this.top.take(text)) {
        this.separator = this.start?.separator ?? this.top.separator ?? separatorOf(text);
        this.rows = new CsvRows(this.separator.charCodeAt(0));
        return;
      }
      this.from = end.next;
      this.line += 1;
    }
  }

  /** Where the line ends, and the next one starts; nothing when that is still to come. */
  private lineEnd(last: boolean): {readonly at: number; readonly next: number} | undefined {
    const {bytes, length} = this;
    let at = this.from;
    while (bytes[at] !== LF && bytes[at] !== CR) at += 1;
    if (at >= length) return last ? {at: length, next: length} : undefined;
    if (bytes[at] === LF) return {at, next: at + 1};
    if (at + 1 >= length && !last) return undefined;
    return {at, next: at + 1 < length && bytes[at + 1] === LF ? at + 2 : at + 1};
  }

  /** Reads rows, as many as take about a millisecond. True when there are more of them. */
  private readSome(rows: CsvRows, last: boolean): boolean {
    const {bytes, length, builder} = this;
    const rest = this.from + PIECE;
    let end: RowEnd = 'row';
    while (this.from < length && this.from < rest) {
      end = rows.read(bytes, this.from, length, last);
      if (end !== 'row') break;
      builder.row(this.line, bytes, rows);
      this.line += rows.lineEnds + 1;
      this.from = rows.next;
    }
    builder.take(bytes, rows);
    if (end === 'unclosed' && (last || length >= rows.fault + SHOWN)) this.stop(this.unclosed(rows.fault));
    return end === 'row' && this.from < length;
  }

  private unclosed(at: number): Issue {
    let end = Math.min(this.length, at + SHOWN);
    // Not in the middle of a character.
    while (end < this.length && (this.bytes[end]! & 0xc0) === 0x80) end -= 1;
    return issueOf('bad-csv', 'error', {row: this.line, text: textOf(this.bytes, at, end).slice(0, 80)});
  }

  private stop(issue: Issue): void {
    this.stopped = true;
    this.builder.fault(issue);
  }
}
