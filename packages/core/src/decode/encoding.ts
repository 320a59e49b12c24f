/** Encodings that the start of a file tells apart. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** So many bytes are enough to tell. */
export const START = 1000;

/**
 * UTF-8, or UTF-16 by its byte order mark or by the zero halves of its Latin characters. Anything else is refused when it
 * is read: a wrong guess would be unreadable names.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16Without(bytes) ?? 'utf-8';
}

/** UTF-16 without its mark has many zero bytes, all on one side of the pairs; a stray NUL in UTF-8 stands anywhere. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, START);
  const sides = Array.from(start, (byte, i) => (byte === 0 ? i % 2 : -1)).filter(side => side >= 0);
  const [side] = sides;
  if (side === undefined || sides.length * 10 < start.length || sides.some(other => other !== side)) return undefined;
  return side === 0 ? 'utf-16be' : 'utf-16le';
}
