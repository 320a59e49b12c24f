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
  const said = saidTotals(search);
  // Where every row is called a total, none is the total of others.
  const equal = said.size < table.rowCount ? said : new Set<number>();
  const unequal = addedTotals(search, equal);
  const [first] = phases.values();
  const rows = new Set([...equal, ...unequal].sort((a, b) => a - b));
  const issues = [...rows].map(row => {
    const amount = first?.[row] ?? Number.NaN;
    const text = table.columns.map(column => column[row] ?? '').filter(cell => cell !== '').join(' | ');
    const where = {row: table.lines[row], text, ...(isAvailable(amount) ? {amount} : {})};
    return unequal.has(row) ? issueOf('total-differs', 'warning', {...where, leftOut: true}) : issueOf('total-row', 'warning', where);
  });
  return {rows, issues};
}

const TOTAL = /^(?:(?:grand|sous|sub|s) )?(?:total|totaux|subtotal)(?= |$)|^(?:ال)?(?:مجموع|جملة)(?= |$)/;

function isTotal(text: string): boolean {
  return TOTAL.test(normalise(text));
}

/** In the columns of a level; in any other column of text only when the row names no level at all. */
function saidTotals({table, roles, dimensions}: TotalSearch): Set<number> {
  const columns = [...dimensions.values()].map(({index, entries}) => ({
    index,
    totals: entries.map(({official, code, labels}) => !official && [code, ...Object.values(labels)].some(isTotal)),
  }));
  const others = table.columns.filter((_, c) => roles[c] === undefined);
  const rows = new Set<number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const named = columns.filter(({index}) => (index[row] ?? -1) >= 0);
    const ofLevel = named.some(({index, totals}) => totals[index[row] ?? -1]);
    if (ofLevel || (named.length === 0 && others.some(column => isTotal(column[row] ?? '')))) rows.add(row);
  }
  return rows;
}

/**
 * Adds to `found` the rows that are sums of finer ones, and gives those that should be and are not. The finest come
 * first, so that the total of subtotals is compared with the lines and not with both.
 */
function addedTotals(search: TotalSearch, found: Set<number>): Set<number> {
  const columns = [...search.dimensions.values()];
  const unequal = new Set<number>();
  const shapes = new Map<string, number[]>();
  for (let row = 0; row < search.table.rowCount; row += 1) {
    if (found.has(row) || search.group(row) === undefined) continue;
    push(shapes, columns.map(({index}) => ((index[row] ?? -1) >= 0 ? '1' : '0')).join(''), row);
  }
  const order = [...shapes].sort(([a], [b]) => fills(b) - fills(a));
  for (const [shape, rows] of order) {
    const finer = order.filter(([other]) => other !== shape && [...shape].every((mark, i) => mark === '0' || other[i] === '1'));
    if (finer.length === 0) continue;
    const key = (row: number): string => [search.group(row), ...columns.map(({index}, i) => (shape[i] === '1' ? index[row] : ''))].join(' ');
    const below = new Map<string, number[]>();
    for (const row of finer.flatMap(([, others]) => others)) if (!found.has(row) && !unequal.has(row)) push(below, key(row), row);
    const alike = rows.filter(row => below.has(key(row)));
    const equal = alike.filter(row => isSum(row, below.get(key(row)) ?? [], search));
    const sure = equal.some(row => (below.get(key(row)) ?? []).length > 1) && equal.length * 2 > alike.length;
    for (const row of sure ? alike : []) (equal.includes(row) ? found : unequal).add(row);
  }
  return unequal;
}

function push(groups: Map<string, number[]>, key: string, row: number): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
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
