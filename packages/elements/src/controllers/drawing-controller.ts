import type {Drawing} from '@mizania/core';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fetchDraw} from '../draw/draw.js';
import type {Drawn} from '../draw/drawn.js';
import {later} from './page-time.js';

/**
 * Keeps the drawing equal to the model. Drawings are made one after the other and only the last one asked for is made,
 * so a quick series of changes never ends on an old picture. The compiled spec is fetched with the first of them.
 */
export class DrawingController implements ReactiveController {
  private drawn: Drawn | undefined;
  private wanted: {readonly container: HTMLElement; readonly drawing: Drawing} | undefined;
  private shown: Drawing | undefined;
  private busy = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly done: () => void,
    private readonly failed: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Fetches what a spec needs to be drawn, while the data are still on their way. */
  prepare(spec: string): void {
    // What fails is told when it is drawn.
    fetchDraw(spec).catch(() => undefined);
  }

  /** Asks for a drawing; nothing happens when it is the one that is shown. */
  show(container: HTMLElement, drawing: Drawing): void {
    if (drawing === this.shown || this.wanted?.drawing === drawing) return;
    this.wanted = {container, drawing};
    if (!this.busy) void this.work();
  }

  clear(): void {
    this.wanted = undefined;
    this.shown = undefined;
    this.drawn?.remove();
    this.drawn = undefined;
  }

  keyAt(target: EventTarget | null): string | undefined {
    return this.drawn?.keyAt(target);
  }

  focus(key: string | undefined): void {
    this.drawn?.focus(key);
  }

  private async work(): Promise<void> {
    this.busy = true;
    try {
      for (let next = this.wanted; next; next = this.wanted) {
        await this.make(next.container, next.drawing);
        if (this.wanted === next) this.wanted = undefined;
      }
    } catch (error) {
      this.clear();
      this.failed(error);
    } finally {
      this.busy = false;
    }
  }

  private async make(container: HTMLElement, drawing: Drawing): Promise<void> {
    if (this.drawn && this.drawn.spec !== drawing.spec) this.drawn.remove();
    if (this.drawn?.spec === drawing.spec) await this.drawn.update(drawing);
    else {
      const drawer = await fetchDraw(drawing.spec);
      // The first picture comes after the words; a change, with them.
      this.drawn = await later(() => drawer(container, drawing));
    }
    // The widget may have left the page, or want something else, while this was drawn.
    if (this.wants(undefined)) return this.clear();
    if (!this.wants(drawing)) return;
    this.shown = drawing;
    this.done();
  }

  private wants(drawing: Drawing | undefined): boolean {
    return this.wanted?.drawing === drawing;
  }
}
