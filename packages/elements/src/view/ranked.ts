import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {type ItemHandlers, nodeView, rowView} from './items.js';
import {vars} from './vars.js';

/** The regions beside a map, the highest first: its legend in full, and the one node of each region. */
export function rankedView(model: ChartModel, lang: Lang, on: ItemHandlers): TemplateResult {
  return html`<ol class="ranked" part="list" role="list" aria-label=${word('ranking', lang)} aria-describedby="keys">
    ${model.outline.map(item => html`<li>${nodeView(item, on, rowView(item, lang, false, swatchView(item)))}</li>`)}
  </ol>`;
}

/** The colour of a region; what stands in no region has none. */
function swatchView({colour}: OutlineItem): TemplateResult {
  if (!colour) return html`<span class="no-swatch"></span>`;
  return html`<span
    class="swatch ${colour === 'none' ? 'hatched' : ''}"
    ${vars({'--swatch': `var(--mz-${colour})`})}
  ></span>`;
}
