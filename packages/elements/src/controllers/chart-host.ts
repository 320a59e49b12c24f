import type {ReactiveControllerHost} from 'lit';

/** A widget as its controllers see it. */
export interface ChartHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Settles when the widget may load what it needs: at once near the window, else in an idle moment. */
  readonly turn: Promise<void>;
  /** True while its page is being printed. */
  readonly isPrinted: boolean;
  /** Something that the model depends on has changed; `requestUpdate()` alone keeps the model. */
  invalidate(): void;
}
