import type {Issue} from '../../issue.js';

/** A file of which parts can be read, wherever it lies. */
export interface ByteFile {
  readonly byteLength: number;
  /** The bytes from `start` up to `end`, no more and no fewer. Rejects with a `ByteFault` when they cannot be had. */
  slice(start: number, end: number): Promise<ArrayBuffer>;
}

/** Why a part could not be read. */
export class ByteFault extends Error {
  override readonly name = 'ByteFault';
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

/** A file that is at hand as a whole. */
export function fileOf(bytes: Uint8Array): ByteFile {
  return {
    byteLength: bytes.length,
    // A copy: what a host calls bytes may be a window on something larger.
    slice: (start, end) => Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer),
  };
}
