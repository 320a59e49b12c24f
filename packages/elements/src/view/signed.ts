import {directionOf, type Lang} from '@mizania/core';
import {html, type TemplateResult} from 'lit';

/** A number with a sign before it: a minus, or one that compares. */
const SIGNED = /((?:[<>]\u202f)?\u2212[\d\u202f.,]*\d|<\u202f[\d\u202f.,]*\d)/;

/**
 * Text in which a sign stays before its digits: in a right-to-left sentence it would jump behind them. Done with
 * elements and not with control characters, which a screen reader may speak.
 */
export function signed(text: string, lang: Lang): string | (string | TemplateResult)[] {
  if (directionOf(lang) === 'ltr' || !SIGNED.test(text)) return text;
  return text.split(SIGNED).map(piece => (SIGNED.test(piece) ? html`<bdi dir="ltr">${piece}</bdi>` : piece));
}
