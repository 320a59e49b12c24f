import type {BudgetEntry, DimensionColumn} from '../budget/budget.js';
import {groupRows, type RowValues} from '../budget/row-groups.js';
import type {Country} from '../country/country.js';
import type {ComposedCode, Dimension, Entry} from '../country/pack.js';
import type {Texts} from '../decode/column.js';
import type {Table} from '../decode/table.js';
import {byRows, type Work} from '../work.js';
import {EntryList, writtenOf} from './entries.js';
import type {Facet, Role} from './roles.js';

/** The columns of a file that speak of one dimension, by facet. */
type Facets = ReadonlyMap<Facet, Texts>;

/** Different cells that are read between two rests. */
const CELLS = 128;

/** Builds one column per dimension of the file, broad levels first, so that scoped codes know their parent. */
export function* dimensionColumns(
  table: Table,
  roles: readonly (Role | undefined)[],
  country: Country,
): Work<Map<string, DimensionColumn>> {
  const found = new Map<string, Map<Facet, Texts>>();
  for (const [c, role] of roles.entries()) {
    const column = table.columns[c];
    if (role?.kind !== 'dimension' || !column) continue;
    const facets = found.get(role.dimension.id) ?? new Map<Facet, Texts>();
    facets.set(role.facet, yield* column.texts());
    found.set(role.dimension.id, facets);
  }
  for (const composed of country.pack.composedCodes ?? []) splitComposed(composed, found);
  const columns = new Map<string, DimensionColumn>();
  const ordered = [...country.pack.dimensions].sort((a, b) => a.rank - b.rank);
  for (const dimension of ordered) {
    const facets = found.get(dimension.id);
    if (!facets) continue;
    columns.set(
      dimension.id,
      yield* columnOf(dimension, facets, table.rowCount, country, ancestorsOf(dimension, columns)),
    );
  }
  yield* deriveParents(columns, country);
  return columns;
}

/** Article code `11101` also says programme 1 and sub-programme 1, where the file has no columns of their own. */
function splitComposed(composed: ComposedCode, found: Map<string, Map<Facet, Texts>>): void {
  const own = found.get(composed.dimension);
  const facet: Facet = own?.has('code') ? 'code' : 'any';
  const codes = own?.get(facet);
  const length = composed.positions.reduce((sum, position) => sum + position.length, 0);
  // No programme has the number 0: `01101` is an article of another layout (municipalities write it so).
  const isComposed = (code: string): boolean => /^[1-9]\d*$/.test(code) && code.length === length;
  if (!own || !codes || !Array.from({length: codes.count}, (_, i) => codes.text(i)).some(isComposed)) return;
  let from = 0;
  for (const {dimension, length: digits} of composed.positions) {
    const start = from;
    const slice: Texts = {
      ...codes,
      text: i => {
        const code = codes.text(i);
        if (isComposed(code)) return code.slice(start, start + digits);
        return dimension === composed.dimension ? code : '';
      },
    };
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

function* columnOf(
  dimension: Dimension,
  facets: Facets,
  rowCount: number,
  country: Country,
  ancestors: readonly DimensionColumn[],
): Work<DimensionColumn> {
  const names = [...facets.keys()];
  const cells = [...facets.values()];
  const scopes = ancestors.length > 0 ? yield* scopesOf(ancestors, rowCount) : undefined;
  const groups = yield* alike(cells, scopes, rowCount);
  const entries = new EntryList(dimension);
  const placeOf = new Int32Array(groups.count);
  for (let group = 0; group < groups.count; group += 1) {
    if (group % CELLS === CELLS - 1) yield;
    const texts = groups.textsOf(group);
    const scope = scopes ? scopes.keyOf(groups.firsts[group]!) : '';
    const at = (facet: Facet): string => texts[names.indexOf(facet)] ?? '';
    const isEmpty = texts.every(text => text === '');
    placeOf[group] = isEmpty ? -1 : entries.placeOf(texts, scope, () => writtenOf(dimension, at, country, scope));
  }
  const index = new Int32Array(rowCount);
  yield* byRows(rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) index[row] = placeOf[groups.ids[row]!]!;
  });
  return {dimension, entries: yield* entries.list(), index};
}

/** Rows with the same cells in the same scope, in the order of the file. */
interface Alike {
  readonly ids: ArrayLike<number>;
  readonly count: number;
  readonly firsts: ArrayLike<number>;
  textsOf(group: number): readonly string[];
}

function* alike(cells: readonly Texts[], scopes: Scopes | undefined, rowCount: number): Work<Alike> {
  const [only] = cells;
  if (only && cells.length === 1 && !scopes) {
    const {codes, count, text} = only;
    return {ids: codes, count, firsts: [], textsOf: code => [text(code)]};
  }
  const values: RowValues[] = cells.map(({codes, count}) => ({values: codes, size: count + 1}));
  const {ids, count, firsts} = yield* groupRows(scopes ? [...values, scopes] : values, rowCount);
  return {ids, count, firsts, textsOf: group => cells.map(({codes, text}) => text(codes[firsts[group]!]!))};
}

/** For each row the nearest level above that it names. */
interface Scopes extends RowValues {
  /** Key of the entry of that level; empty where the row names none. */
  keyOf(row: number): string;
}

function* scopesOf(ancestors: readonly DimensionColumn[], rowCount: number): Work<Scopes> {
  const values = new Int32Array(rowCount).fill(-1);
  let size = 1;
  const starts: number[] = [];
  for (const {index, entries} of ancestors) {
    const start = size - 1;
    let open = 0;
    yield* byRows(rowCount, (from, to) => {
      for (let row = from; row < to; row += 1) {
        if (values[row] !== -1) continue;
        const place = index[row]!;
        if (place >= 0) values[row] = start + place;
        else open += 1;
      }
    });
    starts.push(start);
    size += entries.length;
    if (open === 0) break;
  }
  const keyOf = (row: number): string => {
    const value = values[row] ?? -1;
    const level = starts.filter(start => start <= value).length - 1;
    return ancestors[level]?.entries[value - (starts[level] ?? 0)]?.key ?? '';
  };
  return {values, size, keyOf};
}

/** A level that the classification fixes from the one below: article 101 is in part 1. */
function* deriveParents(columns: Map<string, DimensionColumn>, country: Country): Work<void> {
  for (const child of [...columns.values()]) {
    const {entries, index, dimension} = child;
    const parents = new Set(entries.map(({official}) => official?.parent));
    const above = country.pack.dimensions.find(
      ({axis, rank, entries: known}) =>
        axis === dimension.axis && rank === dimension.rank - 1 && known?.some(({code}) => parents.has(code)),
    );
    if (!above || columns.has(above.id)) continue;
    const parentOf = (entry: BudgetEntry | undefined): Entry | undefined =>
      entry?.official?.parent === undefined ? undefined : country.entry(above.id, entry.official.parent);
    const codes = Int32Array.from(entries, (_, place) => place);
    const cells: Texts = {codes, count: entries.length, text: place => parentOf(entries[place])?.code ?? ''};
    const ofEntries = yield* columnOf(above, new Map([['code', cells]]), entries.length, country, []);
    const ofRows = new Int32Array(index.length).fill(-1);
    yield* byRows(index.length, (from, to) => {
      for (let row = from; row < to; row += 1) if (index[row]! >= 0) ofRows[row] = ofEntries.index[index[row]!]!;
    });
    columns.set(above.id, {...ofEntries, index: ofRows});
  }
}
