import {type CodePage, textIn} from '../../source/code-pages.js';
import {encodingIssues, encodingOf} from '../../source/encoding.js';

/** Code pages by the names that servers and descriptors give them. */
const NAMES: readonly (readonly [CodePage, RegExp])[] = [
  ['windows-1256', /\b(?:windows-?|cp-?)1256\b/i],
  ['windows-1252', /\b(?:(?:windows-?|cp-?)1252|iso-?8859-?1|latin-?1)\b/i],
  ['macintosh', /\b(?:macintosh|mac-?roman|x-mac-roman)\b/i],
];

/** The code page of a text that is no plain UTF-8, or `utf-8` after all; what is declared counts where the bytes are silent. */
export function pageOf(bytes: Uint8Array, declared: string): CodePage | 'utf-8' | undefined {
  const found = encodingOf(bytes);
  if (found === 'utf-16le' || found === 'utf-16be') return undefined;
  return found ?? NAMES.find(([, name]) => name.test(declared))?.[0];
}

export {encodingIssues, textIn};
