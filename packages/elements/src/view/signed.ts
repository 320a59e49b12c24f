import {directionOf, type Lang} from '@mizania/core';
import {html, type TemplateResult} from 'lit';

/** A number with a sign before it, a minus or one that compares; or what is quoted, which may be in another script. */
const APART = /((?:[<>]\u202f)?\u2212[\d\u202f.,]*\d|<\u202f[\d\u202f.,]*\d|«[^«»]+»)/;

/**
 * Text in which a sign stays before its digits: in a right-to-left sentence it would jump behind them. And two quoted words
 * in Latin letters would change places. Done with elements and not with control characters, which a screen reader may speak.
 */
export function signed(text: string, lang: Lang): string | (string | TemplateResult)[] {
  if (directionOf(lang) === 'ltr' || !APART.test(text)) return text;
  return text.split(APART).map((piece, i) => {
    if (i % 2 === 0) return piece;
    return html`<bdi dir=${piece.startsWith('«') ? 'auto' : 'ltr'}>${piece}</bdi>`;
  });
}
