import type {Around, ChartModel} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import type {TableController} from '../controllers/table-controller.js';
import {word} from '../locale/words.js';
import {legendView, pathView, remarksView, sourceView, summaryView} from './around.js';
import {headingView} from './heading.js';
import {signed} from './signed.js';
import {tableView} from './table.js';
import {type ToolbarParts, toolbarView} from './toolbar.js';

/** Everything around the drawing, and what its controls do. */
export interface FigureParts extends ToolbarParts {
  readonly model: ChartModel;
  readonly around: Around | undefined;
  /** What the remarks say; none while it is on its way. */
  readonly sentences: readonly string[];
  readonly headingLevel: number;
  readonly body: TemplateResult;
  /** The help, when it is open. */
  readonly help: TemplateResult | typeof nothing;
  readonly table: TableController;
  /** What has changed by the reader's doing or a filter of the page, said once and politely. */
  readonly said: string;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPath: (path: readonly string[]) => void;
}

/** The anatomy of every widget, in reading order: title, summary, keys, drawing, notes, tools, table, source. */
export function figureView(parts: FigureParts): TemplateResult {
  const {model, lang, around, table, tableOpen} = parts;
  return html`<figure part="figure" role="group" aria-labelledby="title" @keydown=${parts.onKey}>
    <p class="kicker" part="kicker">${model.kicker}</p>
    ${headingView(parts.headingLevel, model.title)} ${summaryView(model, lang)}
    ${around?.flag ? html`<p class="flag" part="flag">${around.flag}</p>` : nothing}
    ${model.outline.length > 0 ? html`<p class="hidden" id="keys">${word('keys', lang)}</p>` : nothing}
    ${pathView(model, lang, parts.onPath)} ${legendView(model, lang)}
    ${model.unit ? html`<p class="unit" part="unit">${model.unit}</p>` : nothing} ${parts.body}
    ${model.notes.map(note => html`<p class="notes" part="note">${signed(note, lang)}</p>`)}
    ${remarksView(around?.remarks, parts.sentences)}
    <div class="footer" part="footer">
      ${toolbarView(parts)} ${parts.help} ${tableView(model.table, lang, tableOpen, table)}
      ${sourceView(around?.source, lang)}
    </div>
    <div class="hidden" role="status">${parts.said}</div>
  </figure>`;
}
