import type {BudgetEntry, DimensionColumn} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {ComposedCode, Dimension, Entry} from '../country/pack.js';
import type {Table} from '../decode/table.js';
import type {Labels, Lang} from '../text/lang.js';
import type {Facet, Role} from './roles.js';

type Cells = readonly string[];

/** The columns of a file that speak of one dimension, by facet. */
type Facets = ReadonlyMap<Facet, Cells>;

/** Builds one column per dimension of the file, broad levels first, so that scoped codes know their parent. */
export function dimensionColumns(table: Table, roles: readonly (Role | undefined)[], country: Country): Map<string, DimensionColumn> {
  const found = new Map<string, Map<Facet, Cells>>();
  roles.forEach((role, c) => {
    if (role?.kind !== 'dimension') return;
    const facets = found.get(role.dimension.id) ?? new Map<Facet, Cells>();
    facets.set(role.facet, table.columns[c] ?? []);
    found.set(role.dimension.id, facets);
  });
  for (const composed of country.pack.composedCodes ?? []) splitComposed(composed, found);
  const columns = new Map<string, DimensionColumn>();
  const ordered = [...country.pack.dimensions].sort((a, b) => a.rank - b.rank).filter(({id}) => found.has(id));
  for (const dimension of ordered) {
    const parent = parentColumn(dimension, columns);
    columns.set(dimension.id, columnOf(dimension, found.get(dimension.id) ?? new Map<Facet, Cells>(), table.rowCount, country, parent));
  }
  deriveParents(columns, country);
  return columns;
}

/** Article code `11101` also says programme 1 and sub-programme 1, where the file has no columns of their own. */
function splitComposed(composed: ComposedCode, found: Map<string, Map<Facet, Cells>>): void {
  const own = found.get(composed.dimension);
  const facet: Facet = own?.has('code') ? 'code' : 'any';
  const codes = own?.get(facet);
  const length = composed.positions.reduce((sum, position) => sum + position.length, 0);
  if (!own || !codes?.some(code => /^\d+$/.test(code) && code.length === length)) return;
  const isComposed = (code: string): boolean => /^\d+$/.test(code) && code.length === length;
  let from = 0;
  for (const {dimension, length: digits} of composed.positions) {
    const start = from;
    const slice = codes.map(code => (isComposed(code) ? code.slice(start, start + digits) : dimension === composed.dimension ? code : ''));
    if (dimension === composed.dimension) own.set(facet, slice);
    else if (!found.has(dimension)) found.set(dimension, new Map([['code', slice]]));
    from += digits;
  }
}

function parentColumn(dimension: Dimension, columns: ReadonlyMap<string, DimensionColumn>): DimensionColumn | undefined {
  if (!dimension.scoped) return undefined;
  const above = [...columns.values()].filter(column => column.dimension.axis === dimension.axis && column.dimension.rank < dimension.rank);
  return above.at(-1);
}

function columnOf(dimension: Dimension, facets: Facets, rowCount: number, country: Country, parent?: DimensionColumn): DimensionColumn {
  const names = [...facets.keys()];
  const cells = [...facets.values()];
  const entries: BudgetEntry[] = [];
  const places = new Map<string, number>();
  const byKey = new Map<string, number>();
  const index = new Int32Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row += 1) {
    const texts = cells.map(column => column[row] ?? '');
    if (texts.every(text => text === '')) continue;
    const scope = parent ? (parent.entries[parent.index[row] ?? -1]?.key ?? '') : '';
    const written = [scope, ...texts].join('\u0001');
    let place = places.get(written);
    if (place === undefined) {
      const entry = entryOf(dimension, names, texts, country, scope);
      place = byKey.get(entry.key) ?? entries.push(entry) - 1;
      const known = entries[place];
      if (known && known !== entry) entries[place] = {...known, labels: {...entry.labels, ...known.labels}};
      byKey.set(entry.key, place);
      places.set(written, place);
    }
    index[row] = place;
  }
  return {dimension, entries, index};
}

const ARABIC = /[\u0600-\u06ff]/;

function entryOf(dimension: Dimension, names: readonly Facet[], texts: readonly string[], country: Country, scope: string): BudgetEntry {
  const at = (facet: Facet): string => texts[names.indexOf(facet)] ?? '';
  const official = texts.map(text => (text === '' ? undefined : country.entry(dimension.id, text))).find(entry => entry !== undefined);
  const bare = at('any');
  const labels: Partial<Record<Lang, string>> = {...official?.labels};
  if (bare !== '' && !official && /\p{L}/u.test(bare)) labels[ARABIC.test(bare) ? 'ar' : 'fr'] = bare;
  for (const lang of ['fr', 'ar', 'en'] as const) if (at(lang) !== '') labels[lang] = at(lang);
  const code = official?.code ?? (at('code') || bare || texts.find(text => text !== '') || '');
  const key = scope === '' ? code : `${scope}/${code}`;
  return {key, code, labels: withName(labels, dimension, code), official};
}

/** An entry that has only a code is called by it: "Programme 3". */
function withName(labels: Labels, dimension: Dimension, code: string): Labels {
  if (Object.keys(labels).length > 0) return labels;
  const name = (lang: Lang): string => `${capital(dimension.names[lang].one)} ${code}`;
  return {fr: name('fr'), ar: name('ar'), en: name('en')};
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A level that the classification fixes from the one below: article 101 is in part 1. */
function deriveParents(columns: Map<string, DimensionColumn>, country: Country): void {
  for (const child of [...columns.values()]) {
    const above = country.pack.dimensions.find(({axis, rank, entries}) =>
      axis === child.dimension.axis && rank === child.dimension.rank - 1 && entries?.some(entry => child.entries.some(({official}) => official?.parent === entry.code)));
    if (!above || columns.has(above.id)) continue;
    const parentOf = (entry: BudgetEntry | undefined): Entry | undefined =>
      entry?.official?.parent === undefined ? undefined : country.entry(above.id, entry.official.parent);
    const cells = Array.from(child.index, place => parentOf(child.entries[place])?.code ?? '');
    columns.set(above.id, columnOf(above, new Map([['code', cells]]), cells.length, country));
  }
}
