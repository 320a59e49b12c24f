import {type Issue, issueOf} from '../../issue.js';
import {encodingOf} from '../encoding.js';
import type {ReadHost} from './context.js';

/** The text of a file, its encoding, and what a reader should know of that. */
export type TextRead =
  {readonly text: string; readonly encoding: string; readonly issues: readonly Issue[]} | {readonly issue: Issue};

/**
 * Bytes to text: UTF-8 and UTF-16 as they prove themselves, else the code page in which the letters make words. `declared` is
 * what a server or a descriptor says (`text/csv; charset=windows-1256`), which counts where the bytes leave it open: more
 * servers are wrong than files. What tells code pages apart is loaded for such files only.
 */
export async function textOf(bytes: Uint8Array, host: Pick<ReadHost, 'decode'>, declared = ''): Promise<TextRead> {
  const simple = encodingOf(bytes);
  const text = host.decode(bytes, simple);
  if (text !== undefined && (simple !== 'utf-8' || !isDoubtful(text))) return {text, encoding: simple, issues: []};
  const {encodingIssues, pageOf, textIn} = await import('./infer.js');
  const page = pageOf(bytes, declared);
  if (page === undefined) return {issue: issueOf('encoding', 'error')};
  if (page === 'utf-8')
    return text === undefined ? {issue: issueOf('encoding', 'error')} : {text, encoding: page, issues: []};
  return {text: textIn(bytes, page), encoding: page, issues: encodingIssues(page)};
}

/** Valid UTF-8, perhaps by chance: letters that are neither Latin nor Arabic alone. `l’É` in MacRoman is an Armenian one. */
function isDoubtful(text: string): boolean {
  return /[^\0-\x7f]/.test(text) && !/[\u0080-\u027f\u0600-\u06ff\u2000-\u2fff\uf000-\uffff]/.test(text);
}
