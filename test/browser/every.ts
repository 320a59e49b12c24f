// Every widget in every place where it must be read: the list that the checks of accessibility go through.
import {html, type TemplateResult} from 'lit';
import type {Frame} from './show.js';

/** Each kind of chart with a model of its own, with data that have every state; a new widget is one line here. */
export const MODELLED: Readonly<Record<string, TemplateResult>> = {
  treemap: html`<mizania-treemap src="/data/illustrative.csv"></mizania-treemap>`,
  breakdown: html`<mizania-breakdown src="/data/illustrative.csv"></mizania-breakdown>`,
  stacks: html`<mizania-breakdown src="/data/illustrative.csv" each="mission"></mizania-breakdown>`,
  gauge: html`<mizania-gauge src="/data/illustrative.csv"></mizania-gauge>`,
  bullets: html`<mizania-gauge src="/data/illustrative.csv" each="part"></mizania-gauge>`,
  map: html`<mizania-map src="/data/private-investment-2016-2021.csv"></mizania-map>`,
};

/** The same, and what draws a spec of the page. */
export const WIDGETS: Readonly<Record<string, TemplateResult>> = {
  ...MODELLED,
  chart: html`<mizania-chart src="/data/voted-2025.csv" spec="/charts/parts.vl.json" mirror></mizania-chart>`,
};

export const LANGS = ['fr', 'ar'] as const;

/** A chart in either language, in a page that is read in either direction. */
export const PLACES: readonly (Frame & {readonly lang: 'fr' | 'ar'; readonly page: 'ltr' | 'rtl'})[] = LANGS.flatMap(
  lang => (['ltr', 'rtl'] as const).map(page => ({lang, page})),
);

/** Calls `body` for each widget in each place, with words that name both. */
export function everywhere(
  body: (where: string, template: TemplateResult, frame: (typeof PLACES)[number], name: string) => void,
): void {
  for (const [name, template] of Object.entries(WIDGETS))
    for (const frame of PLACES) body(`${name} in ${frame.lang}, ${frame.page} page`, template, frame, name);
}
