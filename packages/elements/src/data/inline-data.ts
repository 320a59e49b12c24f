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

/** The name that Jupyter gave to the type, `application/vnd.vegalite.v6+json`: none is registered. */
const SPEC_TYPE = /^application\/vnd\.vegalite(\.v\d+)?\+json$/;

/** A spec that stands in the page itself: `<script type="application/vnd.vegalite.v6+json">` inside the tag. */
export function inlineSpec(host: Element): string | undefined {
  const scripts = [...host.children].filter(child => child instanceof HTMLScriptElement);
  return scripts.find(({type}) => SPEC_TYPE.test(type))?.textContent;
}

export function inlineTable({type, text}: {readonly type: string; readonly text: string}): Table {
  return type === JSON_TYPE ? decodeJson(text) : decodeCsv(text);
}
