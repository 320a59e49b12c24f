import {type Issue, issueOf} from '../../issue.js';
import type {Work} from '../../work.js';
import type {About} from '../about.js';
import {Bytes} from './bytes.js';
import {CsvDecoder} from './csv-decoder.js';
import type {CsvStart} from '../csv-start.js';
import {type Encoding, encodingOf, START} from '../encoding.js';
import {formatOf} from '../format.js';
import {JsonDecoder} from './json-decoder.js';
import {tableOf} from '../raw-rows.js';
import type {Table} from '../table.js';
import {InvalidText, textOf, utf8Of} from './utf8.js';

/** Reads the bytes of a file as they come, in pieces of any size. */
export interface Decoder {
  push(chunk: Uint8Array): Work<void>;
  /** Says that the file is whole, and gives its table. */
  end(): Work<Table>;
}

/** Turns bytes of another encoding into text, piece by piece; nothing where they are not valid in it. */
export interface Transcoder {
  decode(bytes: Uint8Array, last: boolean): string | undefined;
}

/** What the host lends to a decoder. */
export interface DecodeHost {
  /** Absent: what is not UTF-8 is refused. */
  readonly transcoder?: (encoding: Encoding) => Transcoder;
  /** Where the file comes from, for messages. */
  readonly address?: string;
  /** Where the table of a CSV file starts, unless its first row is its header. */
  readonly start?: CsvStart;
  /** The page's word on the format. */
  readonly format?: 'csv' | 'json';
}

/** Bytes of the start of a file by which its format is told. */
const HEAD = 2048;

/** Reads a file of any format: what it is decides, never what its address is called. */
export class FileDecoder implements Decoder {
  /** What has come before the encoding was known. */
  private readonly raw = new Bytes();
  private isKnown = false;
  private transcoder: Transcoder | undefined;
  /** What has come before the format was known, in UTF-8. */
  private readonly head = new Bytes();
  private decoder: Decoder | undefined;
  private looked = 0;
  private encoding: Encoding | undefined;

  constructor(private readonly host: DecodeHost = {}) {}

  push(chunk: Uint8Array): Work<void> {
    return this.take(chunk, false);
  }

  /** `issues`, `encoding`: what is known of a file that was turned into UTF-8 before it came. */
  *end(issues: readonly Issue[] = [], encoding?: string): Work<Table> {
    yield* this.take(new Uint8Array(), true);
    const table = this.decoder ? yield* this.decoder.end() : tableOf([], new Map(), [issueOf('empty', 'error')]);
    const text = this.host.address;
    // Which file it is that cannot be read, its bytes do not say.
    const own = table.issues.map(issue => (issue.code === 'encoding' ? {...issue, text} : issue));
    const about: About = {format: 'unknown', ...table.about, encoding: encoding ?? this.encoding};
    return {...table, about, issues: [...issues, ...own]};
  }

  private *take(chunk: Uint8Array, last: boolean): Work<void> {
    if (this.isKnown) return yield* this.takeText(this.utf8(chunk, last), last);
    this.raw.add(chunk);
    if (this.raw.length < START && !last) return;
    const bytes = this.raw.view();
    const encoding = encodingOf(bytes);
    this.encoding = encoding;
    if (encoding !== 'utf-8') this.transcoder = this.host.transcoder?.(encoding);
    this.isKnown = true;
    yield* this.takeText(this.utf8(bytes, last), last);
  }

  /** The same bytes in UTF-8; what is not valid becomes a byte that UTF-8 does not have. */
  private utf8(bytes: Uint8Array, last: boolean): Uint8Array {
    if (!this.transcoder) return bytes;
    const text = this.transcoder.decode(bytes, last);
    return text === undefined ? Uint8Array.of(0xff) : utf8Of(text);
  }

  private *takeText(bytes: Uint8Array, last: boolean): Work<void> {
    if (this.decoder) return yield* this.decoder.push(bytes);
    this.head.add(bytes);
    const {head} = this;
    if (head.length < Math.max(HEAD, 2 * this.looked) && !last) return;
    this.looked = head.length;
    // There must be more than blanks to tell by.
    const start = startOf(head.view(), last ? head.length : HEAD)
      .trimStart()
      .slice(0, 200);
    if (start === '') return;
    this.decoder = decoderFor(start, this.host);
    yield* this.decoder.push(head.view());
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

function decoderFor(text: string, {format: said, start}: DecodeHost): Decoder {
  const format = said ?? formatOf(text);
  if (format === 'html') return new NoDecoder(text);
  return format === 'json' ? new JsonDecoder() : new CsvDecoder(start);
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
