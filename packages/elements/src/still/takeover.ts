import type {ChartEnv, Lang} from '@mizania/core';
import type {ReactiveElement} from 'lit';
import {inlineText} from '../data/inline-data.js';
import {measureByTable} from './measure.js';
import {pictureSeen, type Picture} from './picture-seen.js';
import {recordOf} from './record.js';
import {type Click, copyState, pressOn, sameControl} from './same.js';

/** How a figure that was made before any script (`still`) is taken over by a live one, so that a reader sees no difference. */
export class Takeover {
  private picture: Picture | undefined;
  /** Settles when no finger and no button is down: what is clicked may not go away under it. */
  private pressed = Promise.resolve();
  private clicked: Click | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly still: HTMLElement,
    private readonly lang: () => Lang,
    wake: () => void,
  ) {
    if (!this.hasChart) return;
    this.invite();
    this.listen(wake);
  }

  /** False for a figure that says an error, which may have been mended since. */
  get hasChart(): boolean {
    return this.still.querySelector('figure') !== null;
  }

  /** True when the page asks for something else than what the figure shows. */
  get isOutdated(): boolean {
    return this.still.dataset.record !== this.record();
  }

  /** Remembers the picture that the reader sees, before anything is made in its place. */
  look(): void {
    if (!this.isOutdated) this.picture = pictureSeen(this.host, this.still);
  }

  /** The room and the letters for which the picture was drawn. Once it would be another picture, the page decides again. */
  held(env: ChartEnv): ChartEnv {
    if (this.picture && (this.picture.seenAt !== this.host.clientWidth || this.isOutdated)) this.picture = undefined;
    return this.picture ? {...env, width: this.picture.width, rem: 16, measure: measureByTable} : env;
  }

  /** Shows the live picture as large as the other was. */
  keep(): void {
    const {live, picture} = this;
    live?.classList.toggle('held', picture !== undefined);
    if (!live || !picture) return;
    live.style.setProperty('--held-scale', String(picture.scale));
    live.style.setProperty('--held-width', `${picture.size.width}px`);
    live.style.setProperty('--held-height', `${picture.size.height}px`);
  }

  /** One figure goes, the other comes, in one turn; what the reader had open, had the focus on and clicked stays so. */
  async swap(): Promise<void> {
    for (let press; press !== this.pressed;) await (press = this.pressed);
    const {still, live, host} = this;
    if (!live || !still.isConnected) return;
    if (still.querySelector<HTMLDetailsElement>('.data')?.open) {
      live.querySelector<HTMLElement>('[part=table-button]')?.click();
      await host.updateComplete;
    }
    const focused = sameControl(host.shadowRoot?.activeElement, still, live);
    const press = this.clicked && pressOn(this.clicked, still, live);
    live.hidden = false;
    copyState(still, live);
    focused?.focus({preventScroll: true});
    still.remove();
    press?.();
  }

  private get live(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.root:not(.still)') ?? null;
  }

  private record(): string | undefined {
    return recordOf(this.host, this.lang(), inlineText(this.host)?.text ?? '');
  }

  /** Without scripts a picture cannot be gone into, so it becomes a stop of the keyboard only now. */
  private invite(): void {
    for (const chart of this.still.querySelectorAll<HTMLElement>('.chart')) {
      chart.tabIndex = 0;
      chart.role = 'group';
      chart.ariaLabel = this.still.dataset.items ?? '';
    }
  }

  private listen(wake: () => void): void {
    const {still} = this;
    const isOnChart = ({target}: Event): boolean => target instanceof Element && !!target.closest('.chart, .row');
    still.addEventListener('focusin', event => isOnChart(event) && wake());
    // A finger that scrolls over a figure wants nothing from it.
    still.addEventListener('pointerover', event => event.pointerType !== 'touch' && isOnChart(event) && wake());
    still.addEventListener('pointerdown', () => this.press());
    still.addEventListener('click', event => {
      if (!isOnChart(event)) return;
      // An event forgets its target once it has gone by.
      this.clicked = {target: event.target as Element, clientX: event.clientX, clientY: event.clientY};
      wake();
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
