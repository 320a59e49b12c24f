import type {ChartModel, CheckList, Lang, Remarks, SourceLine} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {labelView} from './label.js';
import {signed} from './signed.js';
import {swatchView} from './swatch.js';
import {piecesView, termView} from './term.js';

type View = TemplateResult | typeof nothing;

/** Total, largest item, share: the whole chart in a sentence or two, with the key figure in strong. */
export function summaryView(model: ChartModel, lang: Lang): TemplateResult {
  return html`<p class="summary" part="summary" id="summary">
    ${model.summary.map(({text, strong}) => (strong ? html`<strong>${signed(text, lang)}</strong>` : signed(text, lang)))}
  </p>`;
}

export function pathView(model: ChartModel, lang: Lang, go: (path: readonly string[]) => void): View {
  if (model.path.length < 2) return nothing;
  const last = model.path.length - 1;
  return html`<nav class="path" part="path" aria-label=${word('path', lang)}>
    <ol>
      ${model.path.map(
        ({label, path}, i) =>
          html`<li>
            ${
              i === last
                ? html`<span aria-current="location">${labelView(label, lang)}</span>`
                : html`<button type="button" class="link" @click=${() => go(path)}>${labelView(label, lang)}</button>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
}

export function legendView(model: ChartModel, lang: Lang, stop?: string): View {
  if (model.legend.length === 0) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${word('legend', lang)}>
    ${
      model.legendTitle
        ? html`<li class="legend-title">
            <span>${piecesView(model.legendTitle, model.terms?.legendTitle, stop)}</span>
          </li>`
        : nothing
    }
    ${model.legend.map(
      ({label, colour, hatched, term}) =>
        html`<li>
          ${swatchView(colour, hatched)}${term && stop !== undefined ? html`<span>${termView(labelView(label, lang), term, term === stop)}</span>` : labelView(label, lang)}
        </li>`,
    )}
  </ul>`;
}

/** What does not add up, and what the law says of it: in full, for a reader must not have to look for it. */
export function checksView(checks: CheckList | undefined, lang: Lang): View {
  if (!checks) return nothing;
  return html`<div class="checks" part="checks">
    <p class="checks-title" id="checks">${checks.title}</p>
    <ul aria-labelledby="checks">
      ${[...checks.items, ...(checks.more ? [checks.more] : [])].map(text => html`<li>${signed(text, lang)}</li>`)}
    </ul>
  </div>`;
}

/** What was left out and what was remarked: discreet, but never silent. */
export function remarksView(remarks: Remarks | undefined, sentences: readonly string[], lang: Lang): View {
  if (!remarks) return nothing;
  return html`<details class="issues" part="issues">
    <summary>${remarks.title}</summary>
    <ul>
      ${sentences.map(sentence => html`<li>${signed(sentence, lang)}</li>`)}
      ${remarks.more ? html`<li>${remarks.more}</li>` : nothing}
    </ul>
  </details>`;
}

/** Source as a link when its address is a safe one, the date of the data, the licence. */
export function sourceView(source: SourceLine | undefined, lang: Lang): TemplateResult {
  const {label, url, details = []} = source ?? {};
  const name = label ? labelView(label, lang) : nothing;
  const link = url ? html`<a href=${url} rel="noopener">${name}</a>` : name;
  return html`<span class="source" part="source"
    ><slot name="source"
      >${label ? html`${word('source', lang)} ${link}` : nothing}${details.map((text, i) => `${label || i > 0 ? ' · ' : ''}${text}`)}</slot
    ></span
  >`;
}
