import {readFileSync} from 'node:fs';
import type {ReadHost} from '../src/decode/read/context.js';
import {extensionOf} from '../src/decode/sniff.js';
import type {ReadHints, ReadResult, ReadWish} from '../src/decode/read/context.js';
import {readBytes} from '../src/decode/read/read-bytes.js';

const AT = 'https://files.example/';

/** What Node lends to whoever reads a file; other files are looked for in the same folder, by their last name. */
export function hostAt(address: string, others: (name: string) => Uint8Array | undefined = () => undefined): ReadHost {
  return {
    address,
    turns: {now: () => 0, rest: () => Promise.resolve()},
    decode(bytes, encoding) {
      try {
        return new TextDecoder(encoding, {fatal: true}).decode(bytes);
      } catch {
        return undefined;
      }
    },
    fetch(other) {
      const bytes = others(other.slice(other.lastIndexOf('/') + 1));
      const issue = {code: 'http', severity: 'error', text: other, detail: '404'} as const;
      return Promise.resolve(bytes ? {bytes, mediaType: ''} : {issue});
    },
  };
}

/** Reads bytes as a widget reads a file of that name. */
export function readNamed(
  name: string,
  bytes: Uint8Array,
  wish: ReadWish = {},
  hints: ReadHints = {},
  others?: (name: string) => Uint8Array | undefined,
): Promise<ReadResult> {
  return readBytes(bytes, hostAt(AT + name, others), {extension: extensionOf(name), ...hints}, wish);
}

/** The bytes of a file, or nothing where there is none. */
export function bytesIn(folder: URL, name: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(new URL(name, folder)));
  } catch {
    return undefined;
  }
}
