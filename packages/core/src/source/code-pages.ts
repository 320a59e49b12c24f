/** Bytes 128 to 255 of the code pages that French and Arabic spreadsheets still write, sixteen to a line. */
export const CODE_PAGES = {
  'windows-1252': [
    '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd',
    '\ufffd‘’“”•–—˜™š›œ\ufffdžŸ',
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯',
    '°±²³´µ¶·¸¹º»¼½¾¿',
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ',
    'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß',
    'àáâãäåæçèéêëìíîï',
    'ðñòóôõö÷øùúûüýþÿ',
  ].join(''),
  'windows-1256': [
    '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈ',
    'گ‘’“”•–—ک™ڑ›œ\u200c\u200dں',
    '\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯',
    '°±²³´µ¶·¸¹؛»¼½¾؟',
    'ہءآأؤإئابةتثجحخد',
    'ذرزسشصض×طظعغـفقك',
    'àلâمنهوçèéêëىيîï',
    '\u064b\u064c\u064d\u064eô\u064f\u0650÷\u0651ù\u0652ûü\u200e\u200fے',
  ].join(''),
  macintosh: [
    'ÄÅÇÉÑÖÜáàâäãåçéè',
    'êëíìîïñóòôöõúùûü',
    '†°¢£§•¶ß®©™´¨≠ÆØ',
    '∞±≤≥¥µ∂∑∏π∫ªºΩæø',
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ',
    '–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ',
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ',
    '\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ].join(''),
} as const satisfies Record<string, string>;

export type CodePage = keyof typeof CODE_PAGES;

/** What a character is worth as evidence. */
export type CharKind =
  | 'arabic'
  /** A vowel sign, which follows an Arabic letter. */
  | 'vowel'
  | 'lower'
  | 'upper'
  /** Western letters that French has not. */
  | 'foreign-lower'
  | 'foreign-upper'
  /** Shows nothing, or stands anywhere: spaces, hyphens, joiners, apostrophes. */
  | 'joint'
  /** Signs of ordinary texts, around words. */
  | 'sign'
  | 'none';

const KINDS: readonly (readonly [CharKind, RegExp])[] = [
  ['arabic', /[\u0621-\u064a\u0679-\u06d2]/],
  ['vowel', /[\u064b-\u0652]/],
  ['lower', /[àâäçèéêëîïôöùûüÿœæ]/],
  ['upper', /[ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆ]/],
  ['foreign-lower', /[áãåìíðñòóõøúýþßšž]/],
  ['foreign-upper', /[ÁÃÅÌÍÐÑÒÓÕØÚÝÞŠŽ]/],
  ['joint', /[\u00a0\u00ad\u200c-\u200f’–—·]/],
  ['sign', /[€«»…‘“”°•§©®™ºª²³±×÷µ£‰،؛؟]/],
];

/** The kind of each byte from 128 on, under a code page. */
export function kindsIn(page: CodePage): readonly CharKind[] {
  return Array.from(CODE_PAGES[page], char => KINDS.find(([, test]) => test.test(char))?.[0] ?? 'none');
}

/**
 * Bytes to text under a code page, a byte to a character, so any part of a file can be read alone. Done here because not
 * every engine does: Node 20 reads windows-1252 as ISO 8859-1.
 */
export function textIn(bytes: Uint8Array, page: CodePage): string {
  const table = CODE_PAGES[page];
  const units = Uint16Array.from(bytes, byte => (byte < 128 ? byte : table.charCodeAt(byte - 128)));
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}
