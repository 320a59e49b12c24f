import type {Country, Lang} from '@mizania/core';
import {glossaryOf} from '../data/country.js';
import type {Explainer} from '../glossary/explainer.js';
import {doors} from '../load/doors.js';
import type {ChartHost} from './chart-host.js';

/** Notices that a reader wants a term explained; how, is fetched with the first of them. */
export class TermController {
  private explainer: Explainer | undefined;

  constructor(
    private readonly host: ChartHost,
    private readonly say: (text: string) => void,
  ) {}

  async hear({target, type}: Event, country: Country | undefined, lang: Lang): Promise<void> {
    const term = target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null;
    if (!term || !country) return;
    const isClick = type === 'click';
    // A touch shows no focus by itself everywhere. A head that orders the table has another use for a click.
    if (isClick && term.matches('.term')) term.focus();
    // What has the focus before the explanation is there has been read without it.
    const aloud = term.matches('.term') && (isClick || (type === 'focusin' && !this.explainer));
    // Without an explanation a word is a word.
    const come = await Promise.all([doors.glossary(), glossaryOf(country)]).catch(() => undefined);
    if (!come) return;
    const [door, glossary] = come;
    this.explainer ??= new door.Explainer(this.host, this.say);
    this.explainer.ask(term, type === 'pointerover' ? 'pointer' : 'focus', {glossary, lang, aloud});
  }
}
