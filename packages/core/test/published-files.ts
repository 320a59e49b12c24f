import {bytesOf, missing as missingOutside} from './outside.js';

/** Published files of other formats, see `outside.ts`. */
export const missing = (path: string): string | false => missingOutside(`data/formats/${path}`);

export function read(path: string, encoding = 'utf-8'): string {
  return new TextDecoder(encoding, {fatal: true}).decode(bytesOf(`data/formats/${path}`));
}
