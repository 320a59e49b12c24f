import {cleanText, isDisguised, needsCleaning} from '../../text/clean.js';
import type {Cells} from '../text-cells.js';
import {type Batch, ByteDictionary} from './byte-dictionary.js';
import {type Codes, type Column, NumberColumn, TextColumn} from '../column.js';
import {NumberReader} from './number-reader.js';
import {textOf, writeUtf8} from './utf8.js';

/** So many different texts before a column is looked at: is it one of numbers that are all different? */
const MANY = 4096;

/** Takes the cells of one column as bytes. Errors, of all that adds: `InvalidText` when they are no UTF-8. */
export class ColumnBuilder implements Cells {
  length = 0;
  private readonly texts = new ByteDictionary();
  private codes: Codes = new Uint8Array(16);
  /** Of texts that were cleaned: the place of what they became. */
  private cleaned: Map<number, number> | undefined;
  private disguised: Set<number> | undefined;
  private numbers: {digits: Float64Array; shapes: Uint16Array} | undefined;
  private readonly reader = new NumberReader();
  private nextLook = MANY;

  /** Adds the cells of one column of a batch; `tell` is called for each row whose cell lost what the reader should know of. */
  addMany(batch: Batch, column: number, tell: (row: number) => void): void {
    if (this.numbers) return this.addNumbers(batch, column, tell);
    if (found.length < batch.rows) found = new Int32Array(batch.rows);
    const {bytes, starts, ends, rows, width} = batch;
    for (let row = 0; ; row += 1) {
      row = this.texts.findMany(batch, column, row, found);
      if (row >= rows) break;
      const cell = row * width + column;
      found[row] = this.placeOf(bytes, starts[cell]!, ends[cell]!);
    }
    for (let row = 0; this.disguised && row < rows; row += 1) if (this.disguised.has(found[row]!)) tell(row);
    for (let row = 0; this.cleaned && row < rows; row += 1) found[row] = this.cleaned.get(found[row]!) ?? found[row]!;
    this.room(rows);
    this.codes.set(found.subarray(0, rows), this.length);
    this.length += rows;
    this.lookAtAll();
  }

  /** Adds a cell that has its text already. True when it lost what the reader should know of. */
  addText(text: string): boolean {
    if (text.length * 3 > scratch.length) scratch = new Uint8Array(text.length * 6);
    this.room(1);
    const told = this.add(scratch, 0, writeUtf8(text, scratch, 0), this.length);
    this.length += 1;
    this.lookAtAll();
    return told;
  }

  /** Adds empty cells until there are so many. */
  pad(length: number): void {
    while (this.length < length) this.addText('');
  }

  /** The column. Nothing can be added afterwards. */
  column(): Column {
    const {texts, cleaned, length} = this;
    const text = (place: number): string => {
      const own = cleaned?.get(place) ?? place;
      return textOf(texts.bytes, texts.startOf(own), texts.endOf(own));
    };
    if (!this.numbers) return new TextColumn({codes: this.codes.slice(0, length), count: texts.count, text});
    const {digits, shapes} = this.numbers;
    return new NumberColumn({
      digits: digits.slice(0, length),
      shapes: shapes.slice(0, length),
      others: texts.count,
      other: text,
    });
  }

  private addNumbers(batch: Batch, column: number, tell: (row: number) => void): void {
    const {bytes, starts, ends, rows, width} = batch;
    this.room(rows);
    const {digits, shapes} = this.numbers!;
    for (let row = 0; ; row += 1) {
      row = this.reader.readMany(batch, column, row, this.length, digits, shapes);
      if (row >= rows) break;
      const cell = row * width + column;
      if (this.add(bytes, starts[cell]!, ends[cell]!, this.length + row)) tell(row);
    }
    this.length += rows;
  }

