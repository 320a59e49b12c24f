/* eslint-disable lit-a11y/click-events-have-key-events -- heard here for all the buttons in it */
import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {counted, word} from '../locale/words.js';
import {inOrder, type ItemHandlers, placesIn} from './items.js';
import {rowView} from './row.js';

/** Items whose name finds no room in the drawing, and those that have no area: nothing is lost, it is only elsewhere. */
export function listedView(model: ChartModel, lang: Lang, on?: ItemHandlers): TemplateResult {
  const {small, apart} = inOrder(model);
  return html`${listView('listed', small, model, lang, on)} ${listView('apart', apart, model, lang, on)}`;
}

function listView(
  id: 'listed' | 'apart',
  items: readonly OutlineItem[],
  model: ChartModel,
  lang: Lang,
  on: ItemHandlers | undefined,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const tree = on?.pattern === 'tree';
  const placeOf = placesIn(model, on?.pattern);
  return html`<div class="listed" part="list">
    <p class="listed-title" id="${id}-title">${word(id, lang)} (${counted(items.length, lang)})</p>
    <ul
      id=${on ? id : nothing}
      role=${tree ? 'group' : 'list'}
      aria-labelledby="${id}-title"
      @click=${on?.click}
      @focusin=${on?.focus}
      @focusout=${on?.leave}
      @pointerover=${on?.enter}
      @pointerout=${on?.leave}
    >
      ${items
        .slice(0, on?.limit)
        .map(item => html`<li role=${tree ? 'none' : nothing}>${rowView(item, lang, on, {place: placeOf(item)})}</li>`)}
    </ul>
    ${on ? moreView(items.length - on.limit, lang, on) : nothing}
  </div>`;
}

function moreView(rest: number, lang: Lang, on: ItemHandlers): TemplateResult | typeof nothing {
  if (rest <= 0) return nothing;
  return html`<button type="button" class="link" @click=${on.more}>
    ${word('more', lang)} (${counted(rest, lang)})
  </button>`;
}
