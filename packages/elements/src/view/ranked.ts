/* eslint-disable lit-a11y/click-events-have-key-events -- heard here for all the buttons in it */
import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import type {ItemHandlers} from './items.js';
import {rowView} from './row.js';
import {swatchView} from './swatch.js';

/** The regions beside a map, the highest first: its legend in full, and the one node of each region. */
export function rankedView(model: ChartModel, lang: Lang, on?: ItemHandlers): TemplateResult {
  return html`<ol
    class="ranked"
    part="list"
    role="list"
    aria-label=${word('ranking', lang)}
    aria-describedby="keys"
    @click=${on?.click}
    @focusin=${on?.focus}
    @focusout=${on?.leave}
    @pointerover=${on?.enter}
    @pointerout=${on?.leave}
  >
    ${model.outline.map(item => html`<li>${rowView(item, lang, on, {swatch: regionView(item)})}</li>`)}
  </ol>`;
}

/** The colour of a region; what stands in no region has none. */
const regionView = ({colour}: OutlineItem): TemplateResult =>
  colour ? swatchView(colour, colour === 'none') : html`<span class="no-swatch"></span>`;
