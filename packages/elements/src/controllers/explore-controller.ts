import type {ChartModel, OutlineItem} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {emit} from '../events.js';
import type {ItemHandlers, Pattern} from '../view/items.js';
import {GAP, tipAt, type TipPlace} from '../view/tip-place.js';
import type {ChartHost} from './chart-host.js';
import type {DrawingController} from './drawing-controller.js';
import {itemIn, nodeAt} from './outline-items.js';
import {RovingController} from './roving-controller.js';
import {TypeAhead} from './type-ahead.js';

export interface Explorable extends ChartHost {
  readonly model: ChartModel | undefined;
  readonly pattern: Pattern;
  path: readonly string[];
  neighbourOf(key: string, arrow: string): string | undefined;
}

/** Room that the labels of a mark take: the tooltip of a focused mark stands below them. */
const LABEL_HEIGHT = 64;
/** How many items a list under the drawing shows at first, and how many more on demand. */
const FIRST = 100;
const MORE = 200;

/** How a reader goes through a chart: hovering, focusing, opening and going back, by pointer and by keyboard alike. */
export class ExploreController implements ReactiveController {
  tip: {readonly item: OutlineItem; readonly place: TipPlace} | undefined;
  readonly roving: RovingController;
  private limit = FIRST;
  private readonly heard = {
    click: ({target}: Event): void => this.of(this.itemAt(target), item => this.choose(item, true)),
    focus: ({target}: Event): void => this.of(this.itemOf(nodeAt(target)?.dataset.key), item => this.focus(item)),
    enter: ({target}: Event): void => this.of(this.itemOf(nodeAt(target)?.dataset.key), item => this.enter(item)),
    leave: (): void => this.leave(),
    more: (): void => this.more(),
  };
  private readonly typing = new TypeAhead(item => this.find(item));
  /** The item that takes the focus after the next update: one that was just shown, or that the reader went up from. */
  private next: {readonly key: string | undefined} | undefined;

  constructor(
    private readonly host: Explorable,
    private readonly drawing: DrawingController,
  ) {
    this.roving = new RovingController(host, (key, pressed) => host.neighbourOf(key, pressed));
    host.addController(this);
  }

  /** How the items of the chart behave. */
  get handlers(): ItemHandlers {
    return {
      pattern: this.host.pattern,
      limit: this.limit,
      stop: this.stop,
      ...this.heard,
    };
  }

  hostDisconnected(): void {
    this.tip = undefined;
  }

  hostUpdated(): void {
    if (!this.next) return;
    const {key} = this.next;
    this.next = undefined;
    const items = this.roving.items();
    this.roving.moveTo(items.find(item => item.dataset.key === key) ?? items[0]);
  }

  /** The item that Tab comes to: the last one that had the focus, else the first. */
  private get stop(): string | undefined {
    if (this.itemOf(this.roving.current)) return this.roving.current;
    const items = this.host.model?.outline ?? [];
    const first = items.find(({box, listed}) => box && !listed) ?? items.find(({listed}) => listed);
    return (this.host.pattern === 'map' ? items[0] : first)?.key;
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

  private focus(item: OutlineItem): void {
    this.roving.current = item.key;
    this.enter(item);
  }

  /** Shows what there is to know about an item. */
  enter(item: OutlineItem): void {
    const {x, y, height} = this.itemOf(item.key)?.box ?? {x: 0, y: 0, height: 0};
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
    this.roving.current = undefined;
    this.limit = FIRST;
    this.next = byKeyboard ? {key: this.host.path[path.length]} : undefined;
    this.host.path = path;
  }

  /** True for a node of the chart, and not for a button around it. */
  isItem(target: EventTarget | null): boolean {
    return this.itemAt(target) !== undefined;
  }

  /** Keys on an item. */
  key(event: KeyboardEvent, rtl: boolean): void {
    const item = this.itemAt(event.target);
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.branch(event.key, item, rtl) || this.type(event, item)) return event.preventDefault();
    this.roving.handleKey(event, rtl);
  }

  /** Back to the level above; at the top only the tooltip goes. */
  escape(event: KeyboardEvent): void {
    if (this.host.path.length === 0) return this.leave();
    event.stopPropagation();
    this.go(this.host.path.slice(0, -1), true);
  }

  /** In a tree an arrow in the reading direction opens an item, and one against it goes back up. */
  private branch(pressed: string, item: OutlineItem, rtl: boolean): boolean {
    if (this.host.pattern !== 'tree') return false;
    const [open, close] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (pressed === open && item.opens) this.choose(item, true);
    if (pressed === close && this.host.path.length > 0) this.go(this.host.path.slice(0, -1), true);
    return pressed === open || pressed === close;
  }

  private type({key}: KeyboardEvent, item: OutlineItem): boolean {
    if (key.length !== 1 || (key === ' ' && !this.typing.typing)) return false;
    void this.typing.take(key, this.host.model?.outline ?? [], item.key);
    return true;
  }

  /** Gives an item the focus, also one that a long list does not show yet. */
  private find(item: OutlineItem): void {
    if (this.roving.items().some(({dataset}) => dataset.key === item.key)) return this.roving.moveTo(item.key);
    this.limit = this.host.model?.outline.length ?? FIRST;
    this.next = {key: item.key};
    this.host.requestUpdate();
  }

  private more(): void {
    // The first of the new ones: in their place stood the button.
    const shown = new Set(this.roving.items().map(({dataset}) => dataset.key));
    this.next = {key: this.host.model?.outline.find(({listed, key}) => listed && !shown.has(key))?.key};
    this.limit += MORE;
    this.host.requestUpdate();
  }

  /** The item that a node stands for; of a piece, the row. */
  private itemAt(target: EventTarget | null): OutlineItem | undefined {
    const {row, key} = nodeAt(target)?.dataset ?? {};
    return this.itemOf(row ?? key);
  }

  private of(item: OutlineItem | undefined, act: (item: OutlineItem) => void): void {
    if (item) act(item);
  }

  private itemOf(key: string | undefined): OutlineItem | undefined {
    return itemIn(this.host.model?.outline ?? [], key);
  }

  private show(item: OutlineItem, x: number, y: number): void {
    const place = tipAt(x, y, this.host.model?.drawing);
    if (this.tip?.item.key !== item.key) this.drawing.focus(item.key);
    this.tip = {item, place};
    this.host.requestUpdate();
  }
}
