import {type Lang, langOf} from '@mizania/core';
import type {ReactiveController} from 'lit';
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

/** The language of one element: two languages can stand side by side on a page, and each may change while it is read. */
export class LocaleController implements ReactiveController {
  lang: Lang = 'fr';
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
    if (lang === this.lang) return;
    this.lang = lang;
    this.host.invalidate();
  }
}
