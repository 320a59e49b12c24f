import {parseAmount} from '../amount/parse-amount.js';
import {isParentHeader} from '../interpret/profiles/signs.js';
import {phaseNamed, plainRoleNamed} from '../interpret/vocabulary.js';
import {normalise} from '../text/clean.js';
import {LANGS} from '../text/lang.js';
import type {Table} from './table.js';
import {type KeyKind, kindOfKey} from './tree-keys.js';

/** Which columns tell a tree of rows. Places in the header. */
export interface TreeColumns {
  readonly id: number;
  readonly parent: number;
  /** Columns without which an identifier names several rows: the year, the ministry. A parent is looked for among its like. */
  readonly scope: readonly number[];
  readonly amounts: readonly number[];
  /** The unit of the row, where the file has one. */
  readonly unit: number;
  /** What each column is to the tree; nothing for one that only tells the tree. */
  readonly kinds: readonly (KeyKind | undefined)[];
}

/** Parents in the words of a file that has none to name. */
const NO_PARENT = new Set(['', '0', '-1', '-', 'null', 'none', 'na', 'n/a']);

/** So many rows of a hundred may share an identifier before it is none. */
const MOST_ALIKE = 0.02;

/**
 * The columns that make a tree of the rows. `unclear`: rows do name others, but which cannot be told. Nothing where they name
 * none, and the rows are what they seem.
 */
export function treeColumnsOf(table: Table, told: ReadonlyMap<string, string>): TreeColumns | 'unclear' | undefined {
  const {header} = table;
  const parents = header.flatMap((name, column) => (isParentHeader(name) && !told.has(name) ? [column] : []));
  const amounts = header.flatMap((name, column) => (isAmount(told.get(name) ?? name) ? [column] : []));
  if (amounts.length === 0) return undefined;
  const found = parents.map(parent => ({parent, id: idOf(table, parent, amounts)})).filter(({id}) => id !== undefined);
  const [first, second] = found;
  if (!first) return undefined;
  const {parent, id} = first;
  if (second || id === undefined || id === 'unclear') return 'unclear';
  const stem = normalise(header[id] ?? '').replace(/ ?\b(?:id|code|ref|key|numero|no)$/, '');
  const kinds = header.map((name, column): KeyKind | undefined => {
    if (column === parent || (isLevel(name) && !told.has(name))) return undefined;
    if (amounts.includes(column)) return {kind: 'amount'};
    if (told.has(name)) return {kind: 'other'};
    return column === id ? {kind: 'code', place: 0} : nameOf(name, stem);
  });
  const scope = scopeOf(table, id, kinds);
  const unit = header.findIndex(name => plainRoleNamed(told.get(name) ?? name) === 'unit');
  return scope ? {id, parent, scope, amounts, unit, kinds} : 'unclear';
}

/** The parent that a cell names; nothing where it names none. */
export function parentIn(text: string, isId: (id: string) => boolean): string | undefined {
  if (isId(text)) return text;
  if (NO_PARENT.has(text.toLowerCase())) return undefined;
  // A column with gaps has often been through a program that made `29.0` of 29.
  const whole = text.replace(/^(\d+)\.0+$/, '$1');
  return NO_PARENT.has(whole) ? undefined : whole;
}

function isAmount(name: string): boolean {
  return phaseNamed(name.replace(/\s*\([^()]*\)$/, '')) !== undefined;
}

function isLevel(name: string): boolean {
  return /(?:^| )(?:level|niveau|depth|profondeur|المستوي|مستوي)(?: |$)/.test(normalise(name));
}

/** `type_ar` and `type` beside `type_id` are its name, and so is what is called a name. */
function nameOf(header: string, stem: string): KeyKind {
  const text = normalise(header);
  const [, bare = '', lang] = /^(.*?)(?: (fr|ar|en))?$/.exec(text) ?? [];
  const known = kindOfKey(header.startsWith(`${stem} `) ? header.slice(stem.length + 1) : header, new Set());
  if (stem !== '' && (bare === stem || bare === `${stem} name` || bare === `${stem} label`))
    return {kind: 'name', lang: LANGS.find(own => own === lang), place: -1};
  return known.kind === 'name' ? known : {kind: 'other'};
}

