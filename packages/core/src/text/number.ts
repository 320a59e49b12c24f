import type {Amount} from '../amount/amount.js';
import type {Currency, Unit} from '../country/pack.js';
import type {Lang} from './lang.js';

/**
 * Formatters are costly to make (as costly as a whole drawing), so each is made once.
 * French and Arabic share one style, as design.md settles: narrow no-break space, decimal comma, Latin digits.
 */
const wholes = new Map<Lang, Intl.NumberFormat>();
const plurals = new Map<Lang, Intl.PluralRules>();

function wholeFormat(lang: Lang): Intl.NumberFormat {
  let format = wholes.get(lang);
  if (!format)
    wholes.set(lang, (format = new Intl.NumberFormat(lang === 'en' ? 'en' : 'fr', {maximumFractionDigits: 0})));
  return format;
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

function decimalMark(lang: Lang): string {
  return lang === 'en' ? '.' : ',';
}

/** A whole number with its groups: `1 234 567`. */
export function formatWhole(value: number, lang: Lang): string {
  const digits = wholeFormat(lang).format(Math.abs(value));
  return value < 0 ? MINUS + digits : digits;
}

/** `units * 10^-decimals` written out: the integer is split by division with remainder, so no digit is ever lost. */
function formatScaled(units: number, decimals: number, lang: Lang, trim: boolean): string {
  const scale = 10 ** decimals;
  const size = Math.abs(units);
  const rest = size % scale;
  let fraction = decimals === 0 ? '' : String(rest).padStart(decimals, '0');
  if (trim && rest === 0) fraction = '';
  const text = wholeFormat(lang).format((size - rest) / scale) + (fraction === '' ? '' : decimalMark(lang) + fraction);
  return units < 0 ? MINUS + text : text;
}

/** The amount in a unit with at most one decimal, as charts show it: `5 549,7`, `40 741`. Rounds half away from zero. */
export function formatShort(amount: Amount, unit: Unit, lang: Lang, decimals = 1): string {
  const shown = Math.min(decimals, unit.exponent);
  const rounded = roundedTo(amount, unit, decimals);
  if (rounded === 0 && amount !== 0) return `${amount < 0 ? MINUS : ''}<\u202f${formatScaled(1, shown, lang, false)}`;
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
export function formatExact(amount: Amount, currency: Currency, lang: Lang): string {
  return formatScaled(amount, currency.decimals, lang, true);
}

/**
 * A share or a rate with one decimal. What is not quite all is never shown as 100, and what is not nothing never as 0.
 * The percent sign follows the use of the language.
 */
export function formatPercent(ratio: number, lang: Lang): string {
  const tenths = Math.round(Math.abs(ratio) * 1000);
  const sign = lang === 'en' ? '%' : '\u00a0%';
  const minus = ratio < 0 ? MINUS : '';
  if (tenths === 0 && ratio !== 0) return `${minus}<\u202f${formatScaled(1, 1, lang, false)}${sign}`;
  const text = formatScaled(tenths === 1000 && Math.abs(ratio) < 1 ? 999 : tenths, 1, lang, true);
  return minus + text + sign;
}
