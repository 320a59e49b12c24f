import type {Lang, OutlineItem} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {labelView} from './label.js';

/** Words in an element of their own, by its class: seen alone, or said too. */
export interface Worded {
  readonly name?: string;
  /** Text, or text with parts of it marked. */
  readonly text: string | TemplateResult | readonly (string | TemplateResult)[];
  readonly seen?: boolean;
}

/** The same where no script runs. */
export const wordedView = ({name, text, seen}: Worded): TemplateResult =>
  html`<span class=${name ?? nothing} aria-hidden=${seen ? 'true' : nothing}>${text}</span>`;

/** What a screen reader says: the name in its own language, the amount with its unit in words, the share. */
export function spoken({label, name, opens}: OutlineItem, lang: Lang, says: boolean): Worded['text'] {
  const more = opens && says ? `${lang === 'ar' ? '، ' : ', '}${word('opens', lang)}` : '';
  if (label.lang === lang || !name.startsWith(label.text)) return name + more;
  return html`${labelView(label, lang)}${name.slice(label.text.length) + more}`;
}
