import type {Amount} from '../amount/amount.js';
import type {BudgetEntry} from '../budget/budget.js';
import type {Selection} from '../query/selection.js';
import {type Slice, sliceOf, totalOf} from '../query/slice.js';

/**
 * What stands beside the general budget. Special accounts and establishments are no part of it, and what it pays them is in
 * both: a sum over accounts counts that twice.
 */
export interface Accounts {
  /** The accounts that are not in the total although nobody left them out, with their own amounts. */
  readonly apart: readonly {readonly entry: BudgetEntry; readonly amount: Amount | undefined}[];
  /** True when the total adds several accounts, because the page asks for them or the file does not tell them apart. */
  readonly added: boolean;
}

interface Kept {
  readonly slice: Slice;
  readonly accounts: Accounts;
}

/**
 * The general budget alone, where every row says in which account it stands, some are of the general budget, and the page
 * asks for no account. Otherwise all the rows, and whether accounts are added in them.
 */
export function withoutOtherAccounts(slice: Slice, levels: readonly (string | undefined)[], anyYear: boolean): Kept {
  const {budget, rows, selection} = slice;
  const columns = [...budget.dimensions.values()];
  const accounts = columns.filter(({dimension}) => dimension.axis === 'account');
  // A file may also say whose account it is: the ministry's.
  const column = accounts.find(({entries}) => entries.some(isGeneral)) ?? accounts[0];
  const placeOf = (row: number): number => column?.index[row] ?? -1;
  const places = new Set([...rows].map(placeOf));
  if (!column || places.size < 2) return {slice, accounts: {apart: [], added: false}};
  const {id} = column.dimension;
  const general = column.entries.findIndex(isGeneral);
  const isAsked = selection.filters.has(id) || levels.includes(id);
  const isOnlyLevel = columns.every(({dimension, entries}) => dimension.id === id || entries.length === 0);
  const own = column.entries[general];
  if (isAsked || isOnlyLevel || places.has(-1) || !own || !places.has(general))
    return {slice, accounts: {apart: [], added: true}};
  const narrowed: Selection = {...selection, filters: new Map([...selection.filters, [id, new Set([own.key])]])};
  places.delete(general);
  const apart = [...places].flatMap(place => {
    const entry = column.entries[place];
    const {amount, available} = totalOf({...slice, rows: rows.filter(row => placeOf(row) === place)});
    return entry ? [{entry, amount: available ? amount : undefined}] : [];
  });
  return {slice: sliceOf(budget, narrowed, {anyYear}), accounts: {apart, added: false}};
}

function isGeneral({official}: BudgetEntry): boolean {
  return official?.kind === 'general';
}
