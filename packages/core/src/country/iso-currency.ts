import {cleanText} from '../text/clean.js';
import {de} from '../text/elision.js';
import {type FullLabels, LANGS, type Lang} from '../text/lang.js';
import type {Currency, PluralForms, Unit} from './pack.js';

/** Currencies that do not have two decimals (ISO 4217, list one). */
const DECIMALS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map(code => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map(code => [code, 3] as const),
  ...'CLF UYW'.split(' ').map(code => [code, 4] as const),
]);

/** One number for each plural category that any of the languages has. */
const COUNTS = [0, 1, 2, 3, 11, 100, 1_000_000];

/** "1 euro", not "1.00 euros". Older engines refuse a maximum below the minimum, which is the currency's own. */
const WHOLE = {minimumFractionDigits: 0, maximumFractionDigits: 0};

interface Named {
  readonly sign: string;
  /** Name after a number, by plural category. */
  readonly forms: PluralForms;
}

const currencies = new Map<string, Currency | undefined>();

/**
 * The money of a file from another country than the page's, from its ISO 4217 code alone: names and signs are those of
 * the Unicode CLDR that every engine carries. `undefined` for a code that is none.
 */
export function isoCurrency(code: string): Currency | undefined {
  if (!currencies.has(code)) currencies.set(code, isCode(code) ? build(code) : undefined);
  return currencies.get(code);
}

function isCode(code: string): boolean {
  if (!/^[A-Z]{3}$/.test(code)) return false;
  return new Intl.DisplayNames('en', {type: 'currency', fallback: 'none'}).of(code) !== undefined;
}

function build(code: string): Currency {
  const decimals = DECIMALS.get(code) ?? 2;
  const names = byLang(lang => namedIn(lang, code));
  const main: Unit = withSpellings({
    id: code,
    exponent: decimals,
    sign: byLang(lang => names[lang].sign),
    heading: {
      fr: `en ${names.fr.forms.other}`,
      ar: `بعملة ${names.ar.forms.other}`,
      en: `in ${names.en.forms.other}`,
    },
    words: {
      fr: {...names.fr.forms, many: de(names.fr.forms.other)},
      ar: names.ar.forms,
      en: names.en.forms,
    },
  });
  const larger = THOUSANDS.map(({id, exponent, spell}) =>
    withSpellings({id, exponent: decimals + exponent, ...spell(names)}),
  );
  return {code, decimals, shownIn: 'million', units: [main, ...larger]};
}

function namedIn(lang: Lang, code: string): Named {
  const part = (currencyDisplay: 'name' | 'symbol', count: number): string =>
    cleanText(
      new Intl.NumberFormat(lang, {style: 'currency', currency: code, currencyDisplay, ...WHOLE})
        .formatToParts(count)
        .find(({type}) => type === 'currency')?.value ?? code,
    ).trim();
  const rules = new Intl.PluralRules(lang);
  const forms = Object.fromEntries(COUNTS.map(count => [rules.select(count), part('name', count)]));
  return {sign: part('symbol', 1), forms: {...forms, other: part('name', 100)}};
}

type Spelled = Pick<Unit, 'sign' | 'heading' | 'words'>;

/** "millions d’euros", "million euros", "مليون يورو", with their signs `M€`. */
function spelled(
  names: Readonly<Record<Lang, Named>>,
  word: {readonly fr: string; readonly en: string; readonly ar: Readonly<Record<'one' | 'two' | 'few', string>>},
  prefix: FullLabels,
): Spelled {
  const name = byLang(lang => names[lang].forms.other);
  const arabic = (form: string): string => `${form} ${name.ar}`;
  const french = `${word.fr}s ${de(name.fr)}`;
  return {
    sign: byLang(lang => joined(prefix[lang], names[lang].sign)),
    heading: {fr: `en ${french}`, ar: `بحساب ${arabic(word.ar.one)}`, en: `in ${word.en}s of ${name.en}`},
    words: {
      fr: {one: `${word.fr} ${de(name.fr)}`, many: `de ${french}`, other: french},
      ar: {two: arabic(word.ar.two), few: arabic(word.ar.few), other: arabic(word.ar.one)},
      en: {other: `${word.en} ${name.en}`},
    },
  };
}

/** `M€`, but `M MDL`: two letters of different words do not touch. */
function joined(prefix: string, sign: string): string {
  return /^[\p{L}\d]/u.test(sign) || prefix.length > 1 ? `${prefix}\u00a0${sign}` : prefix + sign;
}

const THOUSANDS: readonly {
  readonly id: string;
  readonly exponent: number;
  readonly spell: (names: Readonly<Record<Lang, Named>>) => Spelled;
}[] = [
  {
    id: 'thousand',
    exponent: 3,
    spell: names =>
      spelled(
        names,
        {fr: 'millier', en: 'thousand', ar: {one: 'ألف', two: 'ألفا', few: 'آلاف'}},
        {fr: 'k', ar: 'ألف', en: 'k'},
      ),
  },
  {
    id: 'million',
    exponent: 6,
    spell: names =>
      spelled(
        names,
        {fr: 'million', en: 'million', ar: {one: 'مليون', two: 'مليونا', few: 'ملايين'}},
        {fr: 'M', ar: 'مليون', en: 'M'},
      ),
  },
  {
    id: 'billion',
    exponent: 9,
    spell: names =>
      spelled(
        names,
        {fr: 'milliard', en: 'billion', ar: {one: 'مليار', two: 'مليارا', few: 'مليارات'}},
        {fr: 'Md', ar: 'مليار', en: 'bn'},
      ),
  },
];

/** Whatever the kit writes for a unit it also reads. */
function withSpellings(unit: Omit<Unit, 'synonyms'>): Unit {
  const forms = Object.values(unit.words).flatMap((plurals: PluralForms) => Object.values(plurals));
  const headings = Object.values(unit.heading);
  const bare = headings.map(text => text.replace(/^(?:en|in|بعملة|بحساب) /, ''));
  const written = [...Object.values(unit.sign), ...headings, ...bare, ...forms];
  return {...unit, synonyms: [...new Set([...written, ...written.map(text => text.replace(/\u00a0/g, ' '))])]};
}

function byLang<T>(of: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  return Object.fromEntries(LANGS.map(lang => [lang, of(lang)])) as Record<Lang, T>;
}
