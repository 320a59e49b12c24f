import {textOf} from './utf8.js';

/** Bytes that come piece by piece. */
export class Bytes {
  length = 0;
  private bytes = new Uint8Array(64);

  add(piece: Uint8Array): void {
    const needed = this.length + piece.length;
    if (needed > this.bytes.length) {
      const {bytes} = this;
      this.bytes = new Uint8Array(needed * 2);
      this.bytes.set(bytes.subarray(0, this.length));
    }
    this.bytes.set(piece, this.length);
    this.length = needed;
  }

  clear(): void {
    this.length = 0;
  }

  /** Those that came so far; they change with the next. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** Errors: `InvalidText`. */
  text(): string {
    return textOf(this.bytes, 0, this.length);
  }

  /** The characters of ASCII among the last bytes, `?` for any other byte. */
  endText(most: number): string {
    const end = this.bytes.subarray(Math.max(0, this.length - most), this.length);
    return String.fromCharCode(...end.map(byte => (byte < 0x80 ? byte : 0x3f)));
  }
}
