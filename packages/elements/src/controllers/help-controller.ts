import type {ChartModel, HelpTexts, Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {doors, helpIn} from '../load/doors.js';
import type {Pattern} from '../view/items.js';
import type {ChartHost} from './chart-host.js';

type View = Awaited<ReturnType<typeof doors.explore>>['helpView'];

/** The help of a chart, which is fetched when a reader asks for it. */
export class HelpController {
  private asked: Lang | undefined;
  private texts: HelpTexts | undefined;
  private helpView: View | undefined;
  /** What had the focus: it returns there. */
  private from: HTMLElement | undefined;

  constructor(private readonly host: ChartHost) {}

  get open(): boolean {
    return this.asked !== undefined;
  }

  view(kind: string, pattern: Pattern, model: ChartModel, lang: Lang): TemplateResult | typeof nothing {
    if (this.asked !== undefined && this.asked !== lang) void this.load(lang, false);
    const {open, texts, helpView} = this;
    return open && texts && helpView ? helpView(html, texts, kind, pattern, model, () => this.close()) : nothing;
  }

  toggle(lang: Lang, from: EventTarget | null): void {
    if (this.open) return this.close();
    this.from = from instanceof HTMLElement ? from : undefined;
    void this.load(lang, true);
  }

  close(): void {
    this.asked = undefined;
    this.host.requestUpdate();
    this.from?.focus();
  }

  private async load(lang: Lang, takesFocus: boolean): Promise<void> {
    this.asked = lang;
    const [{help}, {helpView}] = await Promise.all([helpIn[lang](), doors.explore()]);
    if (this.asked !== lang) return;
    this.texts = help;
    this.helpView = helpView;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (takesFocus) this.host.renderRoot.querySelector<HTMLElement>('#help')?.focus();
  }
}
