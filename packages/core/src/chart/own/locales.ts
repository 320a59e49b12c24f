import type {Currency} from '../../country/pack.js';
import type {Lang} from '../../text/lang.js';
import type {Words} from '../../text/words.js';

/** How `d3-format` writes numbers: the style of the kit's own. */
export interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: readonly number[];
  readonly currency: readonly [string, string];
  readonly percent: string;
  readonly minus: string;
  readonly nan: string;
}

/** How `d3-time-format` writes dates. */
export interface TimeLocale {
  readonly dateTime: string;
  readonly date: string;
  readonly time: string;
  readonly periods: readonly [string, string];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

export function numberLocale({lang, notAvailable}: Words, {units, decimals}: Currency): NumberLocale {
  const sign = units.find(({exponent}) => exponent === decimals)?.sign[lang] ?? '';
  const english = lang === 'en';
  return {
    decimal: english ? '.' : ',',
    thousands: english ? ',' : '\u202f',
    grouping: [3],
    currency: ['', `\u00a0${sign}`],
    percent: english ? '%' : '\u00a0%',
    minus: '\u2212',
    nan: notAvailable,
  };
}

export function timeLocale({lang, months}: Words): TimeLocale {
  return {
    dateTime: '%-d %B %Y, %H:%M',
    date: '%d/%m/%Y',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
    days: weekdays(lang, 'long'),
    shortDays: weekdays(lang, 'short'),
    months,
    // Arabic does not shorten them; of the other two languages the names are the usual ones.
    shortMonths: lang === 'ar' ? months : shortMonths(lang),
  };
}

/** From Sunday on. */
function weekdays(lang: Lang, weekday: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, {weekday, timeZone: 'UTC'});
  return Array.from({length: 7}, (_, i) => format.format(Date.UTC(2023, 0, 1 + i)));
}

function shortMonths(lang: Lang): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, {month: 'short', timeZone: 'UTC'});
  return Array.from({length: 12}, (_, i) => format.format(Date.UTC(2023, i, 15)));
}
