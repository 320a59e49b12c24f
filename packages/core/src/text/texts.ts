import type {Amount} from '../amount/amount.js';
import type {Budget, BudgetEntry} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {Dimension, Unit} from '../country/pack.js';
import type {Selection} from '../query/selection.js';
import {type Label, type Lang, pickLabel, shortName} from './lang.js';
import {formatExact, formatPercent, formatShort, formatWhole, pluralCategory, roundedTo} from './number.js';
import type {Words} from './words.js';

/** Everything that is needed to say an amount, a share or a name in one language and one unit. */
export interface Texts {
  readonly lang: Lang;
  readonly words: Words;
  readonly unit: Unit;
  /** `5 549,7`: digits alone, for places where the unit is said elsewhere. */
  readonly digits: (amount: Amount) => string;
  /** `5 549,7 MD` */
  readonly short: (amount: Amount) => string;
  /** `5 549,7 millions de dinars`, in the right plural. */
  readonly inWords: (amount: Amount) => string;
  /** `5 549 744 000 dinars`, to the last millime. */
  readonly exact: (amount: Amount) => string;
  /** `5 549 744 000`: the digits of `exact`, for a table whose header says the unit. */
  readonly exactDigits: (amount: Amount) => string;
  /** "en dinars": the unit of `exactDigits`. */
  readonly exactUnit: string;
  readonly percent: (ratio: number) => string;
  readonly whole: (value: number) => string;
  /** Name of an entry, not longer than a sentence bears; rows without one are "not broken down". */
  readonly labelOf: (entry: BudgetEntry | undefined) => Label;
  /** Name of a level, in the singular. */
  readonly level: (dimension: Dimension | string) => string;
}

export function textsOf(words: Words, country: Country, unit: Unit): Texts {
  const {lang} = words;
  const style = words.numbers ?? lang;
  const {currency} = country.pack;
  const main = currency.units.find(({exponent}) => exponent === currency.decimals) ?? unit;
  const named = (digits: string, value: number, of: Unit): string => {
    const forms = of.words[lang];
    return `${digits}\u00a0${forms[pluralCategory(value, lang)] ?? forms.other}`;
  };
  /** Signs that compare are words in a sentence. */
  const said = (digits: string): string =>
    digits.startsWith('<')
      ? words.lessThan(digits.slice(2))
      : digits.startsWith('>')
        ? words.justBelowZero(digits.slice(2))
        : digits;
  const short = (amount: Amount): string => formatShort(amount, unit, style);
  return {
    lang,
    words,
    unit,
    digits: short,
    short: amount => `${short(amount)}\u00a0${unit.sign[lang]}`,
    inWords: amount => named(said(short(amount)), roundedTo(amount, unit) / 10 ** Math.min(1, unit.exponent), unit),
    exact: amount => named(formatExact(amount, currency, style), amount / 10 ** main.exponent, main),
    exactDigits: amount => formatExact(amount, currency, style),
    exactUnit: main.heading[lang],
    percent: ratio => formatPercent(ratio, style),
    whole: value => formatWhole(value, style),
    labelOf: entry =>
      entry ? shortName(pickLabel(entry.labels, lang) ?? {text: words.unnamed, lang}) : {text: words.unspecified, lang},
    level: dimension => {
      if (typeof dimension !== 'string') return dimension.names[lang].one;
      return country.dimension(dimension)?.names[lang].one ?? dimension;
    },
  };
}

/** The unit for a total: the country's usual one, or a smaller one when the total would have fewer than two digits in it. */
export function unitFor(total: Amount, country: Country, asked?: Unit): Unit {
  if (asked) return asked;
  const {units, shownIn, decimals} = country.pack.currency;
  const usual = units.findIndex(({id}) => id === shownIn);
  const candidates = units.slice(0, usual + 1).filter(({exponent}) => exponent >= decimals);
  return (
    candidates.reverse().find(({exponent}) => Math.abs(total) >= 10 ** (exponent + 1)) ??
    candidates.at(-1) ??
    (units[0] as Unit)
  );
}

/** "Tunisie · Santé · 2019 · crédits votés · crédits de paiement": what the figures are, before anything is read. */
export function kickerOf(
  budget: Budget,
  selection: Selection,
  texts: Texts,
  country: Country,
  parts: {readonly year?: string; readonly phase?: boolean} = {},
): string {
  const {words, lang} = texts;
  const year = parts.year ?? (selection.year === undefined ? '' : yearName(selection.year, budget, words));
  const measure = budget.meta.measure && pickLabel(budget.meta.measure, lang)?.text;
  const phase = parts.phase === false ? '' : (measure ?? words.phase[selection.flow][selection.phase]);
  const credit = selection.credit ? words.credit[selection.credit] : '';
  return [country.pack.names[lang], ...filterNames(budget, selection, texts), year, phase, credit]
    .filter(part => part !== '')
    .join(' · ');
}

/** What a filter keeps is said first: the health mission alone must not pass for the whole budget. */
function filterNames(budget: Budget, selection: Selection, texts: Texts): string[] {
  return [...selection.filters].map(([id, keys]) => {
    const entries = budget.dimensions.get(id)?.entries ?? [];
    return entries
      .filter(({key}) => keys.has(key))
      .map(entry => texts.labelOf(entry).text)
      .join(texts.words.listSeparator);
  });
}

/** A year, marked when the publisher says that lines of it are missing. */
export function yearName(year: number, {meta}: Budget, words: Words): string {
  return meta.incompleteYears?.includes(year) ? words.incomplete(String(year)) : String(year);
}
