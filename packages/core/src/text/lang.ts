/** The languages in which every word of the kit exists. */
export type Lang = 'fr' | 'ar' | 'en';

export const LANGS: readonly Lang[] = ['fr', 'ar', 'en'];

export type Direction = 'ltr' | 'rtl';

/** A name in some of the languages; a missing one falls back (see `pickLabel`). */
export type Labels = Readonly<Partial<Record<Lang, string>>>;

/** A name in all the languages. */
export type FullLabels = Readonly<Record<Lang, string>>;

/** A text together with the language that it is really in, so that French inside Arabic can be marked. */
export interface Label {
  readonly text: string;
  readonly lang: Lang;
  /** The whole name, where `text` is only its beginning. */
  readonly whole?: string;
}

/** A name of 20,000 characters would fill the page wherever it is read in passing. */
const LONGEST_NAME = 500;

/** A name for a sentence, a drawing, a tooltip: of a very long one the first words. */
export function shortName(label: Label): Label {
  const {text, lang} = label;
  if (text.length <= LONGEST_NAME) return label;
  const start = text.slice(0, LONGEST_NAME + 1);
  const words = start.slice(0, Math.max(start.lastIndexOf(' '), 0));
  const short = words || start.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '');
  return {text: `${short}\u2026`, lang, whole: text};
}

/** The name for the table, which gives all of it. */
export function wholeName({text, lang, whole = text}: Label): Label {
  return {text: whole, lang};
}

export function directionOf(lang: Lang): Direction {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** The language of the kit nearest to a BCP 47 tag: `ar-TN` gives `ar`. Anything unknown gives French, the kit's default. */
export function langOf(tag: string | null | undefined): Lang {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return LANGS.find(lang => lang === primary) ?? 'fr';
}

const FALLBACK: Readonly<Record<Lang, readonly Lang[]>> = {
  fr: ['fr', 'en', 'ar'],
  ar: ['ar', 'fr', 'en'],
  en: ['en', 'fr', 'ar'],
};

/** The label in `lang`, else in the nearest language that has one; `undefined` when there is none at all. */
export function pickLabel(labels: Labels, lang: Lang): Label | undefined {
  for (const candidate of FALLBACK[lang]) {
    const text = labels[candidate];
    if (text) return {text, lang: candidate};
  }
  return undefined;
}
