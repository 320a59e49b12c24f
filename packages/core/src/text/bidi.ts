import {directionOf, type Lang} from './lang.js';

/**
 * Drawn text carries its direction, so that Latin words and numbers inside Arabic keep their order on screen and in an
 * exported image. By an embedding around the whole text, which all engines know: WebKit takes no notice of isolates
 * (U+2066 to U+2069) in SVG. Accessible names never carry such characters.
 */
export function isolate(text: string, lang: Lang): string {
  return `${directionOf(lang) === 'rtl' ? '\u202b' : '\u202a'}${text}\u202c`;
}
