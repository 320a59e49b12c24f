import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {inOrder} from '../view/items.js';
import {listTitle} from '../view/listed.js';
import {rowView, rowWords} from '../view/row.js';
import {Markup, markupOf} from './render.js';
import {classAt, type Sized, widthsByText} from './variants.js';

/**
 * The lists under a drawing, once for all widths: in a narrow picture many items have no room for their names, in a wide one
 * few. Each line stands where its item does; a list for each width would be most of the page.
 */
export const listsView = (sized: readonly Sized[], lang: Lang): TemplateResult =>
  html`${listView('listed', sized, lang, model => inOrder(model).small)}
  ${listView('apart', sized, lang, model => inOrder(model).apart)}`;

function listView(
  id: 'listed' | 'apart',
  sized: readonly Sized[],
  lang: Lang,
  itemsOf: (model: ChartModel) => readonly OutlineItem[],
): TemplateResult | typeof nothing {
  const filled = sized.map(({width, model}) => ({width, items: itemsOf(model)})).filter(({items}) => items.length > 0);
  if (filled.length === 0) return nothing;
  const at = (widths: readonly number[]): string => (widths.length === sized.length ? '' : classAt(widths, sized));
  const titles = widthsByText(filled.map(({width, items}) => [width, listTitle(id, items.length, lang)]));
  const rows = merged(filled.map(({width, items}) => [width, items.map(item => lineOf(item, lang))]));
  return html`<div class="listed ${at(filled.map(({width}) => width))}" part="list">
    <p class="listed-title" id="${id}-title">
      ${titles.map(([title, widths]) => html`<span class=${at(widths) || nothing}>${title}</span>`)}
    </p>
    <ul role="list" aria-labelledby="${id}-title">
      ${rows.map(({line, widths}) => html`<li class=${at(widths) || nothing}>${new Markup(line)}</li>`)}
    </ul>
  </div>`;
}

const lineOf = (item: OutlineItem, lang: Lang): string => markupOf(rowView(rowWords(item, lang)));

interface Row {
  readonly line: string;
  readonly widths: number[];
}

/** The lines of all widths in one order, which is that of each: a line that comes elsewhere in another width stands twice. */
export function merged(lists: readonly (readonly [width: number, lines: readonly string[]])[]): readonly Row[] {
  const rows: Row[] = [];
  for (const [width, lines] of lists) {
    let from = 0;
    for (const line of lines) {
      const found = rows.findIndex((row, i) => i >= from && row.line === line);
      if (found < 0) rows.splice(from, 0, {line, widths: [width]});
      else rows[found]!.widths.push(width);
      from = (found < 0 ? from : found) + 1;
    }
  }
  return rows;
}
