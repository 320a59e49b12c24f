import {issueSentence, type Issue, type Lang, langOf, type Sentences, type Words} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {sentencesIn, wordsIn} from '../load/doors.js';
import type {ChartHost} from './chart-host.js';

/** Charts that follow the `lang` of a tree, by root: one observer serves them all. */
const followers = new Map<Node, {readonly observer: MutationObserver; readonly charts: Set<LocaleController>}>();

function follow(root: Node, chart: LocaleController): void {
  let entry = followers.get(root);
  if (!entry) {
    const charts = new Set<LocaleController>();
    const observer = new MutationObserver(() => charts.forEach(each => each.refresh()));
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    entry = {observer, charts};
    followers.set(root, entry);
  }
  entry.charts.add(chart);
}

function unfollow(root: Node, chart: LocaleController): void {
  const entry = followers.get(root);
  entry?.charts.delete(chart);
  if (entry?.charts.size !== 0) return;
  entry.observer.disconnect();
  followers.delete(root);
}

/** The nearest `lang`, through shadow roots. */
function nearestLang(element: Element): string | undefined {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : undefined;
}

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/**
 * The language of one element: two languages can stand side by side on a page, and each may change while it is read. A
 * chart keeps its language until the words of the next one have come.
 */
export class LocaleController implements ReactiveController {
  words: Words | undefined;
  /** True when the words did not come. */
  failed = false;
  private wanted: Lang | undefined;
  /** What is said of issues; fetched for the first of them. */
  private said: {readonly lang: Lang; readonly sentences?: Sentences} | undefined;
  private roots: Node[] = [];

  constructor(private readonly host: ChartHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.roots = rootsOf(this.host);
    for (const root of this.roots) follow(root, this);
    this.refresh();
  }

  hostDisconnected(): void {
    for (const root of this.roots) unfollow(root, this);
  }

  refresh(): void {
    const lang = langOf(nearestLang(this.host));
    if (lang === this.wanted) return;
    this.wanted = lang;
    void this.load(lang);
    // A figure that sleeps wakes only with an update.
    this.host.requestUpdate();
  }

  /** Asks again for words that did not come. */
  retry(): void {
    if (this.failed && this.wanted) void this.load(this.wanted);
  }

  get lang(): Lang {
    return this.words?.lang ?? this.wanted ?? 'fr';
  }

  /** Issues in sentences; none while these are on their way. */
  sentencesOf(issues: readonly Issue[]): readonly string[] {
    const {lang, said} = this;
    if (said?.lang !== lang) {
      if (issues.length > 0) void this.loadSentences(lang);
      return [];
    }
    const {sentences} = said;
    return issues.map(issue => (sentences ? issueSentence(issue, sentences) : `${issue.code} ${issue.text ?? ''}`));
  }

  private async load(lang: Lang): Promise<void> {
    this.failed = false;
    try {
      await this.host.turn;
      const {words} = await wordsIn[lang]();
      if (lang === this.wanted) this.words = words;
    } catch (error) {
      console.error(error);
      this.failed = this.words === undefined;
    }
    this.host.invalidate();
  }

  private async loadSentences(lang: Lang): Promise<void> {
    const sentences = await sentencesIn[lang]().then(
      loaded => loaded.sentences,
      () => undefined,
    );
    this.said = {lang, sentences};
    this.host.requestUpdate();
  }
}
