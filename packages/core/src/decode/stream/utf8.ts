/** Bytes that are no UTF-8. A decoder catches it and says so as the issue `encoding`. */
export class InvalidText extends Error {
  override readonly name = 'InvalidText';
}

/** Stands for half a surrogate pair, which UTF-8 cannot hold: a control character, so it is reported and replaced as one. */
const HALF = 0x80;

/** Writes text as UTF-8 into `bytes`, which must have three bytes for each of its characters; gives the end. */
export function writeUtf8(text: string, bytes: Uint8Array, at: number): number {
  let end = at;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[end++] = code;
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      const point = text.codePointAt(i) ?? HALF;
      if (point > 0xffff) i += 1;
      code = point > 0xffff ? point : HALF;
    }
    if (code < 0x800) bytes[end++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[end++] = 0xe0 | (code >> 12);
      else {
        bytes[end++] = 0xf0 | (code >> 18);
        bytes[end++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[end++] = 0x80 | ((code >> 6) & 63);
    }
    bytes[end++] = 0x80 | (code & 63);
  }
  return end;
}

export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.slice(0, writeUtf8(text, bytes, 0));
}

/** Text as UTF-8, piece by piece. */
export function* utf8Pieces(text: string): Generator<Uint8Array> {
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = Math.min(text.length, from + 8 * PIECE);
    // Not between the halves of a character.
    if (/[\ud800-\udbff]/.test(text.charAt(to - 1))) to += 1;
    yield utf8Of(text.slice(from, to));
  }
}

/** Characters that are turned into text at a time: an engine takes only so many arguments. */
const PIECE = 4096;
const units = new Uint16Array(PIECE);

/** The text of some bytes. Errors: `InvalidText` when they are no UTF-8. */
export function textOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  let count = 0;
  let i = from;
  while (i < to) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      units[count++] = byte;
      i += 1;
    } else {
      const point = pointAt(bytes, i, to);
      i += point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (point < 0x10000) units[count++] = point;
      else {
        units[count++] = 0xd7c0 + (point >> 10);
        units[count++] = 0xdc00 + (point & 0x3ff);
      }
    }
    if (count < PIECE - 1 && i < to) continue;
    text += String.fromCharCode.apply(undefined, units.subarray(0, count) as unknown as number[]);
    count = 0;
  }
  return text;
}

/** The character that starts at a byte above 0x7f. */
function pointAt(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at]!;
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + size > to) throw new InvalidText();
  let point = lead & (0xff >> (size + 1));
  for (let i = 1; i < size; i += 1) {
    const next = bytes[at + i]!;
    if ((next & 0xc0) !== 0x80) throw new InvalidText();
    point = (point << 6) | (next & 63);
  }
  // A character in more bytes than it needs leaves one over, which starts none.
  if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) throw new InvalidText();
  return point;
}
