import type {Lang, TableModel, TableRow} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import type {TableController} from '../controllers/table-controller.js';
import {word} from '../locale/words.js';
import {labelView} from './label.js';
import {signed} from './signed.js';
import {vars} from './vars.js';

function rowView(row: TableRow, lang: Lang, on?: TableController, stop?: string): TemplateResult {
  return html`<tr>
    <th scope="row" ${vars({'--depth': String(row.depth)})}>
      ${on ? nameView(row, lang, on, stop) : labelView(row.label, lang)}
    </th>
    ${row.cells.map(cell => html`<td>${signed(cell, lang)}</td>`)}
  </tr>`;
}

/** True for a row whose name does something: it opens, or it is a term. */
const isControl = ({opens, term}: TableRow): boolean => (opens ?? term) !== undefined;

/** The name of a row, and what can be done with it. Among the rows the arrows lead, so that they are one tab stop. */
function nameView(row: TableRow, lang: Lang, on: TableController, stop?: string): TemplateResult {
  const {key, label, term, depth, opens} = row;
  const name = html`${labelView(label, lang)}${depth > 0 ? html`<span class="hidden">${lang === 'ar' ? '، ' : ', '}${word('level', lang)} ${depth + 1}</span>` : nothing}`;
  if (!isControl(row)) return name;
  const tabindex = key === stop ? 0 : -1;
  const reach = (): void => on.reach(key);
  if (!opens)
    return html`<span
      class="term"
      role="button"
      data-term=${term}
      data-line=${key}
      data-depth=${depth}
      tabindex=${tabindex}
      @focus=${reach}
      >${name}</span
    >`;
  return html`<button
    type="button"
    class="expand"
    data-term=${term ?? nothing}
    data-line=${key}
    data-depth=${depth}
    tabindex=${tabindex}
    aria-expanded=${on.isOpen(row)}
    @focus=${reach}
    @click=${() => on.toggle(row)}
  >
    ${name}
  </button>`;
}

/**
 * The data behind the drawing, exact, for everyone; its columns put it in order, and a long one has pages. Wide tables
 * scroll inside their own box, which the keyboard reaches by the column heads. Without scripts these are no buttons, so the
 * box itself is a tab stop, and the table is whole, in the order of the model.
 *
 * Levels below open row by row, from a button in the name of the row, and not in a `treegrid`: that role makes the whole table one
 * widget whose cells are reached by arrow keys that its author has to provide (ARIA Authoring Practices), and a reader with a phone
 * has none. A table stays a table, with the commands that screen readers have for tables; `aria-expanded` on a button is known to
 * all of them, and the level is in the name. The keys of the treegrid work as well.
 */
export function tableView(table: TableModel, lang: Lang, open: boolean, on?: TableController): TemplateResult {
  // Nobody can read a table that is closed: its cells would be most of what a page with charts is made of.
  const isRead = open || !on || on.isPrinted;
  return html`<div
    class="table-box"
    id="table"
    part="table"
    role="region"
    aria-labelledby=${isRead ? 'caption' : nothing}
    tabindex=${on ? -1 : 0}
    ?hidden=${!open}
  >
    ${isRead ? wholeView(table, lang, on) : nothing}
  </div>`;
}

function wholeView(table: TableModel, lang: Lang, on: TableController | undefined): TemplateResult {
  const all = on?.rows(table, lang) ?? table.rows;
  const {rows, pages} = on?.shown(all) ?? {rows: all, pages: 1};
  const controls = rows.filter(isControl);
  const stop = (controls.find(({key}) => key === on?.stop) ?? controls[0])?.key;
  return html`<table class=${table.rows.some(({opens}) => opens) ? 'deep' : nothing}>
      <caption id="caption">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column, i) => headView(column, i, table, lang, on))}
        </tr>
      </thead>
      <tbody @keydown=${(event: KeyboardEvent) => on?.key(event)}>
        ${rows.map(row => rowView(row, lang, on, stop))}
      </tbody>
      ${
        table.total
          ? html`<tfoot>
              ${rowView(table.total, lang)}
            </tfoot>`
          : nothing
      }
    </table>
    ${on && pages > 1 ? pagesView(all.length, pages, lang, on) : nothing}`;
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
