import type {Table} from '@mizania/core';
import type {Core} from '../load/doors.js';

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

export interface InlineText {
  readonly type: string;
  readonly text: string;
}

/** Data that stand in the page itself, for pages that may not fetch: `<script type="text/csv">` inside the tag. */
export function inlineText(host: Element): InlineText | undefined {
  for (const child of host.children) {
    if (!(child instanceof HTMLScriptElement) || (child.type !== CSV && child.type !== JSON_TYPE)) continue;
    return {type: child.type, text: child.textContent.replace(/^\s*\n/, '')};
  }
  return undefined;
}

export function inlineTable({type, text}: InlineText, core: Core): Table {
  return type === JSON_TYPE ? core.decodeJson(text) : core.decodeCsv(text);
}
