import {CSV_TYPE, type InlineText, inlineTextOf, JSON_TYPE, TABLE_TYPE} from './inline-text.js';
import {csvOfTable} from './table-text.js';

/**
 * Data that stand in the page itself, for pages that may not fetch: `<script type="text/csv">` inside the tag, or a `<table>`,
 * which readers without the kit see as it is.
 */
export function inlineText(host: Element): InlineText | undefined {
  for (const child of host.children) {
    if (child instanceof HTMLTableElement && !child.slot) return {type: TABLE_TYPE, text: csvOfTable(child)};
    if (!(child instanceof HTMLScriptElement) || (child.type !== CSV_TYPE && child.type !== JSON_TYPE)) continue;
    return {type: child.type, text: inlineTextOf(child.textContent)};
  }
  return undefined;
}
