import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {counted, word} from '../locale/words.js';
import {itemNodes} from './item-nodes.js';
import {inOrder, type ItemHandlers, nodeOf, placesIn} from './items.js';
import {rowWords} from './row.js';

/** Items whose name finds no room in the drawing, and those that have no area: nothing is lost, it is only elsewhere. */
export function listedView(model: ChartModel, lang: Lang, on: ItemHandlers): TemplateResult {
  const {small, apart} = inOrder(model);
  return html`${listView('listed', small, model, lang, on)} ${listView('apart', apart, model, lang, on)}`;
}

function listView(
  id: 'listed' | 'apart',
  items: readonly OutlineItem[],
  model: ChartModel,
  lang: Lang,
  on: ItemHandlers,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div class="listed" part="list">
    <p class="listed-title" id="${id}-title">${listTitle(id, items.length, lang)}</p>
    ${liveList(id, items, model, lang, on)}
  </div>`;
}

export const listTitle = (id: 'listed' | 'apart', count: number, lang: Lang): string =>
  `${word(id, lang)} (${counted(count, lang)})`;

function liveList(
  id: 'listed' | 'apart',
  items: readonly OutlineItem[],
  model: ChartModel,
  lang: Lang,
  on: ItemHandlers,
): TemplateResult {
  const tree = on.pattern === 'tree';
  const placeOf = placesIn(model, on.pattern);
  // A tree item says by itself that it opens.
  const nodes = items
    .slice(0, on.limit)
    .map(item => nodeOf(item, on, rowWords(item, lang, {says: !tree}), {place: placeOf(item), line: true}));
  return html`<ul id=${id} role=${tree ? 'group' : 'list'} aria-labelledby="${id}-title" ${itemNodes(nodes, on)}></ul>
    ${moreView(items.length - on.limit, lang, on)}`;
}

function moreView(rest: number, lang: Lang, on: ItemHandlers): TemplateResult | typeof nothing {
  if (rest <= 0) return nothing;
  return html`<button type="button" class="link" @click=${on.more}>
    ${word('more', lang)} (${counted(rest, lang)})
  </button>`;
}
