import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Published files that are not part of the repository, beside it or where `MIZANIA_SHARED` says: tests of them are skipped where they are absent. */
const folder = process.env['MIZANIA_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** The text of one of them, or nothing. */
export function sharedFile(path: string): string | undefined {
  const file = `${folder}/${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
