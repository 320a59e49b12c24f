import {type CharKind, CODE_PAGES, type CodePage, kindsIn} from './code-pages.js';

/** How a text reads under a code page. */
interface Reading {
  /** Letters that stand as they would in French or Arabic. */
  readonly good: number;
  /** Letters of other languages and cases out of place (`SANTé`): possible, and no evidence. */
  readonly odd: number;
  /** What such texts have not: a sign inside a word, an Arabic letter beside a Latin one, a word of accents alone. */
  readonly wrong: number;
}

type Finding = keyof Reading | 'never';

/** Different words that are looked at; more say nothing new. */
const ENOUGH = 20_000;
const LONGEST_WORD = 100;
/** One wrong character in so many good ones may be a slip. One that a text never has is none, however long the text. */
const SLIP = 50;

/** The code page under which bytes read as French or Arabic, when there is one and no other reads differently. */
export function codePageOf(bytes: Uint8Array): CodePage | undefined {
  const words = wordsOf(bytes);
  const pages = Object.keys(CODE_PAGES) as CodePage[];
  const readings = pages.map(page => ({page, ...readingOf(words, kindsIn(page))}));
  const possible = readings.filter(({good, wrong}) => wrong * SLIP <= good);
  const likely = possible.find(
    ({page, good, odd}) => good > 0 && odd * 5 <= good && (page !== 'windows-1256' || hasArticle(words)),
  );
  return likely && possible.every(({page}) => areSame(words, likely.page, page)) ? likely.page : undefined;
}

/** The different words with a byte from 128 on, each byte a character: letters and such bytes, up to anything else. */
function wordsOf(bytes: Uint8Array): ReadonlySet<string> {
  const words = new Set<string>();
  let start = 0;
  let isHigh = false;
  for (let at = 0; at <= bytes.length && words.size < ENOUGH; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 128) isHigh = true;
    else if (!isLatin(byte)) {
      if (isHigh) words.add(String.fromCharCode(...bytes.subarray(start, Math.min(at, start + LONGEST_WORD))));
      start = at + 1;
      isHigh = false;
    }
  }
  return words;
}

/**
 * In Arabic half of the words have the article, `ال`. Under ISO 8859-6, which has other letters in the same places, the
 * same two bytes are in one word of a hundred.
 */
function hasArticle(words: ReadonlySet<string>): boolean {
  const arabic = [...words].filter(word => /[\u00c1-\u00df]/.test(word));
  return arabic.filter(word => word.includes('\u00c7\u00e1')).length > arabic.length / 20;
}

function areSame(words: ReadonlySet<string>, one: CodePage, other: CodePage): boolean {
  if (one === other) return true;
  return [...words].every(word =>
    Array.from(word, char => char.charCodeAt(0) - 128).every(
      code => code < 0 || CODE_PAGES[one].charAt(code) === CODE_PAGES[other].charAt(code),
    ),
  );
}

function readingOf(words: Iterable<string>, kinds: readonly CharKind[]): Reading {
  const counts: Record<Finding, number> = {good: 0, odd: 0, wrong: 0, never: 0};
  for (const word of words) {
    const chars = Array.from(word, char => charIn(char.charCodeAt(0), kinds));
    chars.forEach((_, i) => {
      const finding = findingAt(chars, i);
      if (finding) counts[finding] += 1;
    });
  }
  return {good: counts.good, odd: counts.odd, wrong: counts.never > 0 ? Number.POSITIVE_INFINITY : counts.wrong};
}

type Char = CharKind | 'latin-lower' | 'latin-upper';

const isLatin = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122;

function charIn(byte: number, kinds: readonly CharKind[]): Char {
  if (byte >= 128) return kinds[byte - 128] ?? 'none';
  return byte >= 97 ? 'latin-lower' : 'latin-upper';
}

const isLatinLetter = (char: Char | undefined): boolean => /lower|upper/.test(char ?? '');
const isArabic = (char: Char | undefined): boolean => char === 'arabic' || char === 'vowel';
const isLetter = (char: Char | undefined): boolean => isLatinLetter(char) || isArabic(char);
const isLower = (char: Char | undefined): boolean => /lower/.test(char ?? '');
const isUpper = (char: Char | undefined): boolean => /upper/.test(char ?? '');

/** What the character at a place of a word says, with those around it. ASCII letters say nothing of their own. */
function findingAt(chars: readonly Char[], i: number): Finding | undefined {
  const [before, char, after] = [chars[i - 1], chars[i], chars[i + 1]];
  if (char === undefined || char === 'joint' || isPlain(char)) return undefined;
  if (char === 'sign') return isLetter(before) && isLetter(after) ? 'wrong' : undefined;
  if (char === 'none') return isLetter(before) || isLetter(after) ? 'never' : 'wrong';
  if (char === 'vowel') return isArabic(before) ? undefined : 'never';
  if (char !== 'arabic') return accentAt(chars, i);
  if (isLatinLetter(before) || isLatinLetter(after)) return 'wrong';
  return isArabic(before) || isArabic(after) ? 'good' : undefined;
}

/** An accented letter: it stands among plain ones, in their case. */
function accentAt(chars: readonly Char[], i: number): Finding {
  const [before, char, after] = [chars[i - 1], chars[i], chars[i + 1]];
  if (isArabic(before) || isArabic(after)) return 'wrong';
  const isAlone = !isLatinLetter(before) && !isLatinLetter(after);
  // `à`, or a list mark, or a wrong guess.
  if (isAlone) return 'odd';
  const word = wordAround(chars, i);
  // `çà` is a word; a longer one without a plain letter is none.
  if (!word.some(isPlain)) return word.length === 2 ? 'odd' : 'never';
  if (isUpper(char) && isLower(before)) return 'wrong';
  const isOutOfPlace = isLower(char) && isUpper(before) && (isUpper(after) || isUpper(chars[i - 2]));
  return isOutOfPlace || /foreign/.test(char ?? '') ? 'odd' : 'good';
}

const isPlain = (char: Char): boolean => char === 'latin-lower' || char === 'latin-upper';

/** The letters without a break that a letter stands among. */
function wordAround(chars: readonly Char[], i: number): readonly Char[] {
  let start = i;
  let end = i;
  while (isLatinLetter(chars[start - 1])) start -= 1;
  while (isLatinLetter(chars[end + 1])) end += 1;
  return chars.slice(start, end + 1);
}
