import type {Around, ChartModel, Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import type {TableController} from '../controllers/table-controller.js';
import {word} from '../locale/words.js';
import {checksView, legendView, pathView, remarksView, sourceView, summaryView} from './around.js';
import {headingView} from './heading.js';
import {signed} from './signed.js';
import {tableView} from './table.js';
import {piecesView} from './term.js';
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

export interface FigureParts extends AnatomyParts, Omit<ToolbarParts, 'hasTones'> {
  /** The help and the sounds, when they are open. */
  readonly help: View;
  readonly sound: View;
  readonly table: TableController;
  /** What has changed by the reader's doing or a filter of the page, said once and politely. */
  readonly said: string;
  readonly onKey: (event: KeyboardEvent) => void;
  /** The reader points at something, or gives it the focus: it may be a term. */
  readonly onTerm: (event: Event) => void;
  readonly onPath: (path: readonly string[]) => void;
}

/** What stands in the anatomy at three places: before the legend, in the place of the legend, after the drawing. */
export interface Inserts {
  readonly lead: View;
  readonly legend: View;
  readonly tools: TemplateResult;
}

/** What only a widget has where scripts run. */
interface Live extends Partial<Pick<FigureParts, 'onKey' | 'onTerm'>> {
  /** The first of its terms, which Tab comes to. */
  readonly stop?: string | undefined;
  readonly end?: View;
}

/** The first term of a figure: among them, the arrows lead from one to the next. */
const stopIn = ({terms: {kicker = [], title = [], legendTitle = []} = {}, legend}: ChartModel): string | undefined =>
  [...kicker, ...title, ...legendTitle, ...legend].find(({term}) => term)?.term;

/** A widget where scripts run. */
export function figureView(parts: FigureParts): TemplateResult {
  const {model, lang, table, tableOpen} = parts;
  const keys = model.outline.length > 0 ? html`<p class="hidden" id="keys">${word('keys', lang)}</p>` : nothing;
  const stop = stopIn(model);
  const inserts: Inserts = {
    lead: html`${keys} ${pathView(model, lang, parts.onPath)}`,
    legend: legendView(model, lang, stop),
    tools: html`${toolbarView({...parts, hasTones: model.outline.length > 0})} ${parts.sound} ${parts.help}
    ${tableView(model.table, lang, tableOpen, table)}`,
  };
  const end = html`<div class="hidden" role="status">${parts.said}</div>`;
  return anatomyView(parts, inserts, {stop, end, onKey: parts.onKey, onTerm: parts.onTerm});
}

/** The anatomy of every widget, in reading order: title, summary, keys, drawing, notes, tools, table, source. */
export function anatomyView(
  parts: AnatomyParts,
  {lead, legend, tools}: Inserts,
  {stop, end = nothing, onKey, onTerm}: Live = {},
): TemplateResult {
  const {model, lang, around} = parts;
  const {kicker, title} = model.terms ?? {};
  return html`<figure
    part="figure"
    role="figure"
    aria-labelledby="title"
    aria-describedby="summary"
    @keydown=${onKey}
    @pointerover=${onTerm}
    @focusin=${onTerm}
    @click=${onTerm}
  >
    <p class="kicker" part="kicker">${piecesView(model.kicker, kicker, stop)}</p>
    ${headingView(parts.headingLevel, piecesView(model.title, title, stop))} ${summaryView(model, lang)}
    ${around?.flag ? html`<p class="flag" part="flag">${around.flag}</p>` : nothing} ${lead} ${legend}
    ${model.unit ? html`<p class="unit" part="unit">${model.unit}</p>` : nothing} ${parts.body}
    ${model.notes.map(note => html`<p class="notes" part="note">${signed(note, lang)}</p>`)}
    ${checksView(around?.checks, lang)} ${remarksView(around?.remarks, parts.sentences, lang)}
    ${parts.reading ?? laterView(lang)}
    <div class="footer" part="footer">${tools} ${sourceView(around?.source, lang)}</div>
    ${end}
  </figure>`;
}
/** In the place of what needs a script stands its word, unseen: nothing moves when it comes. */
function laterView(lang: Lang): TemplateResult {
  return html`<div class="how"><div class="later">${word('howRead', lang)}</div></div>`;
}
