import {Fault} from './fault.js';

/** What a part of a workbook is made of, in the order of the file. `attributes` is their text, for `attribute`. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** No tag or comment of a workbook is as long; one without an end would be kept for ever. */
const LONGEST_TAG = 1024 * 1024;

/**
 * Reads XML as it comes, without a tree: a sheet of 200,000 lines is 150 MB of it. Only what workbooks use: no document
 * type, so no entity that grows. Errors: a `Fault` for a document type, and for a text that breaks off.
 */
export class XmlScanner {
  private rest = '';
  private depth = 0;
  private readonly names = new Names();

  constructor(private readonly handler: XmlHandler) {}

  push(piece: string): void {
    const source = this.rest + piece;
    let at = 0;
    while (at < source.length) {
      const next = source.charCodeAt(at) === LESS ? this.markup(source, at) : this.text(source, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = source.slice(at);
    if (this.rest.length > LONGEST_TAG) throw new Fault('workbook-damaged');
  }

  end(): void {
    if (this.depth !== 0 || this.rest.trim() !== '') throw new Fault('workbook-damaged');
  }

  /** Where the text ends, or -1 when an entity at its end may go on in the next piece. */
  private text(source: string, at: number): number {
    let end = source.indexOf('<', at);
    if (end < 0) {
      const open = source.lastIndexOf('&');
      end = open >= at && source.length - open < 12 && !source.includes(';', open) ? open : source.length;
      if (end === at) return -1;
    }
    this.handler.text(unescapeXml(source.slice(at, end)));
    return end;
  }

  /** Where a tag, a comment or a section ends, or -1 when it goes on in the next piece. */
  private markup(source: string, at: number): number {
    const second = source.charCodeAt(at + 1);
    if (second === BANG) return this.declaration(source, at);
    if (second === QUERY) return after(source, '?>', at);
    const end = tagEnd(source, at);
    if (end < 0) return -1;
    if (second === SLASH) {
      this.depth -= 1;
      this.handler.close(this.names.at(source, at + 2, end));
      return end + 1;
    }
    const last = source.charCodeAt(end - 1) === SLASH ? end - 1 : end;
    const name = this.names.at(source, at + 1, last);
    this.handler.open(name, source.slice(at + 1 + name.length, last));
    if (last < end) this.handler.close(name);
    else this.depth += 1;
    return end + 1;
  }

  private declaration(source: string, at: number): number {
    if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
    if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at);
      if (end >= 0) this.handler.text(source.slice(at + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (source.length - at < 9) return -1;
    throw new Fault('workbook-damaged');
  }
}

/** Names of tags, each made once: a sheet has some fifty million tags and twenty names. */
class Names {
  private readonly known = new Map<number, string>();

  /** The name that starts at `from`; a space, or `end` at the latest, ends it. */
  at(source: string, from: number, end: number): string {
    let to = from;
    while (to < end && source.charCodeAt(to) > SPACE) to += 1;
    const place = source.charCodeAt(from) * 64 + to - from;
    const known = this.known.get(place);
    if (known !== undefined && known.length === to - from && source.startsWith(known, from)) return known;
    const name = source.slice(from, to);
    this.known.set(place, name);
    return name;
  }
}

const SPACE = 32;
const LESS = 60;
const BANG = 33;
const QUERY = 63;
const SLASH = 47;
const GREATER = 62;
const DOUBLE = 34;
const SINGLE = 39;

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The `>` of a tag; one inside a quoted value is none. */
function tagEnd(source: string, at: number): number {
  let quote = 0;
  for (let i = at + 1; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return i;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  return -1;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with its entities replaced. One that XML does not know stays as it is written. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The value of an attribute, by its name as it is written, or nothing. */
export function attribute(attributes: string, name: string): string | undefined {
  return find(attributes, (from, to) => to - from === name.length && attributes.startsWith(name, from));
}

/** The value of `r:id`, whatever prefix stands for it, or nothing. */
export function attributeEndingIn(attributes: string, ending: string): string | undefined {
  return find(attributes, (from, to) => attributes.slice(from, to).endsWith(ending));
}

/** Goes through `name="value"` pairs. Not with a regular expression: a hostile tag is a million characters long. */
function find(attributes: string, isIt: (from: number, to: number) => boolean): string | undefined {
  let at = 0;
  while (at < attributes.length) {
    while (attributes.charCodeAt(at) <= SPACE) at += 1;
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return undefined;
    const open = quoteFrom(attributes, equals + 1);
    const close = open < 0 ? -1 : attributes.indexOf(attributes.charAt(open), open + 1);
    if (close < 0) return undefined;
    let to = equals;
    while (to > at && attributes.charCodeAt(to - 1) <= SPACE) to -= 1;
    if (isIt(at, to)) return unescapeXml(attributes.slice(open + 1, close));
    at = close + 1;
  }
  return undefined;
}

function quoteFrom(attributes: string, from: number): number {
  let at = from;
  while (attributes.charCodeAt(at) <= SPACE) at += 1;
  const code = attributes.charCodeAt(at);
  return code === DOUBLE || code === SINGLE ? at : -1;
}
