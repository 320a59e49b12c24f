import type {ChartEnv, Country, Words} from '@mizania/core';
import {measureIn} from './measure.js';
import {FONT} from './styles/tokens.js';

/** What the page around a widget gives to its model: language, room, font and the reader's own text size. */
export function chartEnv(
  host: Element,
  words: Words,
  country: Country,
  width: number,
  displayUnit: string | undefined,
): ChartEnv {
  const font = getComputedStyle(host).getPropertyValue('--mizania-font').trim() || FONT;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return {
    words,
    country,
    width,
    rem,
    measure: measureIn(font, words.lang),
    shownIn: displayUnit ? country.unit(displayUnit) : undefined,
  };
}

/** The words of a language with the style of numbers that the page asks for; another language than its own keeps its own. */
export const styledWords = (words: Words, style: string | undefined): Words =>
  style === 'ar-TN' && words.lang === 'ar' ? {...words, numbers: style} : words;
