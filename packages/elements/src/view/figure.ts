import type {Around, ChartModel, Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {legendView, pathView, remarksView, sourceView, summaryView} from './around.js';
import {headingView} from './heading.js';
import {signed} from './signed.js';
import {tableView} from './table.js';

/** Everything around the drawing, and what its controls do. */
export interface FigureParts {
  readonly model: ChartModel;
  readonly lang: Lang;
  readonly around: Around | undefined;
  /** What the remarks say; none while it is on its way. */
  readonly sentences: readonly string[];
  /** How the file was read; absent before any script. */
  readonly reading?: TemplateResult | typeof nothing;
  readonly headingLevel: number;
  readonly body: TemplateResult;
  /** True after the reader has gone to another level: its summary is then announced. */
  readonly moved: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPath: (path: readonly string[]) => void;
}

/** What the controls under a drawing do. */
export interface Controls {
  readonly tableOpen: boolean;
  readonly onTable: () => void;
  readonly onDownload: () => void;
}

/** A widget where scripts run. */
export function figureView(parts: FigureParts & Controls): TemplateResult {
  const {model, lang, tableOpen} = parts;
  const end = html`${footerView(parts)} ${tableView(model.table, lang, tableOpen)}`;
  return anatomyView(parts, legendView(model, lang), end);
}

/** The anatomy of every widget, in reading order: title, summary, drawing, notes, source, table. */
export function anatomyView(
  parts: FigureParts,
  legend: TemplateResult | typeof nothing,
  end: TemplateResult,
): TemplateResult {
  const {model, lang, around} = parts;
  return html`<figure part="figure" role="group" aria-labelledby="title" @keydown=${parts.onKey}>
    <p class="kicker" part="kicker">${model.kicker}</p>
    ${headingView(parts.headingLevel, model.title)} ${summaryView(model, lang)}
    ${around?.flag ? html`<p class="flag" part="flag">${around.flag}</p>` : nothing}
    ${pathView(model, lang, parts.onPath)} ${legend}
    ${model.unit ? html`<p class="unit" part="unit">${model.unit}</p>` : nothing} ${parts.body}
    ${model.notes.map(note => html`<p class="notes" part="note">${signed(note, lang)}</p>`)}
    ${remarksView(around?.remarks, parts.sentences)} ${parts.reading ?? laterView(lang)} ${end}
    <div class="hidden" role="status">${parts.moved ? model.summary.map(({text}) => text).join('') : ''}</div>
  </figure>`;
}

/** In the place of what needs a script stands its word, unseen: nothing moves when it comes. */
function laterView(lang: Lang): TemplateResult {
  return html`<div class="how"><div class="later">${word('howRead', lang)}</div></div>`;
}

function footerView({around, lang, tableOpen, onTable, onDownload}: FigureParts & Controls): TemplateResult {
  return html`<div class="footer" part="footer">
    ${sourceView(around?.source, lang)}
    <span class="actions">
      <button
        type="button"
        class="link"
        part="table-button"
        aria-expanded=${tableOpen}
        aria-controls="table"
        @click=${onTable}
      >
        ${word(tableOpen ? 'hideTable' : 'showTable', lang)}
      </button>
      <button type="button" class="link" part="download-button" @click=${onDownload}>${word('download', lang)}</button>
    </span>
  </div>`;
}
