import type {Drawing} from '@mizania/core';

/** A drawing that stands in the page, whoever drew it. */
export interface Drawn {
  readonly spec: string;
  /** Shows other data, another size or another direction, of the same spec. */
  update(drawing: Drawing): Promise<void>;
  /** Key of the mark that a pointer event hit. */
  keyAt(target: EventTarget | null): string | undefined;
  /** Draws the ring around one mark, or around none. */
  focus(key: string | undefined): void;
  remove(): void;
}
