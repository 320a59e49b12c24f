import type {TemplateResult} from 'lit';
import {html, literal, type StaticValue} from 'lit/static-html.js';

const TAGS: Readonly<Record<number, StaticValue>> = {
  2: literal`h2`,
  3: literal`h3`,
  4: literal`h4`,
  5: literal`h5`,
  6: literal`h6`,
};

/** The title as a heading of the level that the page needs; anything but 2 to 6 gives 3. */
export function headingView(level: number, title: unknown): TemplateResult {
  const tag = TAGS[level] ?? literal`h3`;
  return html`<${tag} class="title" part="title" id="title"><slot name="title">${title}</slot></${tag}>`;
}
