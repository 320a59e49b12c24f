import type {ChartModel, Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {doors, helpIn} from '../load/doors.js';
import type {Listening} from '../sound/listening.js';
import type {ExploreController, Explorable} from './explore-controller.js';

/** A chart as sound, for a reader who asks for it: what makes it is fetched then. */
export class SoundController {
  private listening: Listening | undefined;
  private model: ChartModel | undefined;

  constructor(
    private readonly host: Explorable,
    private readonly explore: ExploreController,
    private readonly say: (text: string) => void,
  ) {}

  get open(): boolean {
    return this.listening !== undefined;
  }

  view(model: ChartModel, lang: Lang): TemplateResult | typeof nothing {
    this.model = model;
    this.listening?.follow(model, lang);
    return this.listening?.view(html) ?? nothing;
  }

  toggle(lang: Lang, from: EventTarget | null): void {
    if (this.listening) return this.listening.close();
    this.begin(lang, from).catch((error: unknown) => console.error(error));
  }

  private async begin(lang: Lang, from: EventTarget | null): Promise<void> {
    const {host, explore, say, model} = this;
    const [door, {help}] = await Promise.all([doors.sound(), helpIn[lang]()]);
    if (!model || this.listening || !host.isConnected) return;
    const closed = (): void => {
      this.listening = undefined;
      host.requestUpdate();
      if (from instanceof HTMLElement) from.focus();
    };
    const {tonesOf, Listening} = door;
    this.listening = new Listening({
      host,
      say,
      closed,
      tonesOf,
      texts: help,
      enter: item => explore.enter(item),
      leave: () => explore.leave(),
    });
    this.listening.follow(model, lang);
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('#sound')?.focus();
  }
}
