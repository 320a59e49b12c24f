/** Marks that reorder or hide text: overrides, embeddings, isolates, direction marks, zero-width and soft hyphens. */
const BIDI = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
/** Control characters, and halves of surrogate pairs, which make an exported SVG invalid. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Marks that are heaped on one letter until they lie over the lines around it: no writing puts more than eight there. */
const HEAP = /(\p{M}{8})\p{M}+/gu;

/** What is worth telling: text that shows in another order than it is written, or that is broken. Arabic spreadsheets are
 * full of direction marks and zero-width spaces that harm nobody. */
const DISGUISE = /[\u202a-\u202e\u2066-\u2069]/;

/** Outside what nearly all texts are made of, Latin and Arabic letters among them, of which `cleanText` changes none. */
const UNUSUAL = /[^\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u060c\u0620-\u064a\u0660-\u0669\u2010-\u2027]/;

/** True when `cleanText` would change the text. */
export function needsCleaning(text: string): boolean {
  if (!UNUSUAL.test(text)) return false;
  return text.search(BIDI) >= 0 || text.search(CONTROL) >= 0 || text.search(HEAP) >= 0;
}

/** True when the reader should know that `cleanText` has changed the text. */
export function isDisguised(text: string): boolean {
  return DISGUISE.test(text) || text.search(CONTROL) >= 0 || text.search(HEAP) >= 0;
}

/** Text from a file, safe to draw: marks that could disguise or bury it are removed, broken characters become U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(BIDI, '').replace(CONTROL, '\ufffd').replace(HEAP, '$1');
}

/** A form in which two spellings of one name are equal: no case, accents, tatweel, vowels or punctuation, Latin digits. */
export function normalise(text: string): string {
  if (ASCII.test(text)) return spaced(text.toLowerCase());
  const letters = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي');
  return spaced(letters);
}

const ASCII = /^[\0-\x7f]*$/;

/** With one space for all that stands between words. */
const spaced = (text: string): string => text.replace(/[’'`´ʼ"«»().,;:/\\_\-–—\s\u00a0\u202f]+/g, ' ').trim();
