import {issueOf} from '../issue.js';
import {finished, type Work} from '../work.js';
import {Bytes} from './bytes.js';
import {CsvDecoder} from './csv-decoder.js';
import {JsonDecoder} from './json-decoder.js';
import {tableOf} from './raw-rows.js';
import type {Table} from './table.js';
import {InvalidText, textOf, utf8Of} from './utf8.js';

/** Reads the bytes of a file as they come, in pieces of any size. */
export interface Decoder {
  push(chunk: Uint8Array): Work<void>;
  /** Says that the file is whole, and gives its table. */
  end(): Work<Table>;
}

/** Bytes of the start of a file by which its format is told. */
const HEAD = 2048;

/** Reads a file in UTF-8 of any format: what it is decides, never what its address is called. */
export class FileDecoder implements Decoder {
  private readonly head = new Bytes();
  private decoder: Decoder | undefined;
  private looked = 0;

  *push(chunk: Uint8Array): Work<void> {
    if (this.decoder) return yield* this.decoder.push(chunk);
    this.head.add(chunk);
    if (this.head.length >= Math.max(HEAD, 2 * this.looked)) yield* this.start(false);
  }

  *end(): Work<Table> {
    if (!this.decoder) yield* this.start(true);
    return this.decoder ? yield* this.decoder.end() : tableOf([], new Map(), [issueOf('empty', 'error')]);
  }

  /** Chooses a decoder, when there is more than blanks to tell by. */
  private *start(last: boolean): Work<void> {
    const bytes = this.head.view();
    this.looked = bytes.length;
    const start = startOf(bytes, last ? bytes.length : HEAD)
      .trimStart()
      .slice(0, 200);
    if (start === '' && !last) return;
    if (start !== '') this.decoder = decoderFor(start);
    if (this.decoder) yield* this.decoder.push(bytes);
  }
}

/** The first characters of a file behind its blanks; a mark for what is no UTF-8. */
function startOf(bytes: Uint8Array, most: number): string {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (from < bytes.length && bytes[from]! <= 0x20) from += 1;
  const to = Math.min(bytes.length, from + most);
  // It may be cut within a character.
  for (const end of [to, to - 1, to - 2, to - 3]) {
    try {
      return textOf(bytes, from, Math.max(from, end));
    } catch (error) {
      if (!(error instanceof InvalidText)) throw error;
    }
  }
  return '\ufffd';
}

function decoderFor(start: string): Decoder {
  if (/^<(!doctype|!--|\?xml|[a-z])/i.test(start)) return new NoDecoder(start);
  return /^[[{]/.test(start) ? new JsonDecoder() : new CsvDecoder();
}

/** A web page where data were expected. */
class NoDecoder implements Decoder {
  constructor(private readonly text: string) {}

  *push(): Work<void> {
    return;
  }

  *end(): Work<Table> {
    return tableOf([], new Map(), [issueOf('html', 'error', {text: this.text})]);
  }
}

/** Text of a file of any format to a table. */
export function decodeText(text: string): Table {
  const decoder = new FileDecoder();
  finished(decoder.push(utf8Of(text)));
  return finished(decoder.end());
}
