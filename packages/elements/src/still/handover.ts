import type {ChartEnv} from '@mizania/core';
import {measureByTable} from './measure.js';

/** Controls of the figure that stands, and the live ones that do the same. */
const SAME: readonly (readonly [still: string, live: string])[] = [
  ['.data > summary', '[part=table-button]'],
  ['.table-box', '.table-box'],
  ['.issues > summary', '.issues > summary'],
  ['.source a', '.source a'],
];

/** Pixels by which a mark may lie elsewhere and still be the same. */
const NEAR = 1;

type Host = HTMLElement & {readonly updateComplete: Promise<boolean>};

/** The picture that the reader sees, as it was drawn. */
interface Picture {
  /** Width for which its model was made. */
  readonly width: number;
  /** Width of the widget at which it is seen. */
  readonly seenAt: number;
  readonly size: DOMRect;
  /** How much larger than drawn it is shown. */
  readonly scale: number;
  readonly record: string | undefined;
}

/** What it takes to put a live figure in the place of one that was made before, so that a reader sees no difference. */
export class Handover {
  private picture: Picture | undefined;

  constructor(
    private readonly host: Host,
    private readonly still: HTMLElement,
    private readonly record: () => string | undefined,
  ) {
    const svg = seenIn(still, 'svg.marks');
    const widths = svg?.closest<HTMLElement>('.at')?.dataset.widths?.split(' ').map(Number);
    if (!(svg instanceof SVGSVGElement) || !widths || record() !== still.dataset.record) return;
    const size = svg.viewBox.baseVal;
    const seenAt = host.clientWidth;
    const rem = Math.max(parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, 16);
    const width = widths.filter(each => (each * rem) / 16 <= seenAt).at(-1) ?? widths[0] ?? 0;
    const scale = parseFloat(getComputedStyle(svg).width) / size.width;
    this.picture = {width, seenAt, size: DOMRect.fromRect(size), scale, record: record()};
  }

  /** The room and the letters for which the picture was drawn. Once it would be another picture, the page decides again. */
  held(env: ChartEnv): ChartEnv {
    const {picture, host} = this;
    if (picture && (picture.seenAt !== host.clientWidth || picture.record !== this.record())) this.picture = undefined;
    return this.picture ? {...env, width: this.picture.width, rem: 16, measure: measureByTable} : env;
  }

  /** Shows the live picture as large as the other was. */
  keep(): void {
    const live = this.live;
    live?.classList.toggle('held', this.picture !== undefined);
    if (!live || !this.picture) return;
    const {size, scale} = this.picture;
    live.style.setProperty('--held-scale', String(scale));
    live.style.setProperty('--held-width', `${size.width}px`);
    live.style.setProperty('--held-height', `${size.height}px`);
  }

  /** One figure goes, the other comes, in one turn; what the reader had open, had the focus on and clicked stays so. */
  async swap(clicked: MouseEvent | undefined): Promise<void> {
    const {still, live, host} = this;
    if (!live) return;
    if (still.querySelector<HTMLDetailsElement>('.data')?.open) {
      live.querySelector<HTMLElement>('[part=table-button]')?.click();
      await host.updateComplete;
    }
    const focused = this.focusIn(live);
    const press = clicked && pressOn(clicked, still, live);
    live.hidden = false;
    copyState(still, live);
    still.hidden = true;
    focused?.focus({preventScroll: true});
    still.remove();
    press?.();
  }

  private get live(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.root:not(.still)') ?? null;
  }

  /** What has the focus next: the same control, or the first item of the chart. */
  private focusIn(live: HTMLElement): HTMLElement | null | undefined {
    const active = this.host.shadowRoot?.activeElement;
    if (!active || !this.still.contains(active)) return undefined;
    const [, same] = SAME.find(([selector]) => active.matches(selector)) ?? [];
    return live.querySelector<HTMLElement>(same ?? '.marks [data-key][tabindex="0"], [data-key][tabindex="0"]');
  }
}

/** The one of several variants that is shown. */
const seenIn = (root: ParentNode, selector: string): Element | undefined =>
  [...root.querySelectorAll(selector)].find(element => element.getClientRects().length > 0);

function copyState(still: HTMLElement, live: HTMLElement): void {
  const [from, to] = [still, live].map(root => root.querySelector<HTMLDetailsElement>('.issues'));
  if (from && to) to.open = from.open;
  const [before, after] = [still, live].map(root => root.querySelector<HTMLElement>('.table-box'));
  if (before && after) after.scrollLeft = before.scrollLeft;
}

/** The same click on the live figure, where that has the same thing at the same place. */
function pressOn(
  {target, clientX, clientY}: MouseEvent,
  still: HTMLElement,
  live: HTMLElement,
): (() => void) | undefined {
  const hit = target instanceof Element ? target.closest('.row, path, line, text') : null;
  if (!hit || !still.contains(hit)) return undefined;
  const {left, top} = hit.getBoundingClientRect();
  const group = hit.matches('.row') ? '.row' : '.drawing path, .drawing line, .drawing text';
  const within = hit.closest('.at') ?? still;
  const twin = [...live.querySelectorAll(group)][[...within.querySelectorAll(group)].indexOf(hit)];
  return () => {
    const place = twin?.getBoundingClientRect();
    if (!place || Math.abs(place.left - left) > NEAR || Math.abs(place.top - top) > NEAR) return;
    twin?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, clientX, clientY}));
  };
}
