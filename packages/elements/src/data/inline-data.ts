import {decodeCsv, decodeJson, type Table} from '@mizania/core';

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

/** Data that stand in the page itself, for pages that may not fetch: `<script type="text/csv">` inside the tag. */
export function inlineText(host: Element): {readonly type: string; readonly text: string} | undefined {
  for (const child of host.children) {
    if (!(child instanceof HTMLScriptElement) || (child.type !== CSV && child.type !== JSON_TYPE)) continue;
    return {type: child.type, text: child.textContent.replace(/^\s*\n/, '')};
  }
  return undefined;
}

export function inlineTable({type, text}: {readonly type: string; readonly text: string}): Table {
  return type === JSON_TYPE ? decodeJson(text) : decodeCsv(text);
}
