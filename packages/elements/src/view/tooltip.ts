import type {Lang, OutlineItem} from '@mizania/core';
import {html, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {labelView} from './label.js';
import type {TipPlace} from './tip-place.js';
import {signed} from './signed.js';
import {vars} from './vars.js';

/** The whole truth about one item: its name, its exact amount, its shares. */
export function tooltipView(item: OutlineItem, place: TipPlace, lang: Lang): TemplateResult {
  const lines = [item.exact, item.share, ...(item.more ?? []), item.opens ? word('opens', lang) : undefined];
  return html`<div
    class="tooltip ${place.above ? 'above' : ''}"
    part="tooltip"
    aria-hidden="true"
    ${vars({'--x': `${place.x}px`, '--y': `${place.y}px`})}
  >
    <div class="name">${labelView(item.label, lang)}</div>
    ${lines.map(line => (line ? html`<div>${signed(line, lang)}</div>` : ''))}
  </div>`;
}
