import type {Row} from './csv.js';
import type {Names} from './shape.js';

const LANGS = ['fr', 'ar', 'en'] as const;
const LEVELS = ['programme', 'subprogramme', 'activity'] as const;

export function levelCells(level: (typeof LEVELS)[number], code: string, names: Names): Row {
  return {[`${level}_code`]: code, ...Object.fromEntries(LANGS.map((lang, i) => [`${level}_${lang}`, names[i]]))};
}

export const LEVEL_HEADERS = LEVELS.flatMap(level => [`${level}_code`, ...LANGS.map(lang => `${level}_${lang}`)]);

/** The rows of one mission with every name on the first row of its code only: the reader joins them, and the file is a third as long. */
export function labelledOnce(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.map(row => {
    const bare: Record<string, string | number | undefined> = {...row};
    let path = '';
    for (const level of LEVELS) {
      const code = row[`${level}_code`];
      if (code === undefined) break;
      path += `/${code}`;
      if (seen.has(path)) for (const lang of LANGS) bare[`${level}_${lang}`] = undefined;
      seen.add(path);
    }
    return bare;
  });
}
