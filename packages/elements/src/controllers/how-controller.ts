import type {Country, Lang, Understanding} from '@mizania/core';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {doors} from '../load/doors.js';
import {word} from '../locale/words.js';
import {signed} from '../view/signed.js';

type Lines = Awaited<ReturnType<typeof doors.how>>['readingLines'];

/** The panel that says how a file was read. Its words come when it is first opened. */
export class HowController implements ReactiveController {
  private lines: Lines | undefined;
  private failed = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.failed = false;
  }

  view(read: Understanding | undefined, country: Country | undefined, lang: Lang): TemplateResult | typeof nothing {
    if (!read || !country) return nothing;
    const lines = this.lines?.(read, country, lang) ?? [word(this.failed ? 'loadFailed' : 'loading', lang)];
    return html`<details class="how" part="reading" @toggle=${this.open}>
      <summary>${word('howRead', lang)}</summary>
      <ul>
        ${lines.map(line => html`<li>${signed(line, lang)}</li>`)}
      </ul>
    </details>`;
  }

  private readonly open = async (): Promise<void> => {
    if (this.lines) return;
    try {
      this.lines = (await doors.how()).readingLines;
      this.failed = false;
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
    this.host.requestUpdate();
  };
}
