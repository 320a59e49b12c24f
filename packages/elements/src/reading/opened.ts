import type {ReadResult, ReadWish} from '@mizania/core';
import {readingIn} from './read-table.js';
import type {Reading} from './reading.js';

/** A file that has come. How it is read may hang on the page's word: of a workbook one sheet is read. */
export interface Opened {
  reading(wish: ReadWish): Promise<Reading>;
}

/** A file that is the same whatever the page says. */
export function always(reading: Reading | Promise<Reading>): Opened {
  return {reading: () => Promise.resolve(reading)};
}

interface Read {
  readonly wish: ReadWish;
  readonly hangsOn: ReadResult['hangsOn'];
  readonly reading: Reading;
}

/** A file that is at hand, read once for each word of the page that makes a difference. */
export class WholeFile implements Opened {
  private first: Promise<Read> | undefined;
  private readonly others = new Map<string, Promise<Read>>();

  constructor(private readonly read: (wish: ReadWish) => Promise<ReadResult>) {}

  async reading(wish: ReadWish): Promise<Reading> {
    const first = await (this.first ??= this.make(wish));
    const key = keyOf(first, wish);
    if (key === keyOf(first, first.wish)) return first.reading;
    const other = this.others.get(key) ?? this.make(wish);
    this.others.set(key, other);
    return (await other).reading;
  }

  private async make(wish: ReadWish): Promise<Read> {
    const {hangsOn, ...decoded} = await this.read(wish);
    return {wish, hangsOn, reading: readingIn(decoded)};
  }
}

function keyOf({hangsOn}: Pick<Read, 'hangsOn'>, {sheet = '', fields = '', country, year}: ReadWish): string {
  if (hangsOn === undefined) return '';
  const {country: code, currency} = country?.pack ?? {};
  const own = hangsOn === 'sheet' ? sheet : hangsOn === 'year' ? year : '';
  return JSON.stringify([own, fields, code, currency?.code]);
}
