import {HASH_PRIME, HASH_SEED, hashOf} from './byte-dictionary.js';
import {textOf} from './utf8.js';

export const LF = 0x0a;
export const CR = 0x0d;
const QUOTE = 0x22;
/** Instead of the place where a cell ends. */
const MORE = -1;
const UNCLOSED = -2;

/** How the reading of a row ended: with the row, before its end, or at a quote that is never closed. */
export type RowEnd = 'row' | 'more' | 'unclosed';

/**
 * Reads the records of RFC 4180 with any line end, as places in the bytes: a cell costs no object. It looks at ASCII only,
 * which no byte of a longer UTF-8 character is. Rows that are kept are gathered, to be worked through column by column.
 */
export class CsvRows {
  starts: Int32Array = new Int32Array(1024);
  ends: Int32Array = new Int32Array(1024);
  hashes: Int32Array = new Int32Array(1024);
  /** Where the cells of the row that was read stand in these: behind those of the kept rows. */
  first = 0;
  /** How many it has. */
  cells = 0;
  /** Rows that are kept. */
  kept = 0;
  /** Where the row after it starts. */
  next = 0;
  /** Line ends inside its quotes. */
  lineEnds = 0;
  /** Where the quote stands that is never closed. */
  fault = 0;
  /** For its cells whose text is not what stands between `start` and `end`: where the quote closes, else 0 or nothing. */
  private closes: number[] = [];
  /** How many such cells it has. */
  private rewrites = 0;

  constructor(private readonly separator: number) {}

  /** Keeps the first cells of the row that was read. */
  keep(width: number): void {
    this.first += width;
    this.kept += 1;
  }

  /** Forgets the kept rows. */
  clear(): void {
    this.first = 0;
    this.kept = 0;
  }

  /**
   * Reads the row at `from`, which is before `length`; `bytes[length]` must be a line end. `last` says that nothing comes
   * after `length`. A row that was read may have been rewritten in place, where it had doubled quotes.
   */
  read(bytes: Uint8Array, from: number, length: number, last: boolean): RowEnd {
    const {separator, first} = this;
    // Most bytes need one comparison.
    const above = Math.max(separator, CR);
    const seed = HASH_SEED;
    const prime = HASH_PRIME;
    this.lineEnds = 0;
    this.rewrites = 0;
    let {starts, ends, hashes} = this;
    let at = first;
    let i = from;
    for (; ; i += 1, at += 1) {
      if (at === starts.length) {
        this.grow();
        ({starts, ends, hashes} = this);
      }
      let byte = bytes[i]!;
      if (byte === QUOTE) {
        i = this.quoted(bytes, i, length, last, at);
        if (i < 0) return i === MORE ? 'more' : 'unclosed';
        byte = bytes[i]!;
      } else {
        let hash = seed;
        starts[at] = i;
        while (byte > above || (byte !== separator && byte !== LF && byte !== CR)) {
          hash = Math.imul(hash ^ byte, prime);
          i += 1;
          byte = bytes[i]!;
        }
        ends[at] = i;
        hashes[at] = hash;
      }
      if (byte !== separator || i >= length) break;
    }
    if (i + 1 >= length && !last && (i >= length || bytes[i] === CR)) return 'more';
    this.cells = at + 1 - first;
    this.next = i >= length ? length : i + (bytes[i] === CR && i + 1 < length && bytes[i + 1] === LF ? 2 : 1);
    if (this.rewrites > 0) this.rewrite(bytes);
    return 'row';
  }

  /** A cell in quotes: gives the place of what ends it. */
  private quoted(bytes: Uint8Array, from: number, length: number, last: boolean, at: number): number {
    let close = from + 1;
    let doubled = false;
    for (; ; close += 1) {
      if (close >= length) return last ? this.unclosed(from) : MORE;
      const byte = bytes[close];
      if (byte === QUOTE) {
        if (close + 1 >= length || bytes[close + 1] !== QUOTE) break;
        doubled = true;
        close += 1;
      } else if (byte === LF || (byte === CR && bytes[close + 1] !== LF)) this.lineEnds += 1;
    }
    let end = close + 1;
    while (bytes[end] !== this.separator && bytes[end] !== LF && bytes[end] !== CR) end += 1;
    if (end >= length && !last) return MORE;
    const followed = end > close + 1;
    // Text after a closing quote is kept, as every reader does: "a"b is ab. Over several lines it is a quote that was
    // never closed and met the first one of a later row.
    if (followed && hasLineEnd(bytes, from, close) && textOf(bytes, close + 1, end).trim() !== '')
      return this.unclosed(from);
    this.starts[at] = from + 1;
    this.ends[at] = followed || doubled ? end : close;
    this.closes[at - this.first] = followed || doubled ? close : 0;
    if (followed || doubled) this.rewrites += 1;
    else this.hashes[at] = hashOf(bytes, from + 1, close);
    return end;
  }

  private unclosed(from: number): number {
    this.fault = from;
    return UNCLOSED;
  }

  /** Writes the text of cells with doubled quotes, or with text after the last quote, over what stands there: it is shorter. */
  private rewrite(bytes: Uint8Array): void {
    for (let cell = 0; cell < this.cells; cell += 1) {
      const close = this.closes[cell] ?? 0;
      if (close === 0) continue;
      this.closes[cell] = 0;
      const at = this.first + cell;
      let to = this.starts[at]!;
      for (let i = to; i < this.ends[at]!; i += 1) {
        if (i === close) continue;
        bytes[to++] = bytes[i]!;
        if (i < close && bytes[i] === QUOTE) i += 1;
      }
      this.ends[at] = to;
      this.hashes[at] = hashOf(bytes, this.starts[at]!, to);
    }
  }

  private grow(): void {
    const larger = (old: Int32Array): Int32Array => {
      const values = new Int32Array(old.length * 2);
      values.set(old);
      return values;
    };
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    this.hashes = larger(this.hashes);
  }
}

function hasLineEnd(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (bytes[i] === LF || bytes[i] === CR) return true;
  return false;
}
