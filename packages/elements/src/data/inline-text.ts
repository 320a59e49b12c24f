import type {Table} from '@mizania/core';
import type {Core} from '../load/doors.js';

export const CSV_TYPE = 'text/csv';
export const JSON_TYPE = 'application/json';
/** A table of the page, as CSV. */
export const TABLE_TYPE = 'text/html';

export interface InlineText {
  readonly type: string;
  readonly text: string;
}

/** The first line of an element, after its tag, is no line of the data. */
export const inlineTextOf = (text: string): string => text.replace(/^\s*\n/, '');

export function inlineTable(inline: InlineText, core: Pick<Core, 'decodeCsv' | 'decodeJson'>): Table {
  const csv = csvIn(inline);
  return csv === undefined ? core.decodeJson(inline.text) : core.decodeCsv(csv);
}

/** The text of a CSV file, or nothing where there is one of a JSON file. */
export function csvIn({type, text}: InlineText): string | undefined {
  return type === JSON_TYPE ? quotedCsv(text) : text;
}

/** CSV as a JSON text: the one way into a tag for a file that has the end of a tag in it. */
function quotedCsv(text: string): string | undefined {
  if (!text.trimStart().startsWith('"')) return undefined;
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}
