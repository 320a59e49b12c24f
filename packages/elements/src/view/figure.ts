import type {Around, ChartModel, Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import type {TableController} from '../controllers/table-controller.js';
import {word} from '../locale/words.js';
import {checksView, legendView, pathView, remarksView, sourceView, summaryView} from './around.js';
import {headingView} from './heading.js';
import {signed} from './signed.js';
import {tableView} from './table.js';
import {type ToolbarParts, toolbarView} from './toolbar.js';

type View = TemplateResult | typeof nothing;

/** What a widget says and shows, whether scripts run or not. */
export interface AnatomyParts {
  readonly model: ChartModel;
  readonly lang: Lang;
  readonly around: Around | undefined;
  /** What the remarks say, in the reader's language. */
  readonly sentences: readonly string[];
  /** How the file was read; absent before any script. */
  readonly reading?: TemplateResult | typeof nothing;
  readonly headingLevel: number;
  readonly body: TemplateResult;
}

export interface FigureParts extends AnatomyParts, ToolbarParts {
  /** The help, when it is open. */
  readonly help: View;
  readonly table: TableController;
  /** What has changed by the reader's doing or a filter of the page, said once and politely. */
  readonly said: string;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPath: (path: readonly string[]) => void;
}

/** What stands in the anatomy at three places: before the legend, in the place of the legend, after the drawing. */
export interface Inserts {
  readonly lead: View;
  readonly legend: View;
  readonly tools: TemplateResult;
}

/** A widget where scripts run. */
export function figureView(parts: FigureParts): TemplateResult {
  const {model, lang, table, tableOpen} = parts;
  const keys = model.outline.length > 0 ? html`<p class="hidden" id="keys">${word('keys', lang)}</p>` : nothing;
  const inserts: Inserts = {
    lead: html`${keys} ${pathView(model, lang, parts.onPath)}`,
    legend: legendView(model, lang),
    tools: html`${toolbarView(parts)} ${parts.help} ${tableView(model.table, lang, tableOpen, table)}`,
  };
  const end = html`<div class="hidden" role="status">${parts.said}</div>`;
  return anatomyView(parts, inserts, end, parts.onKey);
}

/** The anatomy of every widget, in reading order: title, summary, keys, drawing, notes, tools, table, source. */
export function anatomyView(
  parts: AnatomyParts,
  {lead, legend, tools}: Inserts,
  end: View = nothing,
  onKey?: (event: KeyboardEvent) => void,
): TemplateResult {
  const {model, lang, around} = parts;
  return html`<figure part="figure" role="figure" aria-labelledby="title" aria-describedby="summary" @keydown=${onKey}>
    <p class="kicker" part="kicker">${model.kicker}</p>
    ${headingView(parts.headingLevel, model.title)} ${summaryView(model, lang)}
    ${around?.flag ? html`<p class="flag" part="flag">${around.flag}</p>` : nothing} ${lead} ${legend}
    ${model.unit ? html`<p class="unit" part="unit">${model.unit}</p>` : nothing} ${parts.body}
    ${model.notes.map(note => html`<p class="notes" part="note">${signed(note, lang)}</p>`)}
    ${checksView(around?.checks, lang)} ${remarksView(around?.remarks, parts.sentences)}
    ${parts.reading ?? laterView(lang)}
    <div class="footer" part="footer">${tools} ${sourceView(around?.source, lang)}</div>
    ${end}
  </figure>`;
}
/** In the place of what needs a script stands its word, unseen: nothing moves when it comes. */
function laterView(lang: Lang): TemplateResult {
  return html`<div class="how"><div class="later">${word('howRead', lang)}</div></div>`;
}
