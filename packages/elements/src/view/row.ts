import type {OutlineItem} from '@mizania/core';
import {html, type TemplateResult} from 'lit';
import type {ItemHandlers} from './items.js';

/** The line of one item in a list: a control, or plain text in a form that stands without scripts. */
export function rowView(item: OutlineItem, content: TemplateResult, on: ItemHandlers | undefined): TemplateResult {
  if (!on) return html`<div class="row">${content}</div>`;
  return html`<button
    type="button"
    class="row"
    data-key=${item.key}
    tabindex=${on.tabIndexOf(item.key)}
    @click=${() => on.choose(item)}
    @focus=${() => on.enter(item)}
    @blur=${on.leave}
    @pointerenter=${() => on.enter(item)}
    @pointerleave=${on.leave}
  >
    ${content}
  </button>`;
}
