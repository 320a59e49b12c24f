import {isAvailable} from '../amount/amount.js';
import {plainNumber} from '../amount/digits.js';
import type {Budget, DimensionColumn} from '../budget/budget.js';
import {CREDITS, FLOWS, type Phase} from '../budget/phase.js';
import type {Country} from '../country/country.js';
import type {Table} from '../decode/table.js';
import {type Issue, issueOf} from '../issue.js';
import {type AmountOptions, amountColumns} from './amount-columns.js';
import {dimensionColumns} from './dimension-columns.js';
import {dateIssues, isoDate, metaOf} from './meta.js';
import {type Role, rolesOf} from './roles.js';
import {type TotalRows, totalRows} from './total-rows.js';
import {unknownCodes} from './unknown-codes.js';
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
  const issues: Issue[] = [...table.issues, ...roles.issues, ...dateIssues(table.meta)];
  const read = <T>(role: PlainRole, each: Read<T>): T[] => readPlain(table, roles.of, role, each);
  const money = amountColumns(table, roles.of, country, options);
  if (table.rowCount === 0 && !issues.some(({severity}) => severity === 'error'))
    issues.push(issueOf('empty', 'error'));
  if (table.header.length > 0) issues.push(...money.issues);
  const fallback = country.pack.currency.units[0];
  if (!fallback) throw new TypeError('invalid country pack: a currency needs at least one unit');
  const dimensions = dimensionColumns(table, roles.of, country);
  const implied = impliedFlow([...dimensions.values()]);
  const years = Int32Array.from(read('year', (text, row, partial) => yearOf(text, row, partial, table, issues)));
  const flows = Uint8Array.from(
    read(
      'flow',
      (text, row, partial) => (text === '' ? implied(row) : undefined) ?? flowOf(text, row, partial, table, issues),
    ),
  );
  const credits = Uint8Array.from(
    read('credit', (text, row, partial) => (flows[row] === REVENUE ? 0 : creditOf(text, row, partial, table, issues))),
  );
  const dates = read('asOf', (text, row) => dateOf(text, row, table, issues));
  const isLeftOut = (row: number): boolean =>
    (years[row] ?? 0) < 0 || flows[row] === UNREADABLE || credits[row] === UNREADABLE;
  const group = (row: number): string | undefined =>
    isLeftOut(row) ? undefined : [years[row], flows[row], credits[row]].join(' ');
  const totals = totalRows({table, roles: roles.of, dimensions, phases: money.phases, group});
  for (const row of totals.rows) flows[row] = UNREADABLE;
  const meta = metaOf(table.meta);
  return {
    rowCount: table.rowCount,
    lines: table.lines,
    dimensions,
    years,
    flows,
    credits,
    phases: money.phases,
    unit: money.unit ?? fallback,
    currency: country.pack.currency,
    meta: {
      ...meta,
      asOf:
        meta.asOf ??
        dates
          .filter(date => date !== undefined)
          .sort()
          .at(-1),
    },
    issues: withAmounts(
      [
        ...issues.filter(issue => !isGapOfTotal(issue, totals)),
        ...totals.issues,
        ...unknownCodes(dimensions.values(), table),
      ],
      table,
      money.phases,
    ),
  };
}

/** A total often has no year or kind of credit of its own: that it is a total says enough. */
function isGapOfTotal({row, code}: Issue, totals: TotalRows): boolean {
  const isGap = code === 'year-invalid' || code === 'flow-unknown' || code === 'credit-unknown';
  return isGap && totals.issues.some(total => total.row === row);
}

/** A row that is left out takes its amount with it: the reader is told how much, in the first phase of the file. */
function withAmounts(
  issues: readonly Issue[],
  table: Table,
  phases: ReadonlyMap<Phase, Float64Array>,
): readonly Issue[] {
  const [first] = phases.values();
  const rows = new Map(Array.from(table.lines, (line, row) => [line, row]));
  const told = new Set<number>();
  return issues.map(issue => {
    if (!issue.leftOut || issue.row === undefined || issue.column !== undefined) return issue;
    const amount = first?.[rows.get(issue.row) ?? -1] ?? Number.NaN;
    // A row with two faults is left out once.
    if (!isAvailable(amount) || told.has(issue.row)) return issue;
    told.add(issue.row);
    return {...issue, amount};
  });
}

/** What a row is when its year, flow or credit kind cannot be read: it then belongs to no selection. */
export const UNREADABLE = 255;

const REVENUE = FLOWS.indexOf('revenue');

/** `partial` is true when other rows of the column are filled, so that an empty cell is a gap and not a habit. */
type Read<T> = (text: string, row: number, partial: boolean) => T;

function readPlain<T>(table: Table, roles: readonly (Role | undefined)[], wanted: PlainRole, each: Read<T>): T[] {
  const cells = table.columns[roles.findIndex(role => role?.kind === 'plain' && role.role === wanted)] ?? [];
  const partial = cells.some(text => text !== '');
  return Array.from({length: table.rowCount}, (_, row) => each(cells[row] ?? '', row, partial));
}

function yearOf(text: string, row: number, partial: boolean, table: Table, issues: Issue[]): number {
  if (text === '' && !partial) return 0;
  const [, year] = /^([1-9]\d{3})(?:\.0+)?$/.exec(plainNumber(text)) ?? [];
  if (year) return Number(year);
  issues.push(issueOf('year-invalid', 'warning', {row: table.lines[row], text, leftOut: true}));
  return -1;
}

/** Without a column of flows everything is spending, except what names an entry of a classification of revenue. */
function impliedFlow(columns: readonly DimensionColumn[]): (row: number) => number | undefined {
  const stated = columns.filter(({dimension}) => dimension.flow !== undefined);
  return row => {
    const flow = stated.find(({index}) => (index[row] ?? -1) >= 0)?.dimension.flow;
    return flow === undefined ? undefined : FLOWS.indexOf(flow);
  };
}

function flowOf(text: string, row: number, partial: boolean, table: Table, issues: Issue[]): number {
  if (text === '' && !partial) return 0;
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

function dateOf(text: string, row: number, table: Table, issues: Issue[]): string | undefined {
  const date = isoDate(text);
  if (text !== '' && date === undefined) issues.push(issueOf('date-invalid', 'warning', {row: table.lines[row], text}));
  return date;
}
