import type {Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';

export interface ToolbarParts {
  readonly lang: Lang;
  readonly tableOpen: boolean;
  readonly helpOpen: boolean;
  readonly soundOpen: boolean;
  /** False where nothing has a tone: a chart of a page's own, or an empty one. */
  readonly hasTones: boolean;
  readonly onTable: () => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
  readonly onSound: (from: EventTarget | null) => void;
  readonly onHelp: (from: EventTarget | null) => void;
}

/** What a reader can do with the chart as a whole: one tab stop, arrows within. */
export function toolbarView(parts: ToolbarParts): TemplateResult {
  const {lang, tableOpen, helpOpen, soundOpen, hasTones, onTable, onCopy, onDownload, onSound, onHelp} = parts;
  return html`<div class="actions" role="toolbar" aria-label=${word('tools', lang)} @keydown=${walk} @focusin=${enter}>
    <button
      type="button"
      class="link"
      part="table-button"
      aria-expanded=${tableOpen}
      aria-controls="table"
      @click=${onTable}
    >
      ${word(tableOpen ? 'hideTable' : 'showTable', lang)}
    </button>
    ${
      tableOpen
        ? html`<button type="button" class="link" tabindex="-1" @click=${onCopy}>${word('copy', lang)}</button>`
        : nothing
    }
    <button type="button" class="link" part="download-button" tabindex="-1" @click=${onDownload}>
      ${word('download', lang)}
    </button>
    ${
      hasTones
        ? html`<button
            type="button"
            class="link"
            part="listen-button"
            tabindex="-1"
            aria-expanded=${soundOpen}
            aria-controls=${soundOpen ? 'sound' : nothing}
            @click=${(event: Event) => onSound(event.currentTarget)}
          >
            ${word('listen', lang)}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="link"
      part="help-button"
      tabindex="-1"
      aria-expanded=${helpOpen}
      aria-controls=${helpOpen ? 'help' : nothing}
      @click=${(event: Event) => onHelp(event.currentTarget)}
    >
      ${word('help', lang)}
    </button>
  </div>`;
}

const buttonsOf = (bar: EventTarget | null): HTMLElement[] =>
  bar instanceof Element ? [...bar.querySelectorAll<HTMLElement>('button')] : [];

/** The button that has the focus is the one that Tab comes back to. */
function enter({currentTarget, target}: Event): void {
  for (const button of buttonsOf(currentTarget)) button.tabIndex = button === target ? 0 : -1;
}

function walk(event: KeyboardEvent): void {
  const buttons = buttonsOf(event.currentTarget);
  const at = buttons.findIndex(button => button === event.target);
  const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + (rtl ? -1 : 1),
    ArrowLeft: at + (rtl ? 1 : -1),
    Home: 0,
    End: buttons.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons[(next + buttons.length) % buttons.length]?.focus();
}
