import type {CountryPack, Entry} from './pack.js';

/** Lists of a country pack that are fetched apart, because they are long and few files need them. */
export interface PackParts {
  /** By dimension. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
}

/** The pack with these lists in their places. */
export function completed(pack: CountryPack, parts: readonly PackParts[]): CountryPack {
  if (parts.length === 0) return pack;
  const entries = new Map(parts.flatMap(part => Object.entries(part.entries)));
  return {
    ...pack,
    dimensions: pack.dimensions.map(dimension => ({
      ...dimension,
      entries: entries.get(dimension.id) ?? dimension.entries,
    })),
  };
}
