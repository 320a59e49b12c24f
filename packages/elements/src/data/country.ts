import {type Country, type CountryPack, type Glossary, type Issue, issueOf, type PackParts} from '@mizania/core';
import {doors} from '../load/doors.js';
import {jsonAt} from './page-store.js';

/**
 * The country of a widget: Tunisia, or a pack of data by URL. Loaded when the first widget needs it. The lists of levels that
 * the tag names come with it: found in the file, they would cost a phone another way to the server and back.
 */
export async function loadCountry(address: string, levels: readonly string[] = []): Promise<Country | Issue> {
  // What fails here fails again, and is said, when it is needed.
  if (address === '') for (const part of partsOf(levels)) part().catch(() => undefined);
  const [{countryOf}, pack] = await Promise.all([doors.core(), address === '' ? tunisia() : foreign(address)]);
  return isPack(pack) ? countryOf(pack) : issueOf('bad-country-pack', 'error', {text: address});
}

const tunisia = async (): Promise<CountryPack> => (await import('@mizania/tunisia/base')).tunisiaBase;

const foreign = (address: string): Promise<unknown> => jsonAt(address).catch(() => undefined);

type Part = () => Promise<PackParts>;

const natures: Part = async () => {
  const {economicNatures, titles} = await import('@mizania/tunisia/natures');
  return {entries: {economic_nature: economicNatures, title: titles}};
};

/** The long lists of Tunisia, by the level of which a file must speak. */
const PARTS: Readonly<Record<string, Part>> = {
  article: async () => ({entries: {article: (await import('@mizania/tunisia/articles')).articles}}),
  economic_nature: natures,
  function: async () => ({entries: {function: (await import('@mizania/tunisia/cofog')).functions}}),
  ministry: async () => ({entries: {ministry: (await import('@mizania/tunisia/ministries')).ministries}}),
  title: natures,
};

const partsOf = (levels: readonly string[]): readonly Part[] => [
  ...new Set(levels.flatMap(level => (Object.hasOwn(PARTS, level) ? [PARTS[level]!] : []))),
];

const packs = new Map<string, CountryPack>();

/** The country with all that it knows of these levels; a pack by URL is whole from the start. */
export async function completeCountry(country: Country, levels: readonly string[]): Promise<Country> {
  if (country.pack !== (await tunisia())) return country;
  const [{completed, countryOf}, ...found] = await Promise.all([doors.core(), ...partsOf(levels).map(part => part())]);
  const key = found
    .flatMap(({entries}) => Object.keys(entries))
    .sort()
    .join();
  const pack = packs.get(key) ?? completed(country.pack, found);
  packs.set(key, pack);
  return countryOf(pack);
}

/** What a country says of its terms: fetched when a reader first asks. */
export async function glossaryOf({pack}: Country): Promise<Glossary> {
  if (pack.glossary || !pack.terms) return pack.glossary ?? {};
  return (await import('@mizania/tunisia/glossary')).glossary;
}

/** The few things without which nothing could be read or said. */
function isPack(value: unknown): value is CountryPack {
  if (typeof value !== 'object' || value === null) return false;
  const {country, names, currency, dimensions} = value as Partial<CountryPack>;
  return (
    typeof country === 'string' &&
    typeof names?.fr === 'string' &&
    Array.isArray(dimensions) &&
    Array.isArray(currency?.units) &&
    currency.units.length > 0
  );
}
