import type {ChartEnv} from '@mizania/core';
import type {ReactiveController, ReactiveElement} from 'lit';
import {doors} from '../load/doors.js';
import type {Takeover} from '../still/takeover.js';
import type {ChartHost} from './chart-host.js';
import type {LocaleController} from './locale-controller.js';

/**
 * A figure that was painted before any script (`prerender()`) stays as it is, without a request, a model or a drawing, until
 * somebody wants what only a live one can give, or until the page asks for something else than it shows. The live one is made
 * unseen beside it and then takes its place; when that fails, the figure stays and the fault is said under it. How, is fetched
 * by the tags that come with such a figure.
 */
export class TakeoverController implements ReactiveController {
  /** Settles when the element may ask for what it needs. */
  awake: Promise<void> = Promise.resolve();
  /** True until it is known how the figure is taken over, without which the live one would look different. */
  waits = false;
  private asleep = false;
  private still: HTMLElement | undefined;
  private takeover: Takeover | undefined;
  private rise: () => void = () => undefined;

  constructor(
    private readonly host: ChartHost & ReactiveElement,
    private readonly locale: LocaleController,
  ) {
    host.addController(this);
  }

  /** Says that the tag came with a shadow root. */
  expect(): void {
    this.asleep = this.waits = true;
    this.awake = new Promise(resolve => (this.rise = resolve));
  }

  /** True while the figure is what the reader sees. */
  get covers(): boolean {
    return this.still !== undefined;
  }

  /** Nothing happens before all of the figure has been read. */
  hostConnected(): void {
    if (!this.waits || this.still) return;
    const begin = (): void => void this.begin();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, {once: true});
    else begin();
  }

  /** Whether the element may update. A figure that no longer shows what the page asks for wakes. */
  permits(): boolean {
    if (this.asleep && this.takeover?.isOutdated) this.wake();
    return !this.asleep;
  }

  /** Makes the figure a live one. */
  wake(): void {
    if (!this.asleep) return;
    this.asleep = false;
    this.takeover?.look();
    this.rise();
    this.host.invalidate();
  }

  /** The room and the letters of the picture that is taken over, as long as it is the same picture. */
  held(env: ChartEnv): ChartEnv {
    return this.takeover?.held(env) ?? env;
  }

  hostUpdated(): void {
    this.takeover?.keep();
  }

  /** The live figure stands: once it says all that the other says, it takes its place; then the page is told. */
  async finish(complete: Promise<void>, tell: () => void): Promise<void> {
    const {still} = this;
    if (still) {
      await complete;
      await this.host.updateComplete;
      await this.takeover?.swap();
      still.remove();
      this.still = undefined;
      this.host.requestUpdate();
    }
    tell();
  }

  private async begin(): Promise<void> {
    this.still = this.host.shadowRoot?.querySelector<HTMLElement>('.still') ?? undefined;
    try {
      if (this.still) await this.learn(this.still);
    } catch (error) {
      console.error(error);
    }
    this.waits = false;
    if (!this.takeover?.hasChart) this.wake();
    if (this.asleep) return;
    // Somebody was quicker.
    this.takeover?.look();
    this.host.invalidate();
  }

  private async learn(still: HTMLElement): Promise<void> {
    const {Takeover} = await doors.takeover();
    this.takeover = new Takeover(
      this.host,
      still,
      () => this.locale.lang,
      () => this.wake(),
    );
    this.host.requestUpdate();
  }
}
