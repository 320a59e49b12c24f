import type {ChartEnv} from '@mizania/core';
import type {ReactiveController, ReactiveElement} from 'lit';
import {inlineText} from '../data/inline-data.js';
import {word} from '../locale/words.js';
import type {Handover} from '../still/handover.js';
import {recordOf} from '../still/record.js';
import type {ChartHost} from './chart-host.js';
import type {LocaleController} from './locale-controller.js';

export type TakeoverHost = ChartHost & ReactiveElement;

/**
 * A figure that was painted before any script (`prerender()`) stays as it is, without a request, a model or a drawing, until
 * somebody wants what only a live one can give, or until the page asks for something else than it shows. The live one is made
 * unseen beside it and then takes its place; when that fails, the figure stays and the fault is said under it.
 */
export class TakeoverController implements ReactiveController {
  private still: HTMLElement | undefined;
  private handover: Handover | undefined;
  private asleep = false;
  /** Settles when no finger and no button is down: what is clicked may not go away under it. */
  private pressed = Promise.resolve();
  private clicked: MouseEvent | undefined;
  private loading = false;
  private swapping = false;

  constructor(
    private readonly host: TakeoverHost,
    private readonly locale: LocaleController,
    private readonly failed: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  /** Says that the tag came with a shadow root. */
  expect(): void {
    this.asleep = true;
  }

  /** Nothing happens before all of the figure has been read. */
  hostConnected(): void {
    if (!this.asleep || this.still) return;
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.begin(), {once: true});
    else this.begin();
  }

  /** True while the figure is all that the reader sees, or nothing has to be taken over. */
  get covers(): boolean {
    return this.still !== undefined;
  }

  /** True while something is missing without which the live figure would look different. */
  get waits(): boolean {
    return this.covers && !this.handover;
  }

  /** Whether the element may update. A figure that no longer shows what the page asks for wakes. */
  permits(): boolean {
    if (this.asleep && this.still && this.still.dataset.record !== this.record()) void this.wake();
    return !this.asleep;
  }

  /** Makes the figure a live one. */
  async wake(): Promise<void> {
    this.asleep = false;
    this.host.invalidate();
    if (!this.waits || this.loading) return;
    this.loading = true;
    try {
      const {Handover} = await import('../still/handover.js');
      if (this.still) this.handover = new Handover(this.host, this.still, () => this.record());
      this.host.invalidate();
    } catch (error) {
      this.failed(error);
    } finally {
      this.loading = false;
    }
  }

  /** The room and the letters of the picture that is taken over, as long as it is the same picture. */
  held(env: ChartEnv): ChartEnv {
    return this.handover?.held(env) ?? env;
  }

  /** The live figure stands: it takes the place of the other, then the page is told. */
  async finish(tell: () => void): Promise<void> {
    if (!this.still) return tell();
    if (this.swapping) return;
    this.swapping = true;
    for (let press; press !== this.pressed;) await (press = this.pressed);
    await this.handover?.swap(this.clicked);
    this.still = undefined;
    tell();
  }

  hostUpdated(): void {
    this.handover?.keep();
  }

  private begin(): void {
    const still = this.host.shadowRoot?.querySelector<HTMLElement>('.still') ?? undefined;
    this.still = still;
    // Somebody was quicker; or the figure says an error, which may have been mended since.
    if (!this.asleep || !still?.querySelector('figure')) return void this.wake();
    this.invite(still);
    this.host.requestUpdate();
  }

  private record(): string | undefined {
    return recordOf(this.host, this.locale.lang, inlineText(this.host)?.text ?? '');
  }

  private invite(still: HTMLElement): void {
    for (const chart of still.querySelectorAll<HTMLElement>('.chart')) {
      chart.tabIndex = 0;
      chart.role = 'group';
      chart.ariaLabel = word('chartItems', this.locale.lang);
    }
    const wakeAt = ({target}: Event): boolean => target instanceof Element && target.closest('.chart, .row') !== null;
    still.addEventListener('focusin', event => wakeAt(event) && void this.wake());
    // A finger that scrolls over a figure wants nothing from it.
    still.addEventListener('pointerover', event => event.pointerType !== 'touch' && wakeAt(event) && void this.wake());
    still.addEventListener('pointerdown', () => this.press());
    still.addEventListener('click', event => {
      if (!wakeAt(event)) return;
      this.clicked = event;
      void this.wake();
    });
  }

  private press(): void {
    this.pressed = new Promise(resolve => {
      // A click follows in the same turn.
      const end = (): void => void setTimeout(resolve);
      for (const type of ['pointerup', 'pointercancel']) addEventListener(type, end, {once: true});
    });
  }
}
