import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/**
 * Published files that the repository does not hold. Where they lie beside it, or where `MIZANIA_OUTSIDE` says, some tests
 * read more.
 */
const {MIZANIA_OUTSIDE} = process.env;
const folder = MIZANIA_OUTSIDE ? pathToFileURL(`${MIZANIA_OUTSIDE}/`) : new URL('../../../../shared/', import.meta.url);

/** Reason to skip a test, or false when the file is there. */
export function missing(path: string): string | false {
  return existsSync(new URL(path, folder)) ? false : `not in the repository: ${path}`;
}

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, folder)));
}

/** All the files in a folder and below, as the other functions name them. */
export function filesIn(path: string): readonly string[] {
  const entries = readdirSync(new URL(path, folder), {withFileTypes: true});
  return entries.flatMap(entry =>
    entry.isDirectory() ? filesIn(`${path}${entry.name}/`) : entry.name.startsWith('.') ? [] : [path + entry.name],
  );
}
