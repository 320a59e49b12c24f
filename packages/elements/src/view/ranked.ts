import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {type ItemHandlers, nodesView} from './items.js';
import {labelView} from './label.js';
import {rowView} from './row.js';
import {signed} from './signed.js';
import {swatchView} from './swatch.js';

/** The regions beside a map, the highest first: its legend in full, and a path for the keyboard. */
export function rankedView(model: ChartModel, lang: Lang, on?: ItemHandlers): TemplateResult {
  return html`<ol class="ranked" part="list" role="list" data-roving aria-label=${word('ranking', lang)}>
    ${model.outline.map(item => html`<li>${rowView(item, rankedItem(item, lang), on)}</li>`)}
  </ol>`;
}

const rankedItem = (item: OutlineItem, lang: Lang): TemplateResult =>
  html`${item.colour ? swatchView(item.colour, item.colour === 'none') : html`<span class="no-swatch"></span>`}
    <span class="name">${labelView(item.label, lang)}</span>
    <span class="value ${item.available ? '' : 'absent'}">${signed(item.value, lang)}</span>
    <span class="hidden"
      >${[item.share, ...(item.more ?? [])].filter(text => text).join(lang === 'ar' ? '، ' : ', ')}</span
    >`;

/** Focusable nodes over the regions, between which the arrows lead from neighbour to neighbour. */
export function regionsView(model: ChartModel, lang: Lang, on: ItemHandlers): TemplateResult {
  const placed = model.outline.filter(item => item.box);
  return nodesView(placed, word('regions', lang), lang, on, true);
}
