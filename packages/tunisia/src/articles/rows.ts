import type {Entry} from '@mizania/core';

/**
 * One line of the order: code, French title, Arabic, English. English is always this project's translation, and so
 * is Arabic unless the line says that it is `official`.
 */
export type ArticleRow = readonly [code: string, fr: string, ar: string, en: string, arabic?: 'official'];

/** The lines of one part of the order as entries below that part. */
export function articlesOf(part: string, rows: readonly ArticleRow[]): readonly Entry[] {
  return rows.map(([code, fr, ar, en, arabic]) => ({
    code,
    labels: {fr, ar, en},
    unofficial: arabic === 'official' ? ['en'] : ['ar', 'en'],
    parent: part,
  }));
}
