import type {Lang, OutlineItem} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {labelView} from './label.js';

/** Text of an element, or text with parts of it marked. */
export type Words = string | TemplateResult | readonly (string | TemplateResult)[];

/**
 * An element that holds words, `seen` alone or said too. Plain ones are its text at once: what Lit keeps to change a part of a
 * text would be, for hundreds of items, most of what a page holds.
 */
export function wordsView(words: Words, name?: string, seen = false): TemplateResult {
  const hidden = seen ? 'true' : nothing;
  return typeof words === 'string'
    ? html`<span class=${name ?? nothing} aria-hidden=${hidden} .textContent=${words}></span>`
    : html`<span class=${name ?? nothing} aria-hidden=${hidden}>${words}</span>`;
}

/** What a screen reader says: the name in its own language, the amount with its unit in words, the share. */
export function spoken({label, name, opens}: OutlineItem, lang: Lang, says: boolean): Words {
  const more = opens && says ? `${lang === 'ar' ? '، ' : ', '}${word('opens', lang)}` : '';
  if (label.lang === lang || !name.startsWith(label.text)) return name + more;
  return html`${labelView(label, lang)}${name.slice(label.text.length) + more}`;
}
