import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {boxVars, vars} from './vars.js';
import {labelView} from './label.js';
import {rowView} from './row.js';
import {signed} from './signed.js';
import {swatchView} from './swatch.js';

/** How the items of a chart behave; the element gives it. */
export interface ItemHandlers {
  readonly tabIndexOf: (key: string) => 0 | -1;
  readonly choose: (item: OutlineItem) => void;
  readonly enter: (item: OutlineItem) => void;
  readonly leave: () => void;
}

function nameOf(item: OutlineItem, lang: Lang): string {
  return item.opens ? `${item.name}${lang === 'ar' ? '، ' : ', '}${word('opens', lang)}` : item.name;
}

/** Focusable nodes over the marks: invisible until they have the focus, named for a screen reader, one tab stop. */
export function marksView(model: ChartModel, lang: Lang, on: ItemHandlers): TemplateResult {
  const placed = model.outline.filter(item => item.box && !item.listed);
  return nodesView(placed, word('chartItems', lang), lang, on);
}

/** The nodes of some items, as a list with a name; `apart` gives them a tab stop of their own. */
export function nodesView(
  items: readonly OutlineItem[],
  name: string,
  lang: Lang,
  on: ItemHandlers,
  apart = false,
): TemplateResult {
  return html`<ul class="marks" role="list" ?data-roving=${apart} aria-label=${name}>
    ${items.map(
      item =>
        html`<li>
          <button
            type="button"
            data-key=${item.key}
            tabindex=${on.tabIndexOf(item.key)}
            lang=${item.label.lang === lang ? nothing : item.label.lang}
            ${vars(item.box ? boxVars(item.box) : {})}
            @click=${() => on.choose(item)}
            @focus=${() => on.enter(item)}
            @blur=${on.leave}
          >
            <span>${nameOf(item, lang)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Items whose name finds no room in the drawing: nothing is lost, it is only elsewhere. */
export function listedView(model: ChartModel, lang: Lang, on?: ItemHandlers): TemplateResult | typeof nothing {
  const listed = model.outline.filter(item => item.listed);
  if (listed.length === 0) return nothing;
  return html`<div class="listed" part="list">
    <p class="listed-title" id="listed-title">${word('listed', lang)}</p>
    <ul aria-labelledby="listed-title">
      ${listed.map(item => html`<li>${rowView(item, listedItem(item, lang), on)}</li>`)}
    </ul>
  </div>`;
}

const listedItem = (item: OutlineItem, lang: Lang): TemplateResult =>
  html`${item.colour ? swatchView(item.colour) : nothing}
    <span class="name">${labelView(item.label, lang)}</span>
    <span class="value">${signed(item.value, lang)}</span>
    <span class="hidden">${item.share ?? ''}</span>`;
