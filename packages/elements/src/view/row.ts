import type {Lang, OutlineItem} from '@mizania/core';
import {html, type TemplateResult} from 'lit';
import {labelView} from './label.js';
import {spoken, type Worded, wordedView} from './said.js';
import {signed} from './signed.js';
import {swatchClass} from './swatch.js';

/** How the lines of a list are: whether they say that they open, and whether the name of each begins with its colour. */
export interface RowLook {
  readonly says?: boolean;
  readonly swatch?: (item: OutlineItem) => string | undefined;
}

const colourOf = ({colour}: OutlineItem): string | undefined => colour && swatchClass(colour);

/** A row as it is seen, and as it is said: the sign of a unit is no word. */
export function rowWords(item: OutlineItem, lang: Lang, {says = false, swatch = colourOf}: RowLook = {}): Worded[] {
  const name = swatch(item);
  return [
    ...(name ? [{name, text: ''}] : []),
    {name: 'name', text: labelView(item.label, lang), seen: true},
    {name: item.available ? 'value' : 'value absent', text: signed(item.value, lang), seen: true},
    {name: 'hidden', text: spoken(item, lang, says)},
  ];
}

/** The line of an item in a form that stands without scripts: plain text. */
export const rowView = (words: readonly Worded[]): TemplateResult =>
  html`<div class="row">${words.map(wordedView)}</div>`;
