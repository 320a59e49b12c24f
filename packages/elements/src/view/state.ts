import type {Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {signed} from './signed.js';

/** What went wrong and what to do, in the reader's language; what stands inside the tag stays visible under it. */
export function errorView(sentences: readonly string[], lang: Lang, retry: () => void): TemplateResult {
  return html`${faultView(sentences, lang, retry, html`<p><strong>${word('errorTitle', lang)}</strong></p>`)}<slot
    ></slot>`;
}

/** The same in the place of a drawing; the words around it and the table stand. */
export function faultView(
  sentences: readonly string[],
  lang: Lang,
  retry: () => void,
  title?: TemplateResult,
): TemplateResult {
  return html`<div class="state error" part="error" role="alert">
    ${title} ${sentences.map(sentence => html`<p>${signed(sentence, lang)}</p>`)}
    <button type="button" class="link" @click=${retry}>${word('retry', lang)}</button>
  </div>`;
}

/** A part of the kit itself did not come: these words stand in the shell, so that they can always be said. */
export function brokenView(lang: Lang, retry: () => void): TemplateResult {
  return errorView([word('loadFailed', lang)], lang, retry);
}

/** What stands inside the tag, else a skeleton, until the chart is there. */
export function loadingView(host: Element, lang: Lang): TemplateResult {
  const hasFallback = [...host.childNodes].some(node =>
    node instanceof Element ? !node.matches('script, template') && !node.slot : node.textContent?.trim() !== '',
  );
  return html`<div class="state" role="status"><span class="hidden">${word('loading', lang)}</span></div>
    <slot></slot>${hasFallback ? nothing : html`<div class="skeleton" part="skeleton"></div>`}`;
}
