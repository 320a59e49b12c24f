import {byRows, type Work} from '../work.js';

/** One whole number for each row, from -1 to `size - 2`. */
export interface RowValues {
  readonly values: ArrayLike<number>;
  readonly size: number;
}

/** Rows that have the same values in some columns. */
export interface RowGroups {
  /** For each row its group. Groups are numbered in the order of their first rows. */
  readonly ids: Int32Array;
  readonly count: number;
  /** For each group where its first row stands. */
  readonly firsts: Int32Array;
}

/** Up to so many possible keys, a table of all of them is faster than a search. */
const SMALL = 1 << 20;

export interface GroupOptions {
  /** Only these rows; groups, firsts and ids are then about places in this list. */
  readonly rows?: Int32Array;
  /** How many rows may found a group. Of those after them, one that belongs to none has the id -1. */
  readonly founders?: number;
}

/** One number for each row: a digit for each column. Below 2^31 they are several times faster as integers. */
type Keys = Int32Array | Float64Array;

const INTEGERS = 2 ** 31;

/** Puts rows with equal values together. */
export function* groupRows(
  columns: readonly RowValues[],
  count: number,
  {rows, founders = count}: GroupOptions = {},
): Work<RowGroups> {
  let keys: Keys = new Int32Array(count);
  let size = 1;
  for (const column of columns) {
    // A key must stay exact.
    if (size * column.size > Number.MAX_SAFE_INTEGER) {
      const groups: RowGroups = yield* grouped(keys, size, count);
      keys = groups.ids;
      size = groups.count;
    }
    const larger: Keys = size * column.size < INTEGERS || keys instanceof Float64Array ? keys : Float64Array.from(keys);
    keys = larger;
    yield* byRows(count, (from, to) => append(larger, column, from, to, rows));
    size *= column.size;
  }
  return yield* grouped(keys, size, founders);
}

/** Puts one more digit to the keys. */
function append(keys: Keys, {values, size}: RowValues, from: number, to: number, rows: Int32Array | undefined): void {
  if (rows) for (let i = from; i < to; i += 1) keys[i] = keys[i]! * size + values[rows[i]!]! + 1;
  else if (keys instanceof Int32Array)
    for (let i = from; i < to; i += 1) keys[i] = (Math.imul(keys[i]!, size) + values[i]! + 1) | 0;
  else for (let i = from; i < to; i += 1) keys[i] = keys[i]! * size + values[i]! + 1;
}

function* grouped(keys: Keys, size: number, founders: number): Work<RowGroups> {
  const ids = new Int32Array(keys.length);
  const index = size <= SMALL ? new KeyTable(size) : new KeySearch();
  yield* byRows(founders, (from, to) => index.number(keys, ids, from, to));
  yield* byRows(keys.length - founders, (from, to) => index.find(keys, ids, founders + from, founders + to));
  return {ids, count: index.count, firsts: index.firsts.slice(0, index.count)};
}

/** Numbers keys of which there are few. */
class KeyTable {
  count = 0;
  firsts: Int32Array = new Int32Array(16);
  /** By key its number plus one. */
  private readonly table: Int32Array;

  constructor(size: number) {
    this.table = new Int32Array(size);
  }

  number(keys: Keys, ids: Int32Array, from: number, to: number): void {
    const {table} = this;
    for (let i = from; i < to; i += 1) {
      let id = table[keys[i]!]!;
      if (id === 0) {
        if (this.count === this.firsts.length) this.firsts = doubled(this.firsts);
        this.firsts[this.count] = i;
        this.count += 1;
        id = table[keys[i]!] = this.count;
      }
      ids[i] = id - 1;
    }
  }

  find(keys: Keys, ids: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i += 1) ids[i] = this.table[keys[i]!]! - 1;
  }
}

/** Numbers any keys: open addressing with linear probing. */
class KeySearch {
  count = 0;
  firsts: Int32Array = new Int32Array(1024);
  /** Number plus one, 0 for a free slot; and the key that it numbers. */
  private slots = new Int32Array(4096);
  private slotKeys = new Float64Array(4096);

  number(keys: Keys, ids: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const key = keys[i]!;
      const slot = this.slotOf(key);
      const id = this.slots[slot]!;
      if (id === 0) this.add(keys, i, slot);
      ids[i] = id === 0 ? this.count - 1 : id - 1;
    }
  }

  find(keys: Keys, ids: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i += 1) ids[i] = this.slots[this.slotOf(keys[i]!)]! - 1;
  }

  /** Where a key stands, or may be put. */
  private slotOf(key: number): number {
    const {slots, slotKeys} = this;
    const mask = slots.length - 1;
    let slot = hashOf(key) & mask;
    while (slots[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private add(keys: Keys, first: number, slot: number): void {
    if (this.count === this.firsts.length) this.firsts = doubled(this.firsts);
    this.firsts[this.count] = first;
    this.count += 1;
    this.slots[slot] = this.count;
    this.slotKeys[slot] = keys[first]!;
    if (this.count * 2 <= this.slots.length) return;
    const size = this.slots.length * 2;
    this.slots = new Int32Array(size);
    this.slotKeys = new Float64Array(size);
    for (let id = 0; id < this.count; id += 1) {
      const key = keys[this.firsts[id]!]!;
      const place = this.slotOf(key);
      this.slots[place] = id + 1;
      this.slotKeys[place] = key;
    }
  }
}

function hashOf(key: number): number {
  const low = key | 0;
  const high = (key / 0x100000000) | 0;
  const mixed = Math.imul(low ^ Math.imul(high, 0x27d4eb2d), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}

function doubled(old: Int32Array): Int32Array {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
