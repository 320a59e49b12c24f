import {normalise} from '../text/clean.js';
import type {CountryPack, Dimension, Entry, Unit} from './pack.js';

/** A country pack with the look-ups that reading a file needs. */
export interface Country {
  readonly pack: CountryPack;
  dimension(id: string): Dimension | undefined;
  /** The official entry that a code, an alias or a label in any language names. */
  entry(dimension: string, text: string): Entry | undefined;
  /** A unit by its id or any spelling in which files write it. */
  unit(text: string): Unit | undefined;
}

const countries = new WeakMap<CountryPack, Country>();

/** The look-ups of a pack, made once for each pack. */
export function countryOf(pack: CountryPack): Country {
  let country = countries.get(pack);
  if (!country) countries.set(pack, (country = build(pack)));
  return country;
}

function build(pack: CountryPack): Country {
  const dimensions = new Map(pack.dimensions.map(dimension => [dimension.id, dimension]));
  const entries = new Map<string, Map<string, Entry>>();
  const units = unitIndex(pack.currency.units);
  return {
    pack,
    dimension: id => dimensions.get(id),
    entry(id, text) {
      let index = entries.get(id);
      if (!index) entries.set(id, (index = entryIndex(dimensions.get(id)?.entries ?? [])));
      return index.get(normalise(text));
    },
    unit: text => units.get(text.trim()) ?? units.get(normalise(text)),
  };
}

/** Codes win over aliases, aliases over labels: a label may be equal to another entry's code only by accident. */
function entryIndex(entries: readonly Entry[]): Map<string, Entry> {
  const index = new Map<string, Entry>();
  const put = (text: string, entry: Entry): void => {
    const key = normalise(text);
    if (key !== '' && !index.has(key)) index.set(key, entry);
  };
  for (const entry of entries) put(entry.code, entry);
  for (const entry of entries) entry.aliases?.forEach(alias => put(alias, entry));
  for (const entry of entries) Object.values(entry.labels).forEach(label => put(label, entry));
  return index;
}

/** Exact spellings first: `MD` is a million dinars, and nothing tells what `md` is. */
function unitIndex(units: readonly Unit[]): Map<string, Unit> {
  const index = new Map<string, Unit>();
  for (const unit of units) {
    for (const text of [unit.id, ...(unit.synonyms ?? [])]) index.set(text, unit);
  }
  for (const unit of units) {
    for (const text of [unit.id, ...(unit.synonyms ?? [])].filter(word => word.length > 3)) index.set(normalise(text), unit);
  }
  return index;
}
