import {capital} from '../text/capital.js';
import type {BudgetEntry, DimensionColumn} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {ComposedCode, Dimension, Entry} from '../country/pack.js';
import type {Table} from '../decode/table.js';
import {normalise} from '../text/clean.js';
import {type Labels, LANGS, type Lang} from '../text/lang.js';
import type {Facet, Role} from './roles.js';

type Cells = readonly string[];

/** The columns of a file that speak of one dimension, by facet. */
type Facets = ReadonlyMap<Facet, Cells>;

/** Builds one column per dimension of the file, broad levels first, so that scoped codes know their parent. */
export function dimensionColumns(
  table: Table,
  roles: readonly (Role | undefined)[],
  country: Country,
): Map<string, DimensionColumn> {
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
    columns.set(
      dimension.id,
      columnOf(
        dimension,
        found.get(dimension.id) ?? new Map<Facet, Cells>(),
        table.rowCount,
        country,
        ancestorsOf(dimension, columns),
      ),
    );
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
  // No programme has the number 0: `01101` is an article of another layout (municipalities write it so).
  const isComposed = (code: string): boolean => /^[1-9]\d*$/.test(code) && code.length === length;
  if (!own || !codes?.some(isComposed)) return;
  let from = 0;
  for (const {dimension, length: digits} of composed.positions) {
    const start = from;
    const slice = codes.map(code =>
      isComposed(code) ? code.slice(start, start + digits) : dimension === composed.dimension ? code : '',
    );
    if (dimension === composed.dimension) own.set(facet, slice);
    else if (!found.has(dimension)) found.set(dimension, new Map([['code', slice]]));
    from += digits;
  }
}

/** The levels above a scoped one, the nearest first: inside them its codes start again. */
function ancestorsOf(dimension: Dimension, columns: ReadonlyMap<string, DimensionColumn>): readonly DimensionColumn[] {
  if (!dimension.scoped) return [];
  return [...columns.values()]
    .filter(column => column.dimension.axis === dimension.axis && column.dimension.rank < dimension.rank)
    .reverse();
}

/** What a row writes in the columns of one dimension. */
interface Written {
  readonly key: string;
  readonly code: string;
  /** Names in the file itself. */
  readonly own: Partial<Record<Lang, string>>;
  readonly official: Entry | undefined;
}

function columnOf(
  dimension: Dimension,
  facets: Facets,
  rowCount: number,
  country: Country,
  ancestors: readonly DimensionColumn[] = [],
): DimensionColumn {
  const names = [...facets.keys()];
  const cells = [...facets.values()];
  const entries: Written[] = [];
  const places = new Map<string, number>();
  const byKey = new Map<string, number>();
  const index = new Int32Array(rowCount).fill(-1);
  const placeOf = (written: Written): number => {
    const place = byKey.get(written.key);
    const known = place === undefined ? undefined : entries[place];
    if (place === undefined || !known) {
      byKey.set(written.key, entries.length);
      return entries.push(written) - 1;
    }
    // One code for two names is two things: added under the first name they would be a wrong number.
    if (written.code !== written.official?.code && differs(known.own, written.own)) return placeOf(renamed(written));
    entries[place] = {...known, own: {...written.own, ...known.own}};
    return place;
  };
  for (let row = 0; row < rowCount; row += 1) {
    const texts = cells.map(column => column[row] ?? '');
    if (texts.every(text => text === '')) continue;
    const scope = scopeOf(row, ancestors);
    const text = [scope, ...texts].join('\u0001');
    const place =
      places.get(text) ?? placeOf(writtenOf(dimension, facet => texts[names.indexOf(facet)] ?? '', country, scope));
    places.set(text, place);
    index[row] = place;
  }
  return {dimension, entries: entries.map(written => entryOf(written, dimension)), index};
}

function renamed(written: Written): Written {
  const {fr, ar, en} = written.own;
  return {...written, key: `${written.key} ${normalise(fr ?? ar ?? en ?? '')}`};
}

/** The nearest level above that the row names. */
function scopeOf(row: number, ancestors: readonly DimensionColumn[]): string {
  const nearest = ancestors.find(({index}) => (index[row] ?? -1) >= 0);
  return nearest?.entries[nearest.index[row] ?? -1]?.key ?? '';
}

function differs(a: Labels, b: Labels): boolean {
  return LANGS.some(
    lang => a[lang] !== undefined && b[lang] !== undefined && normalise(a[lang]) !== normalise(b[lang]),
  );
}

const ARABIC = /[\u0600-\u06ff]/;

/** A code says more than a name: names repeat. A code of the file's own keeps its rows apart under an official name too. */
function writtenOf(dimension: Dimension, at: (facet: Facet) => string, country: Country, scope: string): Written {
  const named = (text: string): Entry | undefined => (text === '' ? undefined : country.entry(dimension.id, text));
  const [written, bare] = [at('code'), at('any')];
  const byCode = named(written);
  const official = byCode ?? [bare, at('fr'), at('ar'), at('en')].map(named).find(entry => entry !== undefined);
  const own: Partial<Record<Lang, string>> = {};
  if (bare !== '' && /\p{L}/u.test(bare) && (!official || named(bare) !== official))
    own[ARABIC.test(bare) ? 'ar' : 'fr'] = bare;
  for (const lang of LANGS) if (at(lang) !== '') own[lang] = at(lang);
  const foreign = written !== '' && byCode === undefined;
  const code = foreign
    ? written
    : (official?.code ?? [bare, at('fr'), at('ar'), at('en')].find(text => text !== '') ?? '');
  return {key: scope === '' ? code : `${scope}/${code}`, code, own, official};
}

function entryOf({key, code, own, official}: Written, dimension: Dimension): BudgetEntry {
  return {key, code, labels: withName({...official?.labels, ...own}, dimension, code), official};
}

/** An entry that has only a code is called by it: "Programme 3". */
function withName(labels: Labels, dimension: Dimension, code: string): Labels {
  if (Object.keys(labels).length > 0) return labels;
  const name = (lang: Lang): string => `${capital(dimension.names[lang].one, lang)} ${code}`;
  return {fr: name('fr'), ar: name('ar'), en: name('en')};
}

/** A level that the classification fixes from the one below: article 101 is in part 1. */
function deriveParents(columns: Map<string, DimensionColumn>, country: Country): void {
  for (const child of [...columns.values()]) {
    const above = country.pack.dimensions.find(
      ({axis, rank, entries}) =>
        axis === child.dimension.axis &&
        rank === child.dimension.rank - 1 &&
        entries?.some(entry => child.entries.some(({official}) => official?.parent === entry.code)),
    );
    if (!above || columns.has(above.id)) continue;
    const parentOf = (entry: BudgetEntry | undefined): Entry | undefined =>
      entry?.official?.parent === undefined ? undefined : country.entry(above.id, entry.official.parent);
    const cells = Array.from(child.index, place => parentOf(child.entries[place])?.code ?? '');
    columns.set(above.id, columnOf(above, new Map([['code', cells]]), cells.length, country));
  }
}
