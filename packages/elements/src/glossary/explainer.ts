import type {Glossary, GlossaryEntry, Lang} from '@mizania/core';
import type {ReactiveController} from 'lit';
import type {ChartHost} from '../controllers/chart-host.js';

/** Milliseconds before a term under the pointer is explained, and before an explanation goes that the pointer has left. */
const SLOW = 150;
const LINGER = 300;

/** What a term is asked about in. */
export interface Asked {
  readonly glossary: Glossary;
  readonly lang: Lang;
  /** True when it has to be said, and not only shown. */
  readonly aloud: boolean;
}

/** The share of a figure's width from which on an explanation leaves no room beside it. */
const WIDE = 0.8;
const BLOCKS = '.kicker, .title, .summary, .unit, .legend, .notes';

const STEPS: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/**
 * Explains the terms of a figure (`[data-term]`) under the pointer and with the focus: the explanation stands beside its word, can
 * be pointed at itself, stays as long as pointer or focus do, and goes with Escape (WCAG 1.4.13). Among the terms the arrows
 * lead from one to the next, since they are one tab stop.
 */
export class Explainer implements ReactiveController {
  private readonly popup = document.createElement('div');
  private term: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);
  private readonly onPress = (event: Event): void => {
    if (!event.composedPath().some(node => node === this.popup || node === this.term)) this.close();
  };

  constructor(
    private readonly host: ChartHost,
    private readonly say: (text: string) => void,
  ) {
    this.popup.className = 'tooltip explained';
    this.popup.id = 'explained';
    this.popup.role = 'tooltip';
    host.addController(this);
    const root = host.renderRoot as HTMLElement;
    root.addEventListener('pointerout', () => this.wait(LINGER, () => this.leave()));
    root.addEventListener('focusout', () => this.wait(0, () => this.leave()));
    root.addEventListener('keydown', event => this.walk(event));
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    // Another level, another figure: the word may be gone.
    if (this.term?.isConnected === false) this.close();
  }

  /** A reader points at a term, or gives it the focus. */
  ask(term: HTMLElement, by: 'pointer' | 'focus', asked: Asked): void {
    const entry = asked.glossary[term.dataset.term ?? ''];
    if (!entry || !term.isConnected) return;
    const show = (): void => (isWanted(term) ? this.show(term, entry, asked) : undefined);
    if (by === 'focus') show();
    else this.wait(SLOW, show);
  }

  close(): void {
    clearTimeout(this.timer);
    this.term?.removeAttribute('aria-describedby');
    this.term = undefined;
    this.popup.remove();
    removeEventListener('keydown', this.onKey, true);
    document.removeEventListener('pointerdown', this.onPress, true);
  }

  private show(term: HTMLElement, entry: GlossaryEntry, {lang, aloud}: Asked): void {
    clearTimeout(this.timer);
    if (this.term !== term) {
      this.close();
      this.term = term;
      this.fill(entry, lang);
      this.place(term);
      term.setAttribute('aria-describedby', this.popup.id);
      // Before whatever listens in the document: an Escape closes one thing.
      addEventListener('keydown', this.onKey, true);
      document.addEventListener('pointerdown', this.onPress, true);
    }
    if (aloud) this.say(`${entry.text[lang]} ${entry.law[lang]}.`);
  }

  /** An English name that is ours stands beside the one of the law. */
  private fill({names, unofficial, text, law}: GlossaryEntry, lang: Lang): void {
    const official = unofficial?.includes(lang) ? ` (${names.fr})` : '';
    const lines = [names[lang], text[lang], law[lang]].map((line, i) => {
      const element = document.createElement('div');
      element.className = ['name', '', 'law'][i] ?? '';
      element.textContent = line;
      return element;
    });
    if (official !== '') {
      const own = document.createElement('bdi');
      own.lang = 'fr';
      own.textContent = official;
      lines[0]?.append(own);
    }
    this.popup.replaceChildren(...lines);
  }

  /**
   * Under its word, or above it at the head of a table and where the window ends; inside of the figure. Where it is as wide as
   * the figure, it would hide what follows: it stands between the lines instead.
   */
  private place(term: HTMLElement): void {
    const figure = term.closest('figure');
    if (!figure) return;
    figure.append(this.popup);
    const block = term.closest(BLOCKS);
    const isWide = block !== null && this.popup.offsetWidth > WIDE * figure.offsetWidth;
    this.popup.classList.toggle('between', isWide);
    if (isWide) return block.after(this.popup);
    const {style, offsetWidth, offsetHeight} = this.popup;
    const frame = figure.getBoundingClientRect();
    const scale = frame.width / figure.offsetWidth || 1;
    const word = term.getClientRects()[0] ?? term.getBoundingClientRect();
    const fitsBelow = word.bottom + offsetHeight * scale <= innerHeight;
    const above = term.closest('thead') !== null || (!fitsBelow && word.top >= offsetHeight * scale);
    const start = wayOf(term) < 0 ? (word.right - frame.left) / scale - offsetWidth : (word.left - frame.left) / scale;
    this.popup.classList.toggle('above', above);
    style.setProperty('--x', `${Math.max(0, Math.min(start, figure.offsetWidth - offsetWidth))}px`);
    style.setProperty('--y', `${((above ? word.top : word.bottom) - frame.top) / scale}px`);
  }

  private wait(time: number, then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, time);
  }

  private leave(): void {
    if (this.term && !isWanted(this.term) && !this.popup.matches(':hover')) this.close();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Only the explanation goes, and not the level or the help that is open too.
    event.stopImmediatePropagation();
    this.close();
  }

  private walk(event: Event): void {
    const {key, target} = event as KeyboardEvent;
    if (!(target instanceof HTMLElement) || !target.matches('.term')) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      target.click();
    }
    const step = (STEPS[key] ?? 0) * (key === 'ArrowRight' || key === 'ArrowLeft' ? wayOf(target) : 1);
    // The rows of a table have keys of their own.
    const isHead = (term: Element): boolean => !term.closest('table, .still');
    if (step === 0 || !isHead(target)) return;
    event.preventDefault();
    const terms = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.term')].filter(isHead);
    const next = terms[(terms.indexOf(target) + step + terms.length) % terms.length];
    for (const term of terms) term.tabIndex = term === next ? 0 : -1;
    next?.focus();
  }
}

/** The pointer or the focus is on it. */
const isWanted = (term: HTMLElement): boolean => term.matches(':hover, :focus');

const wayOf = (element: Element): 1 | -1 => (getComputedStyle(element).direction === 'rtl' ? -1 : 1);
