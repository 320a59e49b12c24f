import type {Work} from '../work.js';

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

/** Rows that are worked through at a time, so that their keys stay where the processor is fastest. */
const BLOCK = 8192;

/** Up to so many possible keys, a table of all of them is faster than a search. */
const SMALL = 1 << 20;

export interface GroupOptions {
  /** Only these rows; groups, firsts and ids are then about places in this list. */
  readonly rows?: Int32Array;
  /** How many rows may found a group. Of those after them, one that belongs to none has the id -1. */
  readonly founders?: number;
  /** With more groups than this, none is of use: it stops, and `count` alone is told. */
  readonly most?: number;
}

/** One number for each row of a block: a digit for each column. Below 2^31 they are several times faster as integers. */
type Keys = Int32Array | Float64Array;

const INTEGERS = 2 ** 31;

/** Puts rows with equal values together. */
export function* groupRows(
  columns: readonly RowValues[],
  count: number,
  {rows, founders = count, most = count}: GroupOptions = {},
): Work<RowGroups> {
  const {fitting, size} = exactly(columns);
  if (fitting.length < columns.length) {
    // A key must stay exact: the first columns become one.
    const {ids: values, count: different} = yield* groupRows(fitting, count, {rows});
    const rest = columns.slice(fitting.length).map(column => (rows ? listed(column, rows) : column));
    return yield* groupRows([{values, size: different + 1}, ...rest], count, {founders, most});
  }
  const keys = size < INTEGERS ? new Int32Array(BLOCK) : new Float64Array(BLOCK);
  const index = size <= SMALL ? new KeyTable(size) : new KeySearch();
  const ids = new Int32Array(count);
  for (let from = 0; from < count && index.count <= most; from += BLOCK) {
    const to = Math.min(count, from + BLOCK);
    keys.fill(0);
    for (const column of columns) append(keys, column, from, to, rows);
    index.number(keys, ids, from, Math.min(to, Math.max(from, founders)));
    index.find(keys, ids, from, Math.max(from, founders), to);
    yield;
  }
  return {ids, count: index.count, firsts: index.firsts.slice(0, index.count)};
}

/** As many of the columns as one exact number has digits for. */
function exactly(columns: readonly RowValues[]): {readonly fitting: readonly RowValues[]; readonly size: number} {
  let size = 1;
  for (const [i, column] of columns.entries()) {
    if (size * column.size > Number.MAX_SAFE_INTEGER) return {fitting: columns.slice(0, i), size};
    size *= column.size;
  }
  return {fitting: columns, size};
}

function listed({values, size}: RowValues, rows: Int32Array): RowValues {
  return {values: rows.map(row => values[row]!), size};
}

/** Puts one more digit to the keys of a block. */
function append(keys: Keys, {values, size}: RowValues, from: number, to: number, rows: Int32Array | undefined): void {
  if (rows) for (let i = from; i < to; i += 1) keys[i - from] = keys[i - from]! * size + values[rows[i]!]! + 1;
  else if (keys instanceof Int32Array)
    for (let i = from; i < to; i += 1) keys[i - from] = (Math.imul(keys[i - from]!, size) + values[i]! + 1) | 0;
  else for (let i = from; i < to; i += 1) keys[i - from] = keys[i - from]! * size + values[i]! + 1;
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
      const key = keys[i - from]!;
      let id = table[key]!;
      if (id === 0) {
        if (this.count === this.firsts.length) this.firsts = doubled(this.firsts);
        this.firsts[this.count] = i;
        this.count += 1;
        id = table[key] = this.count;
      }
      ids[i] = id - 1;
    }
  }

  find(keys: Keys, ids: Int32Array, block: number, from: number, to: number): void {
    for (let i = from; i < to; i += 1) ids[i] = this.table[keys[i - block]!]! - 1;
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
      const key = keys[i - from]!;
      const slot = this.slotOf(key);
      const id = this.slots[slot]!;
      if (id === 0) this.add(key, i, slot);
      ids[i] = id === 0 ? this.count - 1 : id - 1;
    }
  }

  find(keys: Keys, ids: Int32Array, block: number, from: number, to: number): void {
    for (let i = from; i < to; i += 1) ids[i] = this.slots[this.slotOf(keys[i - block]!)]! - 1;
  }

  /** Where a key stands, or may be put. */
  private slotOf(key: number): number {
    const {slots, slotKeys} = this;
    const mask = slots.length - 1;
    let slot = hashOf(key) & mask;
    while (slots[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private add(key: number, first: number, slot: number): void {
    if (this.count === this.firsts.length) this.firsts = doubled(this.firsts);
    this.firsts[this.count] = first;
    this.count += 1;
    this.slots[slot] = this.count;
    this.slotKeys[slot] = key;
    if (this.count * 2 > this.slots.length) this.spread();
  }

  /** Twice as many slots. */
  private spread(): void {
    const {slots, slotKeys} = this;
    this.slots = new Int32Array(slots.length * 2);
    this.slotKeys = new Float64Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (slots[slot] === 0) continue;
      const place = this.slotOf(slotKeys[slot]!);
      this.slots[place] = slots[slot]!;
      this.slotKeys[place] = slotKeys[slot]!;
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
