import type {ReactiveController} from 'lit';
import type {ChartHost} from './chart-host.js';

/** What the keys do: +1 goes on, -1 goes back, in the order of the outline. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 10,
  PageUp: -10,
};

/**
 * One tab stop for all the items of a chart (`[data-key]`): arrows, Home, End and the page keys move between them. Where
 * rows have pieces (`[data-row]`), up and down go from row to row and left and right through the pieces. Left and right
 * follow the reading direction.
 */
export class RovingController implements ReactiveController {
  current: string | undefined;

  constructor(
    private readonly host: ChartHost,
    /** May send a key elsewhere than to the next item, as a map does. */
    private readonly neighbour: (key: string, pressed: string) => string | undefined = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.current = undefined;
  }

  items(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
  }

  handleKey(event: KeyboardEvent, rtl: boolean): void {
    const target = this.targetOf(event.key, event.target as HTMLElement, rtl);
    if (!target) return;
    event.preventDefault();
    this.moveTo(target);
  }

  /** Gives an item the focus and the tab stop; nothing when it is not shown. */
  moveTo(target: HTMLElement | string | undefined): void {
    const items = this.items();
    const wanted = typeof target === 'string' ? items.find(({dataset}) => dataset.key === target) : target;
    if (!wanted) return;
    this.current = wanted.dataset.key;
    for (const item of items) item.tabIndex = item === wanted ? 0 : -1;
    wanted.focus();
  }

  private targetOf(pressed: string, node: HTMLElement, rtl: boolean): HTMLElement | undefined {
    const items = this.items();
    const rows = items.filter(({dataset}) => dataset.row === undefined);
    if (pressed === 'Home') return rows[0];
    if (pressed === 'End') return rows.at(-1);
    const step = STEPS[pressed];
    if (step === undefined) return undefined;
    const row = rowOf(node);
    const wanted = this.neighbour(row, pressed);
    if (wanted !== undefined) return rows.find(({dataset}) => dataset.key === wanted);
    const sideways = pressed === 'ArrowLeft' || pressed === 'ArrowRight';
    const line = sideways ? items.filter(item => rowOf(item) === row) : [];
    if (line.length > 1) return atMost(line, line.indexOf(node) + (rtl ? -step : step));
    const from = rows.findIndex(({dataset}) => dataset.key === row);
    const next = atMost(rows, from + (rtl && sideways ? -step : step));
    // From a piece to the same piece of the other row, where that has one.
    const piece = `${next?.dataset.key}${node.dataset.key?.slice(row.length)}`;
    return items.find(({dataset}) => dataset.key === piece) ?? next;
  }
}

const rowOf = ({dataset}: HTMLElement): string => dataset.row ?? dataset.key ?? '';

const atMost = (items: readonly HTMLElement[], i: number): HTMLElement | undefined =>
  items[Math.min(Math.max(i, 0), items.length - 1)];
