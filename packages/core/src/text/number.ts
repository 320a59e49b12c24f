import type {Amount} from '../amount/amount.js';
import type {Currency, Unit} from '../country/pack.js';
import type {Lang} from './lang.js';

/**
 * How numbers are written: as in a language of the kit, or by the letter of the locale `ar-TN`, with a point between thousands.
 */
export type NumberStyle = Lang | 'ar-TN';

/**
 * French and Arabic share one style: narrow no-break space, decimal comma, Latin digits. A point is ambiguous in the
 * Tunisian press, so that the locale's own style is only for those who ask for it.
 */
const GROUP: Readonly<Record<Lang, string>> = {fr: '\u202f', ar: '\u202f', en: ','};

/** Formatters of the browser are costly to make (the first one as costly as a whole drawing): each is made once, where needed. */
let tunisian: Intl.NumberFormat | undefined;
const plurals = new Map<Lang, Intl.PluralRules>();

/** The digits of a whole number that is not below zero, in groups of three. */
function grouped(value: number, style: NumberStyle): string {
  if (style === 'ar-TN') return (tunisian ??= new Intl.NumberFormat(style, {maximumFractionDigits: 0})).format(value);
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, GROUP[style]);
}

function pluralRules(lang: Lang): Intl.PluralRules {
  let rules = plurals.get(lang);
  if (!rules) plurals.set(lang, (rules = new Intl.PluralRules(lang)));
  return rules;
}

export function pluralCategory(value: number, lang: Lang): Intl.LDMLPluralRule {
  return pluralRules(lang).select(Math.abs(value));
}

const MINUS = '\u2212';

function decimalMark(lang: NumberStyle): string {
  return lang === 'en' ? '.' : ',';
}

/** A whole number with its groups: `1 234 567`. */
export function formatWhole(value: number, lang: NumberStyle): string {
  const digits = grouped(Math.abs(value), lang);
  return value < 0 ? MINUS + digits : digits;
}

/** `units * 10^-decimals` written out: the integer is split by division with remainder, so no digit is ever lost. */
function formatScaled(units: number, decimals: number, lang: NumberStyle, trim: boolean): string {
  const scale = 10 ** decimals;
  const size = Math.abs(units);
  const rest = size % scale;
  let fraction = decimals === 0 ? '' : String(rest).padStart(decimals, '0');
  if (trim && rest === 0) fraction = '';
  const text = grouped((size - rest) / scale, lang) + (fraction === '' ? '' : decimalMark(lang) + fraction);
  return units < 0 ? MINUS + text : text;
}

/** What is too small to be shown: `<\u202f0,1`, and below zero `>\u202f−0,1`. */
function nearZero(value: number, least: string): string {
  return value < 0 ? `>\u202f${MINUS}${least}` : `<\u202f${least}`;
}

/** The amount in a unit with at most one decimal, as charts show it: `5 549,7`, `40 741`. Rounds half away from zero. */
export function formatShort(amount: Amount, unit: Unit, lang: NumberStyle, decimals = 1): string {
  const shown = Math.min(decimals, unit.exponent);
  const rounded = roundedTo(amount, unit, decimals);
  if (rounded === 0 && amount !== 0) return nearZero(amount, formatScaled(1, shown, lang, false));
  return formatScaled(rounded, shown, lang, true);
}

/** The amount in steps of the last shown decimal, by division with remainder: half goes away from zero. */
export function roundedTo(amount: Amount, unit: Unit, decimals = 1): number {
  const step = 10 ** Math.max(0, unit.exponent - decimals);
  const size = Math.abs(amount);
  const rest = size % step;
  const steps = (size - rest) / step + (rest * 2 >= step ? 1 : 0);
  return amount < 0 && steps > 0 ? -steps : steps;
}

/** The amount to the last minor unit, in the main unit: `5 549 744 000,000`. Nothing is rounded. */
export function formatExact(amount: Amount, currency: Currency, lang: NumberStyle): string {
  return formatScaled(amount, currency.decimals, lang, true);
}

/**
 * A share or a rate with one decimal. What is not quite all is never shown as 100, and what is not nothing never as 0.
 * The percent sign follows the use of the language.
 */
export function formatPercent(ratio: number, lang: NumberStyle): string {
  const tenths = Math.round(Math.abs(ratio) * 1000);
  const sign = lang === 'en' ? '%' : '\u00a0%';
  const minus = ratio < 0 ? MINUS : '';
  if (tenths === 0 && ratio !== 0) return nearZero(ratio, formatScaled(1, 1, lang, false)) + sign;
  const text = formatScaled(tenths === 1000 && Math.abs(ratio) < 1 ? 999 : tenths, 1, lang, true);
  return minus + text + sign;
}
