import {isAvailable} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import {addable} from '../budget/row-kinds.js';
import type {Country} from '../country/country.js';
import type {Table} from '../decode/table.js';
import {hasError, IssueList, issueOf} from '../issue.js';
import {byRows, finished, type Work} from '../work.js';
import {type AmountOptions, amountColumns} from './amount-columns.js';
import {dimensionColumns} from './dimension-columns.js';
import {dateIssues, metaOf} from './meta.js';
import {plainColumns, tellPlain, UNREADABLE} from './plain-columns.js';
import {rolesOf} from './roles.js';
import {tellTotals, totalRows} from './total-rows.js';
import {LINE} from './total-search.js';
import {tellUnknownCodes} from './unknown-codes.js';

export {UNREADABLE} from './plain-columns.js';

export interface InterpretOptions extends AmountOptions {
  /** Headers of the file for the kit's names, see `parseFields`. */
  readonly fields?: string;
}

/**
 * Understands a table as a budget. Whatever cannot be understood is in `issues`; a budget with an issue of severity
 * `error` must not be drawn.
 */
export function interpret(table: Table, country: Country, options: InterpretOptions = {}): Budget {
  return finished(interpreting(table, country, options));
}

/** `interpret` in slices. */
export function* interpreting(table: Table, country: Country, options: InterpretOptions = {}): Work<Budget> {
  const [fallback] = country.pack.currency.units;
  if (!fallback) throw new TypeError('invalid country pack: a currency needs at least one unit');
  const roles = rolesOf(table.header, country, options.fields ?? '');
  const issues = new IssueList();
  issues.addAll([...table.issues, ...roles.issues, ...dateIssues(table.meta)]);
  if (table.rowCount === 0 && !hasError(issues.list())) issues.addAll([issueOf('empty', 'error')]);
  const money = yield* amountColumns(table, roles.of, country, options);
  if (table.header.length > 0) issues.addAll(money.issues);
  const dimensions = yield* dimensionColumns(table, roles.of, country);
  const plain = yield* plainColumns(table, roles.of, dimensions);
  const {years, flows, credits, latest} = plain;
  const search = {
    table,
    roles: roles.of,
    dimensions: [...dimensions.values()],
    phases: money.phases,
    groups: yield* addable(plain),
  };
  const kinds = yield* totalRows(search);
  const [first] = money.phases.values();
  const amountOf = (row: number): number | undefined => {
    const amount = first?.[row] ?? Number.NaN;
    return isAvailable(amount) ? amount : undefined;
  };
  // A total often has no year or kind of credit of its own: that it is a total says enough.
  yield* tellPlain(table, plain, row => kinds[row] !== LINE, amountOf, issues);
  yield* tellTotals(search, kinds, issues);
  yield* tellUnknownCodes(dimensions.values(), table, issues);
  yield* byRows(table.rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) if (kinds[row] !== LINE) flows[row] = UNREADABLE;
  });
  const meta = metaOf(table.meta);
  return {
    rowCount: table.rowCount,
    lines: table.lines,
    dimensions,
    years,
    flows,
    credits,
    phases: money.phases,
    marks: money.marks,
    unit: money.unit ?? fallback,
    currency: country.pack.currency,
    meta: {...meta, asOf: meta.asOf ?? latest},
    issues: issues.list(),
  };
}
