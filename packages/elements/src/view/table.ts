import type {Lang, TableModel, TableRow} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import type {TableController} from '../controllers/table-controller.js';
import {word} from '../locale/words.js';
import {labelView} from './label.js';
import {signed} from './signed.js';
import {termView} from './term.js';

function rowView(row: TableRow, lang: Lang, stop?: string): TemplateResult {
  const {term} = row;
  const label = labelView(row.label, lang);
  return html`<tr>
    <th scope="row">${term && stop ? termView(label, term, term === stop) : label}</th>
    ${row.cells.map(cell => html`<td>${signed(cell, lang)}</td>`)}
  </tr>`;
}

/**
 * The data behind the drawing, exact, for everyone; its columns put it in order, and a long one has pages. Wide tables
 * scroll inside their own box, reachable by keyboard. Without scripts it is whole, and stands in the order of the model.
 */
export function tableView(table: TableModel, lang: Lang, open: boolean, on?: TableController): TemplateResult {
  const all = on?.rows(table, lang) ?? table.rows;
  const {rows, pages} = on?.shown(all) ?? {rows: all, pages: 1};
  const stop = on && rows.find(({term}) => term)?.term;
  return html`<div
    class="table-box"
    id="table"
    part="table"
    role="region"
    aria-labelledby="caption"
    tabindex="0"
    ?hidden=${!open}
  >
    <table>
      <caption id="caption">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column, i) => headView(column, i, table, lang, on))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row => rowView(row, lang, stop))}
      </tbody>
      ${
        table.total
          ? html`<tfoot>
              ${rowView(table.total, lang)}
            </tfoot>`
          : nothing
      }
    </table>
    ${on && pages > 1 ? pagesView(all.length, pages, lang, on) : nothing}
  </div>`;
}

function headView(
  column: string,
  i: number,
  {terms}: TableModel,
  lang: Lang,
  on: TableController | undefined,
): TemplateResult {
  if (!on) return html`<th scope="col"><span class="sort">${column}</span></th>`;
  const way = on.order?.column === i ? (on.order.descending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" aria-sort=${way}>
    <button type="button" class="sort" data-term=${terms?.[i] ?? nothing} @click=${() => on.sort(i, column, lang)}>
      ${column}
    </button>
  </th>`;
}

function pagesView(count: number, pages: number, lang: Lang, on: TableController): TemplateResult {
  const button = (name: 'previous' | 'next', page: number): TemplateResult =>
    html`<button
      type="button"
      class="link"
      aria-disabled=${page < 0 || page >= pages}
      @click=${() => page >= 0 && page < pages && on.turn(page, count, lang)}
    >
      ${word(name, lang)}
    </button>`;
  return html`<p class="pages">
    <span>${on.range(count, lang)}</span> ${button('previous', on.page - 1)} ${button('next', on.page + 1)}
  </p>`;
}
