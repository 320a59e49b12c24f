import type {ChartModel, HelpTexts, Lang, OutlineItem, Tone, tonesOf} from '@mizania/core';
import type {html as Html, ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {TonePlayer} from './tone-player.js';

/** What listening needs of the widget around it. */
export interface Surroundings {
  readonly host: ReactiveControllerHost;
  readonly texts: HelpTexts;
  readonly tonesOf: typeof tonesOf;
  /** Says a sentence to a screen reader. */
  readonly say: (text: string) => void;
  /** Shows an item in the drawing, and none. */
  readonly enter: (item: OutlineItem) => void;
  readonly leave: () => void;
  /** Called when the reader has closed it. */
  readonly closed: () => void;
}

/** Seconds for all the items of a chart, and the bounds for one of them. */
const ALL = 20;
const SHORTEST = 0.15;
const LONGEST = 0.45;

/**
 * A chart as a row of tones, all at once or item by item. What is heard is shown too: the item in the drawing, its name and
 * amount under it. A screen reader says each item that the reader steps to; when all are played it keeps silent, since it would
 * speak over them, and says the end.
 */
export class Listening implements ReactiveController {
  private readonly player = new TonePlayer();
  private tones: readonly Tone[] = [];
  private items: readonly OutlineItem[] = [];
  private at = -1;
  private trouble = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    this.close();
  };

  constructor(private readonly around: Surroundings) {
    if (!this.player.isAble) this.trouble = around.texts.sound.absent;
    around.host.addController(this);
    document.addEventListener('keydown', this.onKey, true);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Takes the items of a model; when they are others than before, it starts anew. */
  follow(model: ChartModel, lang: Lang): void {
    if (this.items === model.outline) return;
    this.silence();
    this.items = model.outline;
    this.tones = this.around.tonesOf(model, lang);
    this.at = -1;
  }

  close(): void {
    this.silence();
    this.player.close();
    document.removeEventListener('keydown', this.onKey, true);
    this.around.host.removeController(this);
    this.around.leave();
    this.around.closed();
  }

  view(html: typeof Html): TemplateResult {
    const {title, how, play, pause, previous, next} = this.around.texts.sound;
    const {close} = this.around.texts;
    const item = this.items[this.at];
    const button = (text: string, deed: () => void): TemplateResult =>
      html`<button type="button" class="link" @click=${deed}>${text}</button>`;
    return html`<section class="help" id="sound" part="sound" tabindex="-1" aria-labelledby="sound-title">
      <p class="help-title" id="sound-title">${title}</p>
      <p>${this.trouble === '' ? how : this.trouble}</p>
      <p class="heard" aria-hidden="true">${item ? `${this.at + 1}/${this.items.length} · ${item.name}` : ''}</p>
      <div class="actions">
        ${
          this.player.isAble
            ? [
                button(this.timer === undefined ? play : pause, () => void this.toggle()),
                button(previous, () => void this.step(-1)),
                button(next, () => void this.step(1)),
              ]
            : ''
        }
        ${button(close, () => this.close())}
      </div>
    </section>`;
  }

  private async toggle(): Promise<void> {
    if (this.timer !== undefined) return this.pause();
    if (!(await this.isHeard())) return;
    if (this.at >= this.items.length - 1) this.at = -1;
    this.run();
  }

  private run(): void {
    const length = Math.min(Math.max(ALL / this.items.length, SHORTEST), LONGEST);
    if (this.at >= this.items.length - 1) {
      this.pause();
      return this.around.say(this.around.texts.sound.ended);
    }
    this.sound(this.at + 1, length);
    this.timer = setTimeout(() => this.run(), length * 1000);
  }

  private silence(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.player.stop();
  }

  private pause(): void {
    this.silence();
    this.around.host.requestUpdate();
  }

  /** One item further or back, said by its whole name. */
  private async step(by: number): Promise<void> {
    this.pause();
    if (!(await this.isHeard())) return;
    const to = Math.min(Math.max(this.at + by, 0), this.items.length - 1);
    this.sound(to, LONGEST);
    this.around.say(this.items[to]?.name ?? '');
  }

  private sound(to: number, length: number): void {
    const [item, tone] = [this.items[to], this.tones[to]];
    if (!item || !tone) return;
    this.at = to;
    this.player.play(tone, length);
    if (item.box) this.around.enter(item);
    else this.around.leave();
    this.around.host.requestUpdate();
  }

  private async isHeard(): Promise<boolean> {
    const {host, say, texts} = this.around;
    const heard = await this.player.wake();
    this.trouble = heard ? '' : texts.sound.blocked;
    if (!heard) say(this.trouble);
    host.requestUpdate();
    return heard;
  }
}
