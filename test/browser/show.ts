import {html, render} from 'lit';
import type {BudgetElement} from '@mizania/elements';

export interface Frame {
  readonly lang?: 'fr' | 'ar' | 'en';
  /** Direction of the whole page, which the column then takes; by default the column has that of its language. */
  readonly page?: 'ltr' | 'rtl';
  /** Width of the column that holds the widget, in pixels. */
  readonly width?: number;
}

/** The column that the last `show` made; removed after each test. */
let column: HTMLElement | undefined;

afterEach(() => {
  column?.remove();
  column = undefined;
  document.documentElement.removeAttribute('dir');
});

/** Puts a template into a column of a page in one language and waits until its (first) widget can be read or has refused. */
export async function show<E extends BudgetElement = BudgetElement>(template: unknown, frame: Frame = {}): Promise<E> {
  column?.remove();
  column = document.createElement('div');
  column.lang = frame.lang ?? 'fr';
  if (frame.page) document.documentElement.dir = frame.page;
  else column.dir = frame.lang === 'ar' ? 'rtl' : 'ltr';
  column.style.width = `${frame.width ?? 900}px`;
  document.body.append(column);
  const settled = settledIn(column);
  render(html`${template}`, column);
  await settled;
  const widget = widgetIn<E>(column);
  await until(() => remarksAreSaid(widget), 'the sentences of its remarks');
  return widget;
}

const remarksAreSaid = (widget: BudgetElement): boolean =>
  !widget.renderRoot.querySelector('.issues') || widget.renderRoot.querySelector('.issues li') !== null;

export function widgetIn<E extends BudgetElement = BudgetElement>(root: ParentNode): E {
  const widget = [...root.querySelectorAll('*')].find(element => element.localName.startsWith('mizania-'));
  if (!widget) throw new Error('no widget in the page');
  return widget as E;
}

/** Resolves with the type of the first event that says that a widget is ready or has refused. */
export function settledIn(root: EventTarget): Promise<string> {
  return new Promise(resolve => {
    for (const type of ['mizania-ready', 'mizania-error'])
      root.addEventListener(type, () => resolve(type), {once: true});
  });
}

/** For the tests around it: Firefox takes another font for Arabic than for French, in which the same figures are wider. */
export function inOneFont(): void {
  before(() => document.documentElement.style.setProperty('--mizania-font', 'DejaVu Sans'));
  after(() => document.documentElement.style.removeProperty('--mizania-font'));
}

/** Waits until a condition holds; fails with `what` after twelve seconds, which a busy machine may need. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 12_000) throw new Error(`never came: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** What a deed hands to the reader as a file. */
export async function fileOf(deed: () => void): Promise<string> {
  const original = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  URL.createObjectURL = object => {
    blob = object as Blob;
    return original(object);
  };
  deed();
  await until(() => blob !== undefined, 'the file');
  URL.createObjectURL = original;
  return (await blob?.text()) ?? '';
}

/** Opens the table as a reader does: closed, it has no cells. */
export async function openTable(widget: BudgetElement): Promise<void> {
  widget.renderRoot.querySelector<HTMLElement>('[aria-controls=table][aria-expanded=false]')?.click();
  await widget.updateComplete;
}

/** What the reader sees of a part of the widget, with every kind of space as a plain one. */
export function textOf(widget: BudgetElement, selector: string): string {
  return plain(widget.renderRoot.querySelector(selector)?.textContent ?? '');
}

export function plain(text: string): string {
  return text
    .replace(/[\u202a-\u202c]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** The widget's items that a pointer, a keyboard and a screen reader reach; not the pieces of a row. */
export function items(widget: BudgetElement): HTMLElement[] {
  return [...widget.renderRoot.querySelectorAll<HTMLElement>('[data-key]:not([data-row])')];
}

/** The texts that are drawn, without the marks that keep their order. */
export function drawnTexts(widget: BudgetElement): string[] {
  return [...widget.renderRoot.querySelectorAll('.drawing text')].map(text => plain(text.textContent ?? ''));
}

export function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
}

/** The element that has the focus inside the widget. */
export function focused(widget: BudgetElement): HTMLElement | null {
  return (widget.shadowRoot?.activeElement ?? null) as HTMLElement | null;
}
