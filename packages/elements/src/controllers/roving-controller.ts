import type {ReactiveController} from 'lit';
import type {ChartHost} from './chart-host.js';

/** What the arrows do: +1 goes on, -1 goes back, in the order of the outline. */
const STEPS: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1};

/**
 * One tab stop for all the items of a chart (`[data-key]`): arrows, Home and End move between them. Left and right
 * follow the reading direction.
 */
export class RovingController implements ReactiveController {
  current: string | undefined;

  constructor(
    private readonly host: ChartHost,
    /** May send an arrow key elsewhere than to the next item, as a map does. */
    private readonly neighbour: (key: string, arrow: string) => string | undefined = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.current = undefined;
  }

  /** `0` for the item that Tab reaches. */
  tabIndexOf(key: string, first: string | undefined): 0 | -1 {
    return key === (this.current ?? first) ? 0 : -1;
  }

  items(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
  }

  /** The items that arrows lead to from one of them: its own group (`data-roving`), where a chart has several. */
  private itemsAround(target: EventTarget | null): HTMLElement[] {
    const group = target instanceof Element ? target.closest('[data-roving]') : null;
    return this.items().filter(item => !group || group.contains(item));
  }

  handleKey(event: KeyboardEvent, rtl: boolean): boolean {
    const items = this.itemsAround(event.target);
    const from = items.findIndex(item => item === event.target);
    const target = this.targetOf(event.key, items, from, rtl);
    if (!target) return false;
    event.preventDefault();
    this.moveTo(target);
    return true;
  }

  moveTo(target: HTMLElement): void {
    this.current = target.dataset.key;
    for (const item of this.items()) item.tabIndex = item.dataset.key === this.current ? 0 : -1;
    target.focus();
  }

  private targetOf(key: string, items: readonly HTMLElement[], from: number, rtl: boolean): HTMLElement | undefined {
    if (key === 'Home') return items[0];
    if (key === 'End') return items.at(-1);
    const step = STEPS[key];
    if (step === undefined || from < 0) return undefined;
    const wanted = this.neighbour(items[from]?.dataset.key ?? '', key);
    if (wanted !== undefined) return items.find(item => item.dataset.key === wanted);
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    return items[Math.min(Math.max(from + (rtl && sideways ? -step : step), 0), items.length - 1)];
  }
}
