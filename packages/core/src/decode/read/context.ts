import type {Country} from '../../country/country.js';
import type {Issue} from '../../issue.js';
import type {Turns} from '../../work.js';
import type {Decoded} from '../decoded.js';
import type {Format} from '../sniff.js';

/** Bytes of a file, and what its server said of them. */
export type Fetched = {readonly bytes: Uint8Array; readonly mediaType: string} | {readonly issue: Issue};

/** What the host lends to whoever reads a file that is whole. */
export interface ReadHost {
  /** Where the file comes from: others may lie beside it. Empty where it comes from nowhere. */
  readonly address: string;
  readonly turns: Turns;
  /** Bytes to text; nothing when they are not valid in that encoding. */
  decode(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined;
  /** Fetches another file that this one names. Absent: no other file is asked for. */
  readonly fetch?: (address: string) => Promise<Fetched>;
  /** Fetches and reads one; `format` is a hint, after its content. Absent: as `fetch`. */
  readonly open?: (address: string, hints: Pick<ReadHints, 'format'>, wish: ReadWish) => Promise<ReadResult>;
}

/** What is said of a file from outside; its content goes before it. */
export interface ReadHints {
  /** As the server writes it: `text/csv; charset=windows-1256`. */
  readonly mediaType?: string;
  /** How its address ends: `csv`. */
  readonly extension?: string;
  /** The page's word, which goes before the content. */
  readonly format?: Format;
}

/** What a page says of how a file is to be read. */
export interface ReadWish {
  /** Sheet of a workbook, by its name or its number from 1. */
  readonly sheet?: string;
  /** The attribute `fields`. */
  readonly fields?: string;
  /** The one year that is shown, where the page names it: of a file by years no more may be fetched. */
  readonly year?: number;
  /** Tells the sheet and the columns of a budget from others, and the currency where a file has several. */
  readonly country?: Country;
}

/** A file that was read, and which part of the page's word its reading hangs on: asked otherwise, it must be read again. */
export interface ReadResult extends Decoded {
  readonly hangsOn?: 'sheet' | 'fields' | 'year';
}
