import type {Meta} from '../budget/budget.js';
import {LANGS, type Labels} from '../text/lang.js';

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** An ISO date (`2024`, `2024-06`, `2024-06-30`), or nothing. */
export function isoDate(text: string | undefined): string | undefined {
  return text !== undefined && ISO_DATE.test(text.trim()) ? text.trim() : undefined;
}

/** `source_fr`, `source_ar`, `source_en`; a bare `source` stands for all of them. */
function labelsIn(meta: ReadonlyMap<string, string>, key: string): Labels | undefined {
  const bare = meta.get(key);
  const labels = Object.fromEntries(LANGS.flatMap(lang => {
    const text = meta.get(`${key}_${lang}`) ?? bare;
    return text ? [[lang, text]] : [];
  })) as Labels;
  return Object.keys(labels).length > 0 ? labels : undefined;
}

/** What the `#` lines of a CSV, or `meta` of a JSON file, say about the whole file. */
export function metaOf(meta: ReadonlyMap<string, string>): Meta {
  return {
    title: labelsIn(meta, 'title'),
    source: labelsIn(meta, 'source'),
    sourceUrl: meta.get('source_url'),
    date: isoDate(meta.get('date')),
    asOf: isoDate(meta.get('as_of')),
    licence: meta.get('licence') ?? meta.get('license'),
    note: labelsIn(meta, 'note'),
    measure: labelsIn(meta, 'measure'),
    illustrative: /^(true|yes|oui|1)$/i.test(meta.get('illustrative') ?? ''),
  };
}
