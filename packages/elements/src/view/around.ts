import {
  type Budget,
  type ChartModel,
  formatDate,
  type Issue,
  issueSentence,
  type Lang,
  linkAddress,
  pickLabel,
  wordsIn,
} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {labelView} from './label.js';
import {signed} from './signed.js';
import {vars} from './vars.js';

type View = TemplateResult | typeof nothing;

/** Total, largest item, share: the whole chart in a sentence or two, with the key figure in strong. */
export function summaryView(model: ChartModel, lang: Lang): TemplateResult {
  return html`<p class="summary" part="summary">
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

export function legendView(model: ChartModel, lang: Lang): View {
  if (model.legend.length === 0) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${word('legend', lang)}>
    ${model.legendTitle ? html`<li class="legend-title">${model.legendTitle}</li>` : nothing}
    ${model.legend.map(
      ({label, colour, hatched}) =>
        html`<li>
          <span class="swatch ${hatched ? 'hatched' : ''}" ${vars({'--swatch': `var(--mz-${colour})`})}></span
          >${labelView(label, lang)}
        </li>`,
    )}
  </ul>`;
}

const SHOWN_ISSUES = 100;

/** "3 éléments laissés de côté (12,4 MD)": discreet, but never silent. */
export function issuesView(issues: readonly Issue[], lang: Lang, amountText: (amount: number) => string): View {
  if (issues.length === 0) return nothing;
  const words = wordsIn(lang);
  const digits = (n: number): string => n.toLocaleString(lang === 'en' ? 'en' : 'fr');
  const leftOut = issues.filter(issue => issue.leftOut);
  const known = leftOut.filter(({amount}) => amount !== undefined);
  const sum = known.reduce((total, {amount = 0}) => total + amount, 0);
  const title =
    leftOut.length > 0
      ? words.leftOut(leftOut.length, digits(leftOut.length), known.length > 0 ? amountText(sum) : undefined)
      : words.remarks(issues.length, digits(issues.length));
  const rest = issues.length - SHOWN_ISSUES;
  return html`<details class="issues" part="issues">
    <summary>${title}</summary>
    <ul>
      ${issues.slice(0, SHOWN_ISSUES).map(issue => html`<li>${issueSentence(issue, lang)}</li>`)}
      ${rest > 0 ? html`<li>${words.moreIssues(rest, digits(rest))}</li>` : nothing}
    </ul>
  </details>`;
}

/** Source as a link when its address is a safe one, the date of the data, the licence. */
export function sourceView({meta}: Budget, lang: Lang): TemplateResult {
  const label = meta.source && pickLabel(meta.source, lang);
  const url = linkAddress(meta.sourceUrl);
  const name = label ? labelView(label, lang) : (url ?? nothing);
  const link = url ? html`<a href=${url} rel="noopener">${name}</a>` : name;
  const details = [meta.date ? wordsIn(lang).dataOf(formatDate(meta.date, lang)) : '', meta.licence ?? ''].filter(
    text => text !== '',
  );
  const known = label ?? url;
  return html`<span class="source" part="source"
    ><slot name="source"
      >${known ? html`${word('source', lang)} ${link}` : nothing}${details.map((text, i) => `${known || i > 0 ? ' · ' : ''}${text}`)}</slot
    ></span
  >`;
}

/** What went wrong and what to do, in the reader's language; what stands inside the tag stays visible under it. */
export function errorView(issues: readonly Issue[], lang: Lang, retry: () => void): TemplateResult {
  return html`<div class="state error" part="error" role="alert">
      <p><strong>${word('errorTitle', lang)}</strong></p>
      ${issues.map(issue => html`<p>${issueSentence(issue, lang)}</p>`)}
      <button type="button" class="link" @click=${retry}>${word('retry', lang)}</button>
    </div>
    <slot></slot>`;
}

/** Stands where the drawing would, over the open table. */
export function faultView(issues: readonly Issue[], lang: Lang, retry: () => void): TemplateResult {
  return html`<div class="state error" part="error" role="alert">
    ${issues.map(issue => html`<p>${issueSentence(issue, lang)}</p>`)}
    <button type="button" class="link" @click=${retry}>${word('retry', lang)}</button>
  </div>`;
}

/** What stands inside the tag, else a skeleton, until the chart is there. */
export function loadingView(host: Element, lang: Lang): TemplateResult {
  const hasFallback = [...host.childNodes].some(node =>
    node instanceof Element ? !(node instanceof HTMLScriptElement) && !node.slot : node.textContent?.trim() !== '',
  );
  return html`<div class="state" role="status"><span class="hidden">${word('loading', lang)}</span></div>
    <slot></slot>${hasFallback ? nothing : html`<div class="skeleton" part="skeleton"></div>`}`;
}
