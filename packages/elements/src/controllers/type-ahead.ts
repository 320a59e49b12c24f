import type {OutlineItem} from '@mizania/core';
import {doors} from '../load/doors.js';

/** How long a reader may think between two letters of one name, in milliseconds. */
const PAUSE = 700;

/** Finds the item whose name a reader types. */
export class TypeAhead {
  private typed = '';
  private last = -PAUSE;

  constructor(private readonly found: (item: OutlineItem) => void) {}

  /** True while a name is being typed: a space then belongs to it. */
  get typing(): boolean {
    return performance.now() - this.last < PAUSE;
  }

  async take(letter: string, items: readonly OutlineItem[], current: string | undefined): Promise<void> {
    const typed = this.typing ? this.typed + letter : letter;
    this.typed = typed;
    this.last = performance.now();
    const {typedAhead} = await doors.explore();
    if (typed !== this.typed) return;
    const names = items.map(({label}) => label.text);
    const index = typedAhead(
      names,
      typed,
      items.findIndex(({key}) => key === current),
    );
    const item = index === undefined ? undefined : items[index];
    if (item) this.found(item);
  }
}
