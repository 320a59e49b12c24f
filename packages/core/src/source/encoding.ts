import {type Issue, issueOf} from '../issue.js';
import type {CodePage} from './code-pages.js';
import {codePageOf} from './infer-code-page.js';

/** Encodings that are told apart by the bytes alone; each is a name that `TextDecoder` knows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/**
 * The encoding of a text, by its bytes: its mark, else UTF-16 by the zero halves of its Latin characters, else UTF-8 when
 * all of it is valid, else the one code page under which it reads as French or Arabic. Nothing when none does or when two
 * do and differ: a wrong guess would be unreadable names. Takes the whole file: a letter anywhere may decide.
 */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const half = utf16Without(bytes);
  if (half) return half;
  const utf8 = utf8In(bytes);
  if (utf8 === 'likely') return 'utf-8';
  const page = codePageOf(bytes);
  if (utf8 === 'invalid') return page;
  return page === undefined ? 'utf-8' : undefined;
}

/** What a reader should know of it: a code page is inferred, the others are said or proven. */
export function encodingIssues(encoding: Encoding): Issue[] {
  return encoding.startsWith('utf') ? [] : [issueOf('encoding-inferred', 'info', {detail: encoding})];
}

/** UTF-16 without its mark has many zero bytes, all on one side of the pairs; a stray NUL in UTF-8 stands anywhere. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 1000);
  const sides = Array.from(start, (byte, i) => (byte === 0 ? i % 2 : -1)).filter(side => side >= 0);
  const [side] = sides;
  if (side === undefined || sides.length * 10 < start.length || sides.some(other => other !== side)) return undefined;
  return side === 0 ? 'utf-16be' : 'utf-16le';
}

type Utf8 =
  | 'likely'
  /** Valid by chance, perhaps: only letters that are neither Latin nor Arabic. `l’É` in MacRoman is an Armenian one. */
  | 'doubtful'
  | 'invalid';

/** As strict as a decoder that fails: no overlong form, no half of a pair, nothing cut off. */
function utf8In(bytes: Uint8Array): Utf8 {
  let at = 0;
  let isDoubtful = false;
  let isLikely = false;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceAt(bytes, at, byte);
    if (length === 0) return 'invalid';
    // Latin, Arabic, signs, the byte order mark.
    if (byte < 0xca || (byte >= 0xd8 && byte < 0xdc) || byte === 0xe2 || byte === 0xef) isLikely = true;
    else isDoubtful = true;
    at += length;
  }
  return isDoubtful && !isLikely ? 'doubtful' : 'likely';
}

/** Bytes of the character that starts here; 0 when none does. */
function sequenceAt(bytes: Uint8Array, at: number, first: number): number {
  const more = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (more === 0 || second < lowest || second > highest) return 0;
  for (let i = 2; i <= more; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return more + 1;
}
