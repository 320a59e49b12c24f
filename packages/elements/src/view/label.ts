import type {Label, Lang} from '@mizania/core';
import {html, type TemplateResult} from 'lit';

/** A name, marked when it is in another language than the chart: French inside Arabic is read and laid out as French. */
export function labelView({text, lang}: Label, reader: Lang): string | TemplateResult {
  return lang === reader ? text : html`<bdi lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${text}</bdi>`;
}
