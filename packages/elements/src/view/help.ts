import type {ChartModel, HelpKind, HelpTexts, KeyHelp} from '@mizania/core';
import type {html as Html, TemplateResult} from 'lit';
import type {Pattern} from './items.js';

/** How to read this chart, and the keys that work in it. Fetched with its words: it takes Lit's `html` and imports none. */
export function helpView(
  html: typeof Html,
  texts: HelpTexts,
  kind: string,
  pattern: Pattern,
  model: ChartModel,
  close: () => void,
): TemplateResult {
  const {outline, path} = model;
  const opens = path.length > 1 || outline.some(item => item.opens);
  const keys = [
    ...(pattern === 'list' ? texts.rows : texts[pattern]),
    ...(outline.some(({pieces}) => pieces) ? texts.pieces : []),
    ...(opens ? texts.opening : []),
    ...texts.always,
  ];
  return html`<section class="help" id="help" part="help" tabindex="-1" aria-labelledby="help-title">
    <p class="help-title" id="help-title">${texts.title}</p>
    <p>${texts.reading[kind as HelpKind]}</p>
    ${outline.length > 0 ? keysView(html, texts, keys) : ''}
    <button type="button" class="link" @click=${close}>${texts.close}</button>
  </section>`;
}

function keysView(html: typeof Html, {keysTitle}: HelpTexts, keys: readonly KeyHelp[]): TemplateResult {
  return html`<p class="help-title">${keysTitle}</p>
    <dl>
      ${keys.map(
        ({keys: names, does}) =>
          html`<div>
            <dt>${names}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>`;
}
