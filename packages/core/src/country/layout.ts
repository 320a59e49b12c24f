import {type FullLabels, LANGS} from '../text/lang.js';
import {type Country, countryOf} from './country.js';
import {isoCurrency} from './iso-currency.js';
import type {CountryPack, Dimension} from './pack.js';

/**
 * What a source says about its own columns: a data package by its descriptor, a published layout by its header. The page's
 * word goes before it, and so does the page's country where both are of one country and one currency.
 */
export interface Layout {
  /** `fiscal-data-package`, `boost`, `plf`… */
  readonly id: string;
  /** Headers of the table for the kit's names, as in the attribute `fields`. */
  readonly fields: ReadonlyMap<string, string>;
  /** Levels that a country pack may not have, in words of the source or of the kit. */
  readonly dimensions: readonly Dimension[];
  /** ISO 3166-1 alpha-2, where the source names one country. */
  readonly country?: string;
  /** ISO 4217, where all the amounts are in one currency. */
  readonly currency?: string;
}

const known = new WeakMap<Layout, WeakMap<Country, Country>>();

/**
 * The country in which a source is to be read and shown. The page's own, with the levels that it lacks; for a source of
 * another country or currency a pack made of what the source says, so that euros never pass for dinars, nor France for
 * Tunisia. A pack for that country (the attribute `country`) says more than this does.
 */
export function countryFor(country: Country, layout: Layout | undefined): Country {
  if (!layout) return country;
  const made = known.get(layout) ?? new WeakMap<Country, Country>();
  known.set(layout, made);
  let found = made.get(country);
  if (!found) made.set(country, (found = build(country, layout)));
  return found;
}

function build(country: Country, layout: Layout): Country {
  const {pack} = country;
  const isSame = (own: string, stated: string | undefined): boolean => stated === undefined || stated === own;
  if (isSame(pack.currency.code, layout.currency) && isSame(pack.country, layout.country)) {
    const more = layout.dimensions.filter(({id}) => !country.dimension(id));
    return more.length === 0 ? country : countryOf({...pack, dimensions: [...pack.dimensions, ...more]});
  }
  const currency = layout.currency === undefined ? pack.currency : isoCurrency(layout.currency);
  // A currency that nobody knows: the unit of the file is then unknown too, and nothing is drawn.
  if (!currency) return country;
  const foreign: CountryPack = {
    country: layout.country ?? '',
    names: countryNames(layout.country),
    currency,
    dimensions: layout.dimensions,
    sources: [],
  };
  return countryOf(foreign);
}

/** The country in every language, from the engine's own data; empty where there is none, and then it is not said. */
function countryNames(code: string | undefined): FullLabels {
  const name = (lang: string): string =>
    code !== undefined && /^[A-Z]{2}$/.test(code)
      ? (new Intl.DisplayNames(lang, {type: 'region', fallback: 'none'}).of(code) ?? '')
      : '';
  const [fr = '', ar = '', en = ''] = LANGS.map(name);
  return {fr, ar, en};
}

/** The attribute `fields` with what the layout adds to it. What the page says of a column, or of a name, is the page's. */
export function fieldsFor(layout: Layout | undefined, page = ''): string {
  if (!layout) return page;
  const pairs = page.split(/[;\n]/).map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  const names = new Set(pairs.map(([name = '']) => name.trim()));
  const headers = new Set(pairs.map(([, header = '']) => header.trim()));
  const added = [...layout.fields]
    .filter(([header, name]) => !names.has(name) && !headers.has(header) && !/[;\n]/.test(header))
    .map(([header, name]) => `${name}=${header}`);
  return [...added, page].filter(text => text.trim() !== '').join(';');
}
