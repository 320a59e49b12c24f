import type {Lang, TableModel, TableRow} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {labelView} from './label.js';
import {signed} from './signed.js';

function rowView(row: TableRow, lang: Lang): TemplateResult {
  return html`<tr>
    <th scope="row">${labelView(row.label, lang)}</th>
    ${row.cells.map(cell => html`<td>${signed(cell, lang)}</td>`)}
  </tr>`;
}

/** The data behind the drawing, exact, for everyone. Wide tables scroll inside their own box, reachable by keyboard. */
export function tableView(table: TableModel, lang: Lang, open: boolean): TemplateResult {
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
          ${table.columns.map(column => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(row => rowView(row, lang))}
      </tbody>
      ${
        table.total
          ? html`<tfoot>
              ${rowView(table.total, lang)}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}
