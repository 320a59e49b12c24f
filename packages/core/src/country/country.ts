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
  /** Whether the glossary of the pack explains a term. */
  explains(term: string): boolean;
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
  const terms = new Set(pack.terms ?? Object.keys(pack.glossary ?? {}));
  return {
    pack,
    dimension: id => dimensions.get(id),
    entry(id, text) {
      let index = entries.get(id);
      if (!index) entries.set(id, (index = entryIndex(dimensions.get(id)?.entries ?? [])));
      return index.size === 0 ? undefined : index.get(normalise(text));
    },
    unit: text => units.get(text.trim()) ?? units.get(normalise(text)),
    explains: term => terms.has(term),
  };
}

/**
 * Codes win over aliases, aliases over labels: a label may be equal to another entry's code only by accident. A name that
 * two entries share (articles 302 and 811) names neither of them.
 */
function entryIndex(entries: readonly Entry[]): Map<string, Entry> {
  const index = new Map<string, Entry>();
  const namings: readonly ((entry: Entry) => readonly string[])[] = [
    ({code}) => [code],
    ({aliases}) => aliases ?? [],
    ({labels}) => Object.values(labels),
  ];
  for (const names of namings) {
    for (const [name, named] of byName(entries, names)) {
      const [entry, another] = named;
      if (entry && !another && !index.has(name)) index.set(name, entry);
    }
  }
  return index;
}

function byName(
  entries: readonly Entry[],
  names: (entry: Entry) => readonly string[],
): Map<string, ReadonlySet<Entry>> {
  const found = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const name of names(entry)
      .map(normalise)
      .filter(text => text !== '')) {
      found.set(name, (found.get(name) ?? new Set()).add(entry));
    }
  }
  return found;
}

/** Exact spellings first: `MD` is a million dinars, and nothing tells what `md` is. */
function unitIndex(units: readonly Unit[]): Map<string, Unit> {
  const index = new Map<string, Unit>();
  for (const unit of units) {
    for (const text of [unit.id, ...(unit.synonyms ?? [])]) index.set(text, unit);
  }
  for (const unit of units) {
    for (const text of [unit.id, ...(unit.synonyms ?? [])].filter(word => word.length > 3))
      index.set(normalise(text), unit);
  }
  return index;
}
