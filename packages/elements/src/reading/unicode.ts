import {encodingOf, joined, utf8Of} from '@mizania/core';
import type {Ending, Reader} from './reader.js';

/** Bytes in which the letters of a text are looked for. */
const ENOUGH = 64 * 1024;

/**
 * Turns a text of a code page into UTF-8 before it is read. As long as nothing but ASCII comes, which all code pages share,
 * it goes on as it is; from the first other byte on so much is kept back that the letters tell which page it is.
 */
export class Unicode implements Reader {
  private convert: ((bytes: Uint8Array) => Uint8Array) | undefined;
  private waiting: Uint8Array[] = [];
  private length = 0;
  private isFirst = true;
  private ending: Ending = {issues: []};

  constructor(
    private readonly reader: Reader,
    /** What the server says, for a text whose letters say nothing. */
    private readonly declared: string,
  ) {}

  async push(bytes: Uint8Array): Promise<void> {
    if (this.isFirst && encodingOf(bytes) !== 'utf-8') this.convert = same;
    this.isFirst = false;
    if (this.convert) return this.reader.push(this.convert(bytes));
    if (this.length === 0 && isAscii(bytes)) return this.reader.push(bytes);
    this.waiting.push(bytes);
    this.length += bytes.length;
    if (this.length >= ENOUGH) await this.decide(false);
  }

  async end(): ReturnType<Reader['end']> {
    if (this.length > 0 && !this.convert) await this.decide(true);
    return this.reader.end(this.ending);
  }

  abandon(): void {
    this.reader.abandon();
  }

  private async decide(last: boolean): Promise<void> {
    const bytes = joined(this.waiting);
    this.convert = isUtf8(bytes, last) ? same : await this.pageIn(bytes);
    this.waiting = [];
    await this.reader.push(this.convert(bytes));
  }

  private async pageIn(bytes: Uint8Array): Promise<(bytes: Uint8Array) => Uint8Array> {
    const {encodingIssues, pageOf, textIn} = await import('../load/encodings.js');
    const page = pageOf(bytes, this.declared);
    // The decoder says that it is no text.
    if (page === undefined || page === 'utf-8') return same;
    this.ending = {issues: encodingIssues(page), encoding: page};
    return more => utf8Of(textIn(more, page));
  }
}

const same = (bytes: Uint8Array): Uint8Array => bytes;

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte < 0x80);
}

function isUtf8(bytes: Uint8Array, last: boolean): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: !last});
    return true;
  } catch {
    return false;
  }
}
