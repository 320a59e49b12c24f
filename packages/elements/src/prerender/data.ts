import {decodeCsv, decodeJson, decodeText, type JsonData, type Table} from '@mizania/core';
import {CSV_TYPE, inlineTable, inlineTextOf, JSON_TYPE} from '../data/inline-text.js';
import {escaped} from '../draw/markup.js';

/** Data as they stand in a tag. */
export interface Inline {
  readonly type: string;
  readonly text: string;
}

/** What would end the element, or make a parser look for another end. */
const ENDING = /<(?=\/script|script|!--)/i;

/** As a parser reads it: line ends of one kind, and no character of no kind. */
const parsed = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

/** Data as the content of a `<script>` that the element reads. */
export function inlineOf(data: string | JsonData): Inline {
  if (typeof data !== 'string') return {type: JSON_TYPE, text: withoutTags(JSON.stringify(data))};
  const text = inlineTextOf(parsed(data));
  if (/^\ufeff?\s*[[{]/.test(text)) return {type: JSON_TYPE, text: withoutTags(text)};
  if (!ENDING.test(text)) return {type: CSV_TYPE, text};
  return {type: JSON_TYPE, text: withoutTags(JSON.stringify(text))};
}

/** JSON can write any sign in another way, and a `<` stands only in its texts. */
const withoutTags = (json: string): string => json.replaceAll('<', '\\u003c');

export const inlineMarkup = ({type, text}: Inline): string => `<script type="${escaped(type)}">${text}</script>`;

/** The table of what `src` gives, or of what stands in the tag. */
export function tableOf(data: string | JsonData, inline: Inline | undefined): Table {
  const own = inline ?? (typeof data === 'string' ? undefined : inlineOf(data));
  return own ? inlineTable(own, {decodeCsv, decodeJson}) : decodeText(data as string);
}
