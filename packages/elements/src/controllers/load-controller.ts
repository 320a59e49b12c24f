import type {ReactiveController} from 'lit';
import type {ChartHost} from './chart-host.js';

/** One part of the kit that a widget fetches when it enters the page. */
export class LoadController<T> implements ReactiveController {
  value: T | undefined;
  /** True when it did not come: a network that broke off, a site that has been published anew. */
  failed = false;
  private asked = false;

  constructor(
    private readonly host: ChartHost,
    private readonly load: () => Promise<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.asked) void this.fetch();
  }

  /** Asks again for what did not come. */
  retry(): void {
    if (this.failed) void this.fetch();
  }

  private async fetch(): Promise<void> {
    this.asked = true;
    this.failed = false;
    try {
      await this.host.turn;
      this.value = await this.load();
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
    this.host.invalidate();
  }
}
