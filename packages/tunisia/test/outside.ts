import {existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/** Law texts and data sets that the repository does not hold. Where they lie beside it, some tests read more. */
const {MIZANIA_OUTSIDE} = process.env;
const folder = MIZANIA_OUTSIDE ? pathToFileURL(`${MIZANIA_OUTSIDE}/`) : new URL('../../../../shared/', import.meta.url);

/** Reason to skip a test, or false when the file is there. */
export function missing(path: string): string | false {
  return existsSync(new URL(path, folder)) ? false : `not in the repository: ${path}`;
}

export function read(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** Rows of a CSV file with a header; lines that start with # are comments. */
export function rows(path: string): Record<string, string>[] {
  const [header = [], ...lines] = read(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(cells);
  return lines.map(line => Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])));
}

function cells(line: string): string[] {
  return [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
