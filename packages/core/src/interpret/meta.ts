import type {Meta} from '../budget/budget.js';
import {type Issue, issueOf} from '../issue.js';
import {normalise} from '../text/clean.js';
import {type Lang, LANGS, type Labels} from '../text/lang.js';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** An ISO date that is in the calendar (`2024`, `2024-06`, `2024-06-30`), or nothing. */
export function isoDate(text: string | undefined): string | undefined {
  const date = text?.trim() ?? '';
  const [, year, month = '01', day = '01'] = ISO_DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day) ? date : undefined;
}

/** The dates of the `#` lines that are none. */
export function dateIssues(meta: ReadonlyMap<string, string>): Issue[] {
  return ['date', 'as_of'].flatMap(column => {
    const text = meta.get(column) ?? '';
    return text === '' || isoDate(text) !== undefined ? [] : [issueOf('date-invalid', 'warning', {column, text})];
  });
}

/** `source_fr`, `source_ar`, `source_en`; a bare `source` is in the language of its script and stands in for the others. */
function labelsIn(meta: ReadonlyMap<string, string>, key: string): Labels | undefined {
  const labels: Partial<Record<Lang, string>> = {};
  const bare = meta.get(key);
  if (bare) labels[/[\u0600-\u06ff]/.test(bare) ? 'ar' : 'fr'] = bare;
  for (const lang of LANGS) {
    const text = meta.get(`${key}_${lang}`);
    if (text) labels[lang] = text;
  }
  if (labels.ar) labels.ar = withWholeNumbers(labels.ar);
  return Object.keys(labels).length > 0 ? labels : undefined;
}

/** In a right-to-left sentence `40 741` with a plain space is laid out as two numbers, in the wrong order. */
function withWholeNumbers(text: string): string {
  return text.replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '\u202f');
}

/** What the `#` lines of a CSV, or `meta` of a JSON file, say about the whole file. */
export function metaOf(meta: ReadonlyMap<string, string>): Meta {
  return {
    title: labelsIn(meta, 'title'),
    source: labelsIn(meta, 'source'),
    sourceUrl: meta.get('source_url'),
    date: isoDate(meta.get('date')),
    asOf: isoDate(meta.get('as_of')),
    incompleteYears: (meta.get('incomplete_years') ?? '').match(/\d{4}/g)?.map(Number),
    licence: meta.get('licence') ?? meta.get('license'),
    note: labelsIn(meta, 'note'),
    measure: labelsIn(meta, 'measure'),
    // Invented figures must never pass for real ones: whatever is not a no means yes.
    illustrative: !/^(|false|no|non|0|لا)$/.test(normalise(meta.get('illustrative') ?? '')),
  };
}
