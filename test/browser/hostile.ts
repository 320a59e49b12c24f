// What the suites of hostile input share: a file as it would be published, and what a page may never get out of it.
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {openTable, plain, show, until} from './show.js';

export type Lang = 'fr' | 'ar';
export const LANGS = ['fr', 'ar'] as const;

/** A CSV file of one year, in dinars. */
export const csv = (rows: readonly (readonly (string | number)[])[], header = 'mission_fr,voted', meta = ''): Blob => {
  const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
  const lines = rows.map(cells => cells.map(quoted).join(','));
  return new Blob([`# unit: dinar\n${meta}${header}\n${lines.join('\n')}\n`], {type: 'text/csv'});
};

/** Shows a file in a treemap and waits for its drawing. */
export async function drawn(file: Blob, lang: Lang = 'fr', width = 900): Promise<BudgetElement> {
  const widget = await show(html`<mizania-treemap .data=${file}></mizania-treemap>`, {lang, width});
  await until(() => widget.renderRoot.querySelector('.drawing svg path[d]') !== null, 'the drawing');
  return widget;
}

/** Opens the table and everything else that can be opened. */
export async function open(widget: BudgetElement): Promise<void> {
  for (const details of widget.renderRoot.querySelectorAll('details')) details.open = true;
  await openTable(widget);
}

export const textIn = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({textContent}) => plain(textContent ?? ''));

/** Calls `deed` and gives the addresses that the page asked for meanwhile. */
export async function requestsOf(deed: () => Promise<unknown>): Promise<readonly string[]> {
  const before = performance.getEntriesByType('resource').length;
  await deed();
  // What an image or a style would ask for comes after the next picture.
  await new Promise(resolve => setTimeout(resolve, 200));
  const asked = performance.getEntriesByType('resource').slice(before);
  return asked.map(({name}) => name).filter(name => !name.includes('/dist/') && !name.includes('wtr'));
}

/** Nothing in a widget runs, leads anywhere or comes from elsewhere. */
export function expectInert(widget: BudgetElement): void {
  const foreign =
    'img, image, script, iframe, object, embed, foreignObject, style, link, use, [href], [src], [onerror]';
  expect([...widget.renderRoot.querySelectorAll(foreign)].map(({outerHTML}) => outerHTML)).to.deep.equal([]);
}
