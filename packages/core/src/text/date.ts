import type {Lang} from './lang.js';

/** Month names as Tunisian institutions write them (not the Levantine ones of `Intl` for plain `ar`). */
const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  ar: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

export function monthNames(lang: Lang): readonly string[] {
  return MONTHS[lang];
}

/** `2024-06-30` in words: "30 juin 2024". A year or a month alone stay what they are. */
export function formatDate(iso: string, lang: Lang): string {
  const [year = '', month, day] = iso.split('-');
  if (!month) return year;
  const name = MONTHS[lang][Number(month) - 1] ?? month;
  if (!day) return `${name} ${year}`;
  const number = Number(day);
  return `${number === 1 && lang === 'fr' ? '1er' : String(number)} ${name} ${year}`;
}

/** Share of its year that has passed at the end of an ISO day: `2024-06-30` gives 182 / 366. Only for full dates. */
export function shareOfYear(iso: string): number | undefined {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const start = Date.UTC(year, 0, 1);
  return (Date.UTC(year, month - 1, day + 1) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
