import {directionOf, type Lang} from './lang.js';

/**
 * Drawn text carries isolates, so that Latin words and numbers inside Arabic keep their order on screen and in an
 * exported image. Accessible names never carry them.
 */
export function isolate(text: string, lang: Lang): string {
  return `${directionOf(lang) === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
}
