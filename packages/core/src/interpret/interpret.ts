import {isAvailable} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import {CREDITS, FLOWS, type Phase} from '../budget/phase.js';
import type {Country} from '../country/country.js';
import type {Table} from '../decode/table.js';
import {type Issue, issueOf} from '../issue.js';
import {type AmountOptions, amountColumns} from './amount-columns.js';
import {dimensionColumns} from './dimension-columns.js';
import {isoDate, metaOf} from './meta.js';
import {type Role, rolesOf} from './roles.js';
import {creditNamed, flowNamed, type PlainRole} from './vocabulary.js';

export interface InterpretOptions extends AmountOptions {
  /** Headers of the file for the kit's names, see `parseFields`. */
  readonly fields?: string;
}

/**
 * Understands a table as a budget. Whatever cannot be understood is in `issues`; a budget with an issue of severity
 * `error` must not be drawn.
 */
export function interpret(table: Table, country: Country, options: InterpretOptions = {}): Budget {
  const roles = rolesOf(table.header, country, options.fields ?? '');
  const issues: Issue[] = [...table.issues, ...roles.issues];
  const read = <T>(role: PlainRole, each: Read<T>): T[] => readPlain(table, roles.of, role, each);
  const money = amountColumns(table, roles.of, country, options);
  if (table.rowCount === 0 && !issues.some(({severity}) => severity === 'error')) issues.push(issueOf('empty', 'error'));
  if (table.header.length > 0) issues.push(...money.issues);
  const fallback = country.pack.currency.units[0];
  if (!fallback) throw new TypeError('invalid country pack: a currency needs at least one unit');
  const asOf = read('asOf', text => isoDate(text)).filter(date => date !== undefined).sort().at(-1);
  const meta = metaOf(table.meta);
  return {
    rowCount: table.rowCount,
    lines: table.lines,
    dimensions: dimensionColumns(table, roles.of, country),
    years: Int32Array.from(read('year', (text, row, partial) => yearOf(text, row, partial, table, issues))),
    flows: Uint8Array.from(read('flow', (text, row) => flowOf(text, row, table, issues))),
    credits: Uint8Array.from(read('credit', (text, row, partial) => creditOf(text, row, partial, table, issues))),
    phases: money.phases,
    unit: money.unit ?? fallback,
    currency: country.pack.currency,
    meta: {...meta, asOf: meta.asOf ?? asOf},
    issues: issues.map(issue => withAmount(issue, table, money.phases)),
  };
}

/** A row that is left out takes its amount with it: the reader is told how much, in the first phase of the file. */
function withAmount(issue: Issue, table: Table, phases: ReadonlyMap<Phase, Float64Array>): Issue {
  if (!issue.leftOut || issue.row === undefined || issue.column !== undefined) return issue;
  const row = table.lines.indexOf(issue.row);
  const [first] = phases.values();
  const amount = first?.[row] ?? Number.NaN;
  return isAvailable(amount) ? {...issue, amount} : issue;
}

/** What a row is when its year, flow or credit kind cannot be read: it then belongs to no selection. */
export const UNREADABLE = 255;

/** `partial` is true when other rows of the column are filled, so that an empty cell is a gap and not a habit. */
type Read<T> = (text: string, row: number, partial: boolean) => T;

function readPlain<T>(table: Table, roles: readonly (Role | undefined)[], wanted: PlainRole, each: Read<T>): T[] {
  const cells = table.columns[roles.findIndex(role => role?.kind === 'plain' && role.role === wanted)] ?? [];
  const partial = cells.some(text => text !== '');
  return Array.from({length: table.rowCount}, (_, row) => each(cells[row] ?? '', row, partial));
}

function yearOf(text: string, row: number, partial: boolean, table: Table, issues: Issue[]): number {
  if (text === '' && !partial) return 0;
  const [, year] = /^(\d{4})(?:\.0+)?$/.exec(text) ?? [];
  if (year) return Number(year);
  issues.push(issueOf('year-invalid', 'warning', {row: table.lines[row], text, leftOut: true}));
  return -1;
}

function flowOf(text: string, row: number, table: Table, issues: Issue[]): number {
  if (text === '') return 0;
  const flow = flowNamed(text);
  if (flow) return FLOWS.indexOf(flow);
  issues.push(issueOf('flow-unknown', 'warning', {row: table.lines[row], text, leftOut: true}));
  return UNREADABLE;
}

function creditOf(text: string, row: number, partial: boolean, table: Table, issues: Issue[]): number {
  if (text === '' && !partial) return 0;
  const credit = creditNamed(text);
  if (credit) return CREDITS.indexOf(credit) + 1;
  issues.push(issueOf('credit-unknown', 'warning', {row: table.lines[row], text, leftOut: true}));
  return UNREADABLE;
}

