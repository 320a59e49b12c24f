import type {ChartModel, OutlineItem} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {emit} from '../events.js';
import type {ItemHandlers} from '../view/items.js';
import type {TipPlace} from '../view/tooltip.js';
import type {ChartHost} from './chart-host.js';
import type {DrawingController} from './drawing-controller.js';
import {RovingController} from './roving-controller.js';

export interface Explorable extends ChartHost {
  readonly model: ChartModel | undefined;
  path: readonly string[];
  neighbourOf(key: string, arrow: string): string | undefined;
}

const TIP_WIDTH = 288;
const GAP = 14;
/** Room that the labels of a mark take: the tooltip of a focused mark stands below them. */
const LABEL_HEIGHT = 64;

/** How a reader goes through a chart: hovering, focusing, opening and going back, by pointer and by keyboard alike. */
export class ExploreController implements ReactiveController {
  tip: {readonly item: OutlineItem; readonly place: TipPlace} | undefined;
  /** True once the reader has gone to another level. */
  moved = false;
  readonly roving: RovingController;
  /** How the items of the chart behave. */
  readonly handlers: ItemHandlers = {
    tabIndexOf: key => this.tabIndexOf(key),
    choose: item => this.choose(item, true),
    enter: item => this.enter(item),
    leave: () => this.leave(),
  };
  private focusAfterUpdate = false;
  /** The item that the reader went up from: the focus returns to it. */
  private left: string | undefined;

  constructor(
    private readonly host: Explorable,
    private readonly drawing: DrawingController,
  ) {
    this.roving = new RovingController(host, (key, arrow) => host.neighbourOf(key, arrow));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.tip = undefined;
  }

  hostUpdated(): void {
    if (!this.focusAfterUpdate) return;
    this.focusAfterUpdate = false;
    const items = this.roving.items();
    const target = items.find(item => item.dataset.key === this.left) ?? items[0];
    if (target) this.roving.moveTo(target);
  }

  tabIndexOf(key: string): 0 | -1 {
    const items = this.host.model?.outline ?? [];
    const first = items.find(item => item.box ?? item.listed)?.key;
    const known = items.some(item => item.key === this.roving.current);
    return key === (known ? this.roving.current : first) ? 0 : -1;
  }

  hover(event: PointerEvent): void {
    const item = this.itemOf(this.drawing.keyAt(event.target));
    if (!item) return this.leave();
    const chart = event.currentTarget as HTMLElement;
    const {left, top, width} = chart.getBoundingClientRect();
    // A chart may be shown larger than it is drawn: taken over from a picture, or on a page that is scaled.
    const scale = width / chart.offsetWidth || 1;
    this.show(item, (event.clientX - left) / scale + GAP, (event.clientY - top) / scale + GAP);
  }

  enter(item: OutlineItem): void {
    this.roving.current = item.key;
    const {x, y, height} = item.box ?? {x: 0, y: 0, height: 0};
    this.show(item, x + GAP, y + Math.min(height, LABEL_HEIGHT) + GAP);
  }

  leave(): void {
    this.drawing.focus(undefined);
    if (!this.tip) return;
    this.tip = undefined;
    this.host.requestUpdate();
  }

  click(event: Event): void {
    const item = this.itemOf(this.drawing.keyAt(event.target));
    if (item) this.choose(item, false);
  }

  /** The reader has chosen an item: it is told to the page, and opened when there is something inside. */
  choose(item: OutlineItem, byKeyboard: boolean): void {
    const path = [...this.host.path, item.key];
    emit(this.host, 'mizania-select', {key: item.key, path, label: item.label.text, amount: item.amount});
    if (item.opens) this.go(path, byKeyboard);
  }

  go(path: readonly string[], byKeyboard: boolean): void {
    this.leave();
    this.moved = true;
    this.roving.current = undefined;
    this.focusAfterUpdate = byKeyboard;
    this.left = this.host.path[path.length];
    this.host.path = path;
  }

  key(event: KeyboardEvent, rtl: boolean): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.escape(event);
    this.roving.handleKey(event, rtl);
  }

  /** Back to the level above; at the top only the tooltip goes. */
  private escape(event: KeyboardEvent): void {
    if (this.host.path.length === 0) return this.leave();
    event.stopPropagation();
    this.go(this.host.path.slice(0, -1), true);
  }

  private itemOf(key: string | undefined): OutlineItem | undefined {
    return key === undefined ? undefined : this.host.model?.outline.find(item => item.key === key);
  }

  private show(item: OutlineItem, x: number, y: number): void {
    const {width = 0, height = 0} = this.host.model?.drawing ?? {};
    const above = y > height / 2;
    const place = {x: Math.max(0, Math.min(x, width - TIP_WIDTH)), y: above ? y - 2 * GAP : y, above};
    if (this.tip?.item !== item) this.drawing.focus(item.key);
    this.tip = {item, place};
    this.host.requestUpdate();
  }
}
