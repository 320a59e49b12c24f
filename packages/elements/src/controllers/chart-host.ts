import type {ReactiveControllerHost} from 'lit';

/** A widget as its controllers see it. */
export interface ChartHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Something that the model depends on has changed; `requestUpdate()` alone keeps the model. */
  invalidate(): void;
}
