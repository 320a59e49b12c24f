/**
 * What `hashOf` starts from, and what it does with each byte: a reader of bytes works it out while it looks for their end. The
 * seed is not the same in two pages, so that no file can be made of texts that all fall on one slot.
 */
export const HASH_SEED = Math.floor(Math.random() * 0x7fffffff);
export const HASH_PRIME = 0x01000193;

/** A number for some bytes, by which a dictionary finds them. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ bytes[i]!, HASH_PRIME);
  return hash;
}

/** Cells of many rows, row by row, as places in bytes. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** The same bytes; there are at least four more behind the last cell. */
  readonly view: DataView;
  readonly rows: number;
  /** Cells of a row. */
  readonly width: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `hashOf` each. */
  readonly hashes: Int32Array;
}

/** Of the first four bytes of a text, those that a shorter one has. */
const SHORT = [0, 0xff, 0xffff, 0xffffff] as const;

/**
 * Numbers different texts in the order in which they come, by their bytes: a text that was seen before costs neither a
 * string nor memory. Open addressing with linear probing. Texts are compared four bytes at a time: most have eight at most,
 * and their first and last four say it all.
 */
export class ByteDictionary {
  count = 0;
  /** Place plus one; 0 for a free slot. */
  private slots = new Int32Array(16);
  private hashes: Int32Array = new Int32Array(8);
  /** The first and the last four bytes of each text. */
  private heads: Int32Array = new Int32Array(8);
  private tails: Int32Array = new Int32Array(8);
  /** Where each text starts in `pool`, and at last where the next one will. */
  private bounds: Int32Array = new Int32Array(8);
  private pool = new Uint8Array(64);
  private view = new DataView(this.pool.buffer);

  /**
   * Looks up one column of a batch from a row on, and writes the places into `found`. Stops at the first cell that is new,
   * and gives its row.
   */
  findMany(batch: Batch, column: number, from: number, found: Int32Array): number {
    const {view, rows, width, starts: cellStarts, ends: cellEnds, hashes: cellHashes} = batch;
    const {slots, hashes, heads, tails, bounds, view: pool} = this;
    const mask = slots.length - 1;
    for (let row = from, cell = from * width + column; row < rows; row += 1, cell += width) {
      const start = cellStarts[cell]!;
      const length = cellEnds[cell]! - start;
      const hash = cellHashes[cell]!;
      const first = view.getInt32(start, true);
      const head = length < 4 ? first & SHORT[length]! : first;
      const tail = length < 4 ? head : view.getInt32(start + length - 4, true);
      let slot = spread(hash) & mask;
      for (;;) {
        const place = slots[slot]! - 1;
        if (place < 0) return row;
        if (hashes[place] === hash && heads[place] === head && tails[place] === tail) {
          const begin = bounds[place]!;
          if (bounds[place + 1]! - begin === length) {
            let i = 4;
            while (i < length - 4 && pool.getInt32(begin + i, true) === view.getInt32(start + i, true)) i += 4;
            if (i >= length - 4) {
              found[row] = place;
              break;
            }
          }
        }
        slot = (slot + 1) & mask;
      }
    }
    return rows;
  }

  /** The place of a text; a new one comes last. */
  placeOf(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const place = this.slots[slot]! - 1;
      if (this.hashes[place] === hash && this.isAt(place, bytes, from, to)) return place;
    }
    return this.add(hash, bytes, from, to);
  }

  /** Where a text stands in `bytes`. */
  startOf(place: number): number {
    return this.bounds[place]!;
  }

  endOf(place: number): number {
    return this.bounds[place + 1]!;
  }

  /** All texts, one after the other. */
  get bytes(): Uint8Array {
    return this.pool;
  }

  private isAt(place: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.startOf(place);
    if (this.endOf(place) - start !== to - from) return false;
    for (let i = from; i < to; i += 1) if (this.pool[start + i - from] !== bytes[i]) return false;
    return true;
  }

  private add(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const place = this.count;
    const start = this.bounds[place]!;
    const end = start + to - from;
    if (end + 4 > this.pool.length || place + 2 > this.bounds.length) this.grow(end + 4);
    for (let i = from, at = start; at < end; i += 1, at += 1) this.pool[at] = bytes[i]!;
    const first = this.view.getInt32(start, true);
    this.heads[place] = end - start < 4 ? first & SHORT[end - start]! : first;
    this.tails[place] = end - start < 4 ? this.heads[place] : this.view.getInt32(end - 4, true);
    this.bounds[place + 1] = end;
    this.hashes[place] = hash;
    this.count += 1;
    if (this.count * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2);
      for (let other = 0; other < place; other += 1) this.seat(other);
    }
    this.seat(place);
    return place;
  }

  private grow(bytes: number): void {
    if (bytes > this.pool.length) {
      const {pool} = this;
      this.pool = new Uint8Array(bytes * 2);
      this.pool.set(pool);
      this.view = new DataView(this.pool.buffer);
    }
    if (this.count + 2 <= this.bounds.length) return;
    const larger = (old: Int32Array): Int32Array => {
      const values = new Int32Array(old.length * 2);
      values.set(old);
      return values;
    };
    this.hashes = larger(this.hashes);
    this.heads = larger(this.heads);
    this.tails = larger(this.tails);
    this.bounds = larger(this.bounds);
  }

  private seat(place: number): void {
    const {slots} = this;
    const mask = slots.length - 1;
    let slot = spread(this.hashes[place]!) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
}

/** Brings what sets two hashes apart into the low bits, which choose the slot. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x45d9f3b);
  return mixed ^ (mixed >>> 13);
}