/** The column to whose values a column of parents points: the one of that name, else the one in which most of them are. */
function idOf(table: Table, parent: number, amounts: readonly number[]): number | 'unclear' | undefined {
  const {header, columns, rowCount} = table;
  const named = new Set<string>();
  const cells: string[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const text = columns[parent]?.at(row) ?? '';
    if (!NO_PARENT.has(text.toLowerCase())) cells.push(text);
  }
  for (const text of cells) named.add(text);
  if (cells.length === 0) return undefined;
  const own = withoutParent(header[parent] ?? '');
  const candidates = header.flatMap((name, column) => {
    if (column === parent || amounts.includes(column) || isLevel(name)) return [];
    const seen = new Set<string>();
    for (let row = 0; row < rowCount; row += 1) seen.add(columns[column]?.at(row) ?? '');
    const share = cells.filter(text => seen.has(parentIn(text, id => seen.has(id)) ?? text)).length / cells.length;
    return share === 0
      ? []
      : [
          {
            column,
            share,
            isNamed: normalise(name) === own,
            isId: isIdHeader(name),
          },
        ];
  });
  const [named1] = candidates.filter(({isNamed}) => isNamed);
  if (named1) return named1.share >= 0.5 ? named1.column : 'unclear';
  const ids = candidates.filter(({isId, share}) => share >= (isId ? 0.5 : 0.9));
  const best = ids.some(({isId}) => isId) ? ids.filter(({isId}) => isId) : ids;
  if (best.length > 1) return 'unclear';
  return best[0]?.column;
}

function isIdHeader(name: string): boolean {
  return /(?:^| )(?:id|code|ref|reference|key|numero|identifiant|الرمز|رمز|المعرف|معرف)(?: |$)/.test(normalise(name));
}

function withoutParent(name: string): string {
  return normalise(name)
    .split(' ')
    .filter(word => !isParentHeader(word))
    .join(' ');
}

/** The fewest columns with which an identifier names one row; nothing when no columns do. */
function scopeOf(table: Table, id: number, kinds: readonly (KeyKind | undefined)[]): readonly number[] | undefined {
  const {columns, rowCount} = table;
  const distinct = (column: number): number => {
    const seen = new Set<string>();
    for (let row = 0; row < rowCount; row += 1) seen.add(columns[column]?.at(row) ?? '');
    return seen.size;
  };
  const open = kinds.flatMap((kind, column) => {
    if (kind?.kind !== 'other' || column === id) return [];
    const count = distinct(column);
    return count > 1 && count * 2 <= rowCount ? [column] : [];
  });
  let scope: readonly number[] = [];
  let alike = alikeIn(table, id, scope);
  while (alike > 0) {
    let best: {readonly scope: readonly number[]; readonly alike: number} | undefined;
    for (const column of open.filter(one => !scope.includes(one))) {
      const count = alikeIn(table, id, [...scope, column], best?.alike ?? alike);
      if (count < (best?.alike ?? alike)) best = {scope: [...scope, column], alike: count};
    }
    if (!best) break;
    ({scope, alike} = best);
  }
  return alike <= Math.max(1, rowCount * MOST_ALIKE) ? scope : undefined;
}

/** Rows whose identifier an earlier one has; with so many of them as `most` there is no need to know how many more. */
function alikeIn(
  {columns, rowCount}: Table,
  id: number,
  scope: readonly number[],
  most = Number.POSITIVE_INFINITY,
): number {
  const seen = new Set<string>();
  let alike = 0;
  for (let row = 0; row < rowCount && alike < most; row += 1) {
    const own = columns[id]?.at(row) ?? '';
    if (own === '') continue;
    // No cell holds a control character.
    const key = [own, ...scope.map(column => columns[column]?.at(row))].join('\0');
    if (seen.has(key)) alike += 1;
    seen.add(key);
  }
  return alike;
}

/** True for a cell that says that there is no figure. */
export function isNoFigure(text: string): boolean {
  return parseAmount(text, '.', 0).kind === 'empty';
}
