import {isAvailable} from '../amount/amount.js';
import type {DimensionColumn} from '../budget/budget.js';
import type {Phase} from '../budget/phase.js';
import type {Table} from '../decode/table.js';
import {type Issue, issueOf} from '../issue.js';
import {normalise} from '../text/clean.js';
import type {Role} from './roles.js';

/** What the search for totals needs to know of each row. */
export interface TotalSearch {
  readonly table: Table;
  readonly roles: readonly (Role | undefined)[];
  readonly dimensions: ReadonlyMap<string, DimensionColumn>;
  readonly phases: ReadonlyMap<Phase, Float64Array>;
  /** Rows that may be added together have the same text: year, flow and kind of credit. `undefined` for one left out. */
  readonly group: (row: number) => string | undefined;
}

/** The rows that must not be counted, and why. */
export interface TotalRows {
  readonly rows: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/**
 * Rows that are the total of other rows. Ministries print them into their tables, and added to the rest they would double
 * it. A row is one when it says so (`Total mission`, `المجموع`), or when it leaves open a level that other rows fill and
 * is their sum in every phase, to the last minor unit. Where rows of one shape are such sums, one of that shape that
 * differs from its sum is left out and reported: it is no line of its own, and the lines are what can be checked.
 */
export function totalRows(search: TotalSearch): TotalRows {
  const {table, phases} = search;
  const equal = saidTotals(search);
  const unequal = addedTotals(search, equal);
  const [first] = phases.values();
  const rows = new Set([...equal, ...unequal].sort((a, b) => a - b));
  const issues = [...rows].map(row => {
    const amount = first?.[row] ?? Number.NaN;
    const text = table.columns
      .map(column => column[row] ?? '')
      .filter(cell => cell !== '')
      .join(' | ');
    const where = {row: table.lines[row], text, ...(isAvailable(amount) ? {amount} : {})};
    return unequal.has(row)
      ? issueOf('total-differs', 'warning', {...where, leftOut: true})
      : issueOf('total-row', 'warning', where);
  });
  return {rows, issues};
}

const TOTAL = /^(?:(?:grand|sous|sub|s) )?(?:total|totaux|subtotal)(?= |$)|^ensemble$|^(?:ال)?(?:مجموع|جملة)(?= |$)/;

function isTotal(text: string): boolean {
  return TOTAL.test(normalise(text));
}

/** A row that is called a total, by a level or by a column that the kit does not use. */
interface Candidate {
  readonly row: number;
  /** Levels that say of what it is the total, one mark for each. */
  readonly shape: string;
  /** Said by a column that the kit does not use, beside a name: then its amounts must say so too. */
  readonly doubtful: boolean;
}

/** Rows that say that they are totals, where there are lines of which they can be one. */
function saidTotals(search: TotalSearch): Set<number> {
  const candidates = candidatesIn(search);
  const rows = new Set(candidates.map(({row}) => row));
  const lines = Array.from({length: search.table.rowCount}, (_, row) => row).filter(
    row => !rows.has(row) && search.group(row) !== undefined,
  );
  const below = new Map<string, Map<string, number[]>>();
  const partsOf = ({row, shape}: Candidate): readonly number[] => {
    // A grand total often has no year of its own.
    const group = search.group(row) === undefined ? () => '' : search.group;
    const kind = `${shape} ${group === search.group ? 'grouped' : ''}`;
    let parts = below.get(kind);
    if (!parts) below.set(kind, (parts = groupedBy(lines, line => keyIn(search, shape, line, group))));
    return parts.get(keyIn(search, shape, row, group)) ?? [];
  };
  return new Set(
    candidates
      .filter(candidate => {
        const parts = partsOf(candidate);
        return parts.length > 0 && (!candidate.doubtful || isSum(candidate.row, parts, search));
      })
      .map(({row}) => row),
  );
}

function candidatesIn({table, roles, dimensions}: TotalSearch): readonly Candidate[] {
  const columns = [...dimensions.values()].map(({index, entries}) => ({
    index,
    totals: entries.map(({official, code, labels}) => !official && [code, ...Object.values(labels)].some(isTotal)),
  }));
  const others = table.columns.filter((_, c) => roles[c] === undefined);
  return Array.from({length: table.rowCount}, (_, row): Candidate | undefined => {
    const isNamed = columns.map(({index}) => (index[row] ?? -1) >= 0);
    const byLevel = columns.map(({index, totals}) => totals[index[row] ?? -1] ?? false);
    const shape = columns.map((_, i) => (isNamed[i] && !byLevel[i] ? '1' : '0')).join('');
    if (byLevel.includes(true)) return {row, shape, doubtful: false};
    const doubtful = isNamed.includes(true);
    return others.some(column => isTotal(column[row] ?? '')) ? {row, shape, doubtful} : undefined;
  }).filter(candidate => candidate !== undefined);
}

/** What rows must have in common to be added: their group, and the levels of a shape. */
function keyIn({dimensions}: TotalSearch, shape: string, row: number, group: TotalSearch['group']): string {
  return [group(row), ...[...dimensions.values()].map(({index}, i) => (shape[i] === '1' ? index[row] : ''))].join(' ');
}

function groupedBy(rows: readonly number[], key: (row: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/**
 * Adds to `found` the rows that are sums of finer ones, and gives those that should be and are not. The finest come
 * first, so that the total of subtotals is compared with the lines and not with both.
 */
function addedTotals(search: TotalSearch, found: Set<number>): Set<number> {
  const columns = [...search.dimensions.values()];
  const unequal = new Set<number>();
  const lines = Array.from({length: search.table.rowCount}, (_, row) => row).filter(
    row => !found.has(row) && search.group(row) !== undefined,
  );
  const shapes = groupedBy(lines, row => columns.map(({index}) => ((index[row] ?? -1) >= 0 ? '1' : '0')).join(''));
  const order = [...shapes].sort(([a], [b]) => fills(b) - fills(a));
  for (const [shape, rows] of order) {
    const finer = order.filter(
      ([other]) => other !== shape && [...shape].every((mark, i) => mark === '0' || other[i] === '1'),
    );
    if (finer.length === 0) continue;
    const key = (row: number): string => keyIn(search, shape, row, search.group);
    const below = groupedBy(
      finer.flatMap(([, others]) => others).filter(row => !found.has(row) && !unequal.has(row)),
      key,
    );
    const alike = rows.filter(row => below.has(key(row)));
    const equal = new Set(alike.filter(row => isSum(row, below.get(key(row)) ?? [], search)));
    const sure = [...equal].filter(row => (below.get(key(row)) ?? []).length > 1);
    sure.forEach(row => found.add(row));
    // One line beside an equal one proves nothing by itself, and neither does a difference: the others of the shape do.
    if (sure.length === 0 || equal.size * 2 <= alike.length) continue;
    for (const row of alike) (equal.has(row) ? found : unequal).add(row);
  }
  return unequal;
}

/** How many levels a shape fills. */
function fills(shape: string): number {
  return shape.replace(/0/g, '').length;
}

function isSum(row: number, parts: readonly number[], {phases}: TotalSearch): boolean {
  let compared = false;
  for (const amounts of phases.values()) {
    const own = amounts[row] ?? Number.NaN;
    const known = parts.map(part => amounts[part] ?? Number.NaN).filter(isAvailable);
    if (!isAvailable(own) && known.length === 0) continue;
    // Beyond the exact range two sums may look equal: then nothing is claimed.
    const sum = known.reduce((total, amount) => total + amount, 0);
    if (own !== sum || !Number.isSafeInteger(sum)) return false;
    compared ||= own !== 0;
  }
  return compared;
}
