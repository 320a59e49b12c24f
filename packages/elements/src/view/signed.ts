import {directionOf, type Lang} from '@mizania/core';
import {html, type TemplateResult} from 'lit';

/** A negative number: the minus sign and its digits. */
const NEGATIVE = /(\u2212[\d\u202f.,]*\d)/;

/**
 * Text in which a minus sign stays before its digits: in a right-to-left sentence it would jump behind them. Done with
 * elements and not with control characters, which a screen reader may speak.
 */
export function signed(text: string, lang: Lang): string | (string | TemplateResult)[] {
  if (directionOf(lang) === 'ltr' || !NEGATIVE.test(text)) return text;
  return text.split(NEGATIVE).map(piece => (NEGATIVE.test(piece) ? html`<bdi dir="ltr">${piece}</bdi>` : piece));
}
