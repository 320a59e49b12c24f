import type {Lang, OutlineItem} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {type ItemHandlers, nodeView, type Place} from './items.js';
import {labelView} from './label.js';
import {spoken, wordsView} from './said.js';
import {signed} from './signed.js';
import {swatchView} from './swatch.js';

type View = TemplateResult | typeof nothing;

/** The line of one item in a list: a control, or plain text in a form that stands without scripts. */
export function rowView(
  item: OutlineItem,
  lang: Lang,
  on?: ItemHandlers,
  {place, swatch = colourView(item)}: {readonly place?: Place | undefined; readonly swatch?: View} = {},
): TemplateResult {
  // A tree item says by itself that it opens, and plain text does not.
  const content = contentView(item, lang, on !== undefined && on.pattern !== 'tree', swatch);
  return on ? nodeView(item, on, content, {place, line: true}) : html`<div class="row">${content}</div>`;
}

/** A row as it is seen, and as it is said: the sign of a unit is no word. */
const contentView = (item: OutlineItem, lang: Lang, says: boolean, swatch: View): TemplateResult =>
  html`${swatch} ${wordsView(labelView(item.label, lang), 'name', true)}
  ${wordsView(signed(item.value, lang), item.available ? 'value' : 'value absent', true)}
  ${wordsView(spoken(item, lang, says), 'hidden')}`;

const colourView = ({colour}: OutlineItem): View => (colour ? swatchView(colour) : nothing);
