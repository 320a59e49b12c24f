import {cleanText, isDisguised, needsCleaning} from '../text/clean.js';
import {type Column, TextColumn} from './column.js';

/** Takes the cells of one column, row by row. */
export interface Cells {
  readonly length: number;
  /** Adds a cell. True when it lost what the reader should know of. */
  addText(text: string): boolean;
  /** Adds empty cells until there are so many. */
  pad(length: number): void;
  /** The column. Nothing can be added afterwards. */
  column(): Column;
}

/** Cells that are texts already. */
export class TextCells implements Cells {
  private readonly codes: number[] = [];
  private readonly texts: string[] = [];
  private readonly places = new Map<string, number>();

  get length(): number {
    return this.codes.length;
  }

  addText(raw: string): boolean {
    const trimmed = raw.trim();
    // What is there already was cleaned.
    const isClean = this.places.has(trimmed) || !needsCleaning(trimmed);
    const text = isClean ? trimmed : cleanText(trimmed).trim();
    let code = this.places.get(text);
    if (code === undefined) this.places.set(text, (code = this.texts.push(text) - 1));
    this.codes.push(code);
    return !isClean && isDisguised(trimmed);
  }

  pad(length: number): void {
    while (this.length < length) this.addText('');
  }

  column(): Column {
    const {codes, texts} = this;
    return new TextColumn({codes: Int32Array.from(codes), count: texts.length, text: code => texts[code] ?? ''});
  }
}