  /** Puts a cell at a row for which there is room. True when it lost what the reader should know of. */
  private add(bytes: Uint8Array, from: number, to: number, row: number): boolean {
    const raw = this.placeOf(bytes, from, to);
    const place = this.cleaned?.get(raw) ?? raw;
    if (this.numbers) {
      const {texts, reader} = this;
      const isNumber = reader.read(texts.bytes, texts.startOf(place), texts.endOf(place));
      this.numbers.digits[row] = isNumber ? reader.digits : place;
      this.numbers.shapes[row] = isNumber ? reader.shape : 0;
    } else this.codes[row] = place;
    return this.disguised?.has(raw) ?? false;
  }

  /** The place of a text without the blanks around it. A new one is looked at: it is cleaned once, however often it comes. */
  private placeOf(bytes: Uint8Array, from: number, to: number): number {
    const {texts} = this;
    let start = from;
    let end = to;
    while (start < end && isSpace(bytes[start]!)) start += 1;
    while (start < end && isSpace(bytes[end - 1]!)) end -= 1;
    const known = texts.count;
    const place = texts.placeOf(bytes, start, end);
    if (place === known && !isPrintable(bytes, start, end)) this.clean(place, textOf(bytes, start, end));
    return place;
  }

  private clean(place: number, raw: string): void {
    const trimmed = raw.trim();
    const clean = needsCleaning(trimmed) ? cleanText(trimmed).trim() : trimmed;
    if (clean === raw) return;
    const bytes = new Uint8Array(clean.length * 3);
    this.cleaned ??= new Map();
    this.cleaned.set(place, this.texts.placeOf(bytes, 0, writeUtf8(clean, bytes, 0)));
    if (isDisguised(trimmed)) (this.disguised ??= new Set()).add(place);
  }

  /** Keeps the cells as numbers from here on when most of the texts are such and few came twice. */
  private lookAtAll(): void {
    const {texts, reader, codes, length} = this;
    if (texts.count < this.nextLook || this.numbers) return;
    this.nextLook = texts.count * 2;
    if (texts.count * 4 < length) return;
    const digits = new Float64Array(texts.count);
    const shapes = new Uint16Array(texts.count);
    let count = 0;
    for (let place = 0; place < texts.count; place += 1) {
      const isNumber = reader.read(texts.bytes, texts.startOf(place), texts.endOf(place));
      if (isNumber) count += 1;
      digits[place] = isNumber ? reader.digits : place;
      shapes[place] = isNumber ? reader.shape : 0;
    }
    if (count * 2 < texts.count) return;
    this.numbers = {digits: new Float64Array(length * 2), shapes: new Uint16Array(length * 2)};
    for (let row = 0; row < length; row += 1) {
      this.numbers.digits[row] = digits[codes[row]!]!;
      this.numbers.shapes[row] = shapes[codes[row]!]!;
    }
    this.codes = new Uint8Array(0);
  }

  /** Makes room for more rows, in cells wide enough for every place. */
  private room(more: number): void {
    const {codes, numbers, texts, length} = this;
    const size = length + more;
    if (numbers) {
      if (size <= numbers.digits.length) return;
      this.numbers = {digits: new Float64Array(size * 2), shapes: new Uint16Array(size * 2)};
      this.numbers.digits.set(numbers.digits);
      this.numbers.shapes.set(numbers.shapes);
      return;
    }
    // A text that comes next may take one place more, and what it becomes when it is cleaned another one.
    const bytes = texts.count + 1 > 0xffff ? 4 : texts.count + 1 > 0xff ? 2 : 1;
    if (size <= codes.length && bytes <= codes.BYTES_PER_ELEMENT) return;
    const room = size > codes.length ? size * 2 : codes.length;
    const width = Math.max(bytes, codes.BYTES_PER_ELEMENT);
    this.codes = width === 4 ? new Int32Array(room) : width === 2 ? new Uint16Array(room) : new Uint8Array(room);
    this.codes.set(codes);
  }
}

let scratch = new Uint8Array(1024);
let found = new Int32Array(1024);

/** What `trim` takes off, among the bytes of ASCII. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** True for text that is trimmed and clean as it stands: no control character, nothing beyond ASCII. */
function isPrintable(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (bytes[i]! < 0x20 || bytes[i]! > 0x7e) return false;
  return true;
}
