import {type Issue, issueOf} from '../../issue.js';
import type {Work} from '../../work.js';
import {Bytes} from './bytes.js';
import {ColumnBuilder} from './column-builder.js';
import {lineIn} from '../json.js';
import {ObjectRows} from '../object-rows.js';
import {tableOf} from '../raw-rows.js';
import type {Table} from '../table.js';
import {InvalidText} from './utf8.js';

const LF = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Bytes that are looked at between two rests, and about as many are parsed at a time. */
const PIECE = 32 * 1024;

/**
 * Reads a JSON file as its bytes come, in UTF-8, in pieces of any size. It looks for the list of rows, and parses a few
 * hundred of them at a time; what stands around the list is parsed at the end.
 */
export class JsonDecoder {
  private readonly rows = new ObjectRows(() => new ColumnBuilder());
  private readonly around = new Bytes();
  private readonly batch = new Bytes();
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** How deep the list of rows lies while it is being read; 0 outside of it. */
  private listDepth = 0;
  private listSeen = false;
  private afterComma = false;
  /** The line that is being read, and that on which the batch starts. */
  private line = 1;
  private batchLine = 1;
  private failure: Issue | undefined;

  /** Takes the next bytes of the file. */
  *push(chunk: Uint8Array): Work<void> {
    for (let at = 0; at < chunk.length && !this.failure; at += PIECE) {
      this.scan(chunk.subarray(at, at + PIECE));
      yield;
    }
  }

  /** Says that the file is whole, and gives its table. */
  *end(): Work<Table> {
    const around = this.failure
      ? undefined
      : this.parsed(() => this.around.text().replace(/^\ufeff/, ''), this.listSeen ? undefined : 1);
    yield;
    const {rows, meta} = Array.isArray(around) ? {rows: around as unknown[], meta: undefined} : partsOf(around);
    if (!Array.isArray(rows) || (this.listSeen && rows.length > 0)) this.fail();
    else for (const row of rows) this.rows.add(row);
    if (this.failure) return tableOf([], new Map(), [this.failure]);
    return {...(yield* this.rows.table(meta)), about: {format: 'rows'}};
  }

  /** Follows strings and brackets, and puts the bytes where they belong: among the rows or around them. */
  private scan(bytes: Uint8Array): void {
    let from = 0;
    const take = (to: number): void => {
      (this.listDepth > 0 ? this.batch : this.around).add(bytes.subarray(from, to));
      from = to;
    };
    for (let i = 0; i < bytes.length; i += 1) {
      const byte = bytes[i]!;
      if (byte === LF) this.line += 1;
      else if (this.inString) this.readString(byte);
      else if (byte === QUOTE) this.inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        this.depth += 1;
        if (byte === OPEN_OBJECT || this.listSeen) continue;
        take(i);
        if (!this.isBeforeRows()) continue;
        take(i + 1);
        this.listDepth = this.depth;
        this.listSeen = true;
        this.batchLine = this.line;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (this.listDepth > 0 && this.depth === this.listDepth) {
          take(i);
          this.flush(false);
          this.listDepth = 0;
        }
        this.depth -= 1;
      } else if (byte === COMMA && this.depth === this.listDepth && this.batch.length + i - from > PIECE) {
        take(i);
        this.flush(true);
        from = i + 1;
      }
    }
    take(bytes.length);
  }

  private readString(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inString = false;
  }

  /** True where the list of rows begins: at the start of the file, or after the key `rows` of its object. */
  private isBeforeRows(): boolean {
    return this.depth === 1 || (this.depth === 2 && /[{,]\s*"rows"\s*:\s*$/.test(this.around.endText(200)));
  }

  /** Parses the rows of the batch. */
  private flush(beforeComma: boolean): void {
    const rows = this.failure ? undefined : this.parsed(() => `[${this.batch.text()}]`, this.batchLine);
    this.batch.clear();
    this.batchLine = this.line;
    if (!Array.isArray(rows)) return this.fail();
    // `[1,]` and `[,1]` are no lists.
    if (rows.length === 0 && (beforeComma || this.afterComma)) return this.fail();
    this.afterComma = beforeComma;
    for (const row of rows as unknown[]) this.rows.add(row);
  }

  private parsed(read: () => string, line: number | undefined): unknown {
    let text = '';
    try {
      text = read();
      return JSON.parse(text) as unknown;
    } catch (error) {
      if (error instanceof InvalidText) this.failure ??= issueOf('encoding', 'error');
      else this.fail(line, lineIn(error, text));
      return undefined;
    }
  }

  /** `below`: on which line of a text that starts on `line`. */
  private fail(line?: number, below?: number): void {
    const where = line === undefined || below === undefined ? {} : {row: line + below};
    this.failure ??= issueOf('bad-json', 'error', where);
  }
}

function partsOf(value: unknown): {readonly rows?: unknown; readonly meta?: unknown} {
  return typeof value === 'object' && value !== null ? value : {};
}
