import type {Amount, ChartModel, Issue, IssueCode} from '@mizania/core';

/** Fired when a chart can be read: after the first load and after every change of its data. */
export interface ReadyDetail {
  readonly model: ChartModel;
}

/** Fired when nothing can be shown. The reader has already been told, in the page's language. */
export interface ErrorDetail {
  readonly code: IssueCode;
  readonly issues: readonly Issue[];
}

/** Fired when the reader chooses an item, by pointer or keyboard, and never by script. */
export interface SelectDetail {
  readonly key: string;
  /** Keys from the whole down to the item. */
  readonly path: readonly string[];
  readonly label: string;
  /** In minor units: millimes for Tunisia. */
  readonly amount: Amount;
}

export interface MizaniaEventMap {
  'mizania-ready': CustomEvent<ReadyDetail>;
  'mizania-error': CustomEvent<ErrorDetail>;
  'mizania-select': CustomEvent<SelectDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends MizaniaEventMap {}
}

/** Events of the kit bubble and leave the shadow root, so that a page can listen once for all its charts. */
export function emit<K extends keyof MizaniaEventMap>(
  host: EventTarget,
  type: K,
  detail: MizaniaEventMap[K]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
}
