import {existsSync, readFileSync} from 'node:fs';

/** Real files that the repository does not hold. Where they lie beside it, some tests read more. */
const folder = new URL('../../../../shared/', import.meta.url);

/** Reason to skip a test, or false when the file is there. */
export function missing(path: string): string | false {
  return existsSync(new URL(path, folder)) ? false : `not in the repository: ${path}`;
}

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, folder)));
}
