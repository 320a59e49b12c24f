import type {ReactiveController} from 'lit';
import type {ChartHost} from './chart-host.js';

/**
 * The width of the host, which may be 0 while it stands in a closed tab. Observes the host and not the drawing, whose
 * height follows from its width: observing that would loop.
 */
export class SizeController implements ReactiveController {
  width = 0;
  private observer: ResizeObserver | undefined;
  private frame = 0;

  constructor(private readonly host: ChartHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.take(this.host.clientWidth);
    if (typeof ResizeObserver === 'undefined') return;
    // Measured here, where the page is laid out: in the next frame it would have to be laid out for it. Taken in the next
    // frame: a new drawing has another height, and changing it here would be reported as a loop to the page.
    this.observer = new ResizeObserver(() => {
      const width = this.host.clientWidth;
      cancelAnimationFrame(this.frame);
      if (Math.floor(width) !== this.width) this.frame = requestAnimationFrame(() => this.take(width));
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    cancelAnimationFrame(this.frame);
  }

  private take(width: number): void {
    const whole = Math.floor(width);
    if (whole === this.width) return;
    this.width = whole;
    this.host.invalidate();
  }
}
