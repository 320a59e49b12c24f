import type {OutlineItem} from '@mizania/core';

/** The node of an item, at this place of it. */
export const nodeAt = (target: EventTarget | null): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[data-key]');

/** An item, or a piece of a row, by its key. */
export function itemIn(outline: readonly OutlineItem[], key: string | undefined): OutlineItem | undefined {
  return (
    outline.find(item => item.key === key) ??
    outline.flatMap(({pieces = []}) => pieces).find(piece => piece.key === key)
  );
}
