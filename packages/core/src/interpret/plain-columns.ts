import {plainNumber} from '../amount/digits.js';
import type {DimensionColumn} from '../budget/budget.js';
import {CREDITS, FLOWS} from '../budget/phase.js';
import type {Codes} from '../decode/column.js';
import type {Table} from '../decode/table.js';
import type {IssueCode, IssueList} from '../issue.js';
import {byRows, type Work} from '../work.js';
import {isoDate} from './meta.js';
import type {Role} from './roles.js';
import {creditNamed, flowNamed, type PlainRole} from './vocabulary.js';

/** What a row is when its year, flow or credit kind cannot be read: it then belongs to no selection. */
export const UNREADABLE = 255;

/** What years are where they cannot be read. */
const NO_YEAR = -1;

const REVENUE = FLOWS.indexOf('revenue');

/** Different texts that are read between two rests. */
const TEXTS = 512;

/** The cells of one of these columns: each text once, and for each row which one it holds. */
interface Plain {
  readonly texts: readonly string[];
  /** Absent where the file has no such column. */
  readonly codes?: Codes;
}

/** What every budget has, for each row. */
export interface PlainColumns {
  readonly years: Int32Array;
  readonly flows: Uint8Array;
  readonly credits: Uint8Array;
  /** The latest date of the rows. */
  readonly latest: string | undefined;
  /** What the columns hold, for messages. */
  readonly cells: Readonly<Record<'year' | 'flow' | 'credit' | 'asOf', Plain>>;
}

/** Reads years, flows, kinds of credit and dates, each text once. An empty cell among others is a gap, and not a habit. */
export function* plainColumns(
  table: Table,
  roles: readonly (Role | undefined)[],
  dimensions: ReadonlyMap<string, DimensionColumn>,
): Work<PlainColumns> {
  const {rowCount} = table;
  const year = yield* plainOf(table, roles, 'year');
  const flow = yield* plainOf(table, roles, 'flow');
  const credit = yield* plainOf(table, roles, 'credit');
  const asOf = yield* plainOf(table, roles, 'asOf');
  const years = yield* readRows(new Int32Array(rowCount), year, yearOf);
  const flows = yield* readRows(new Uint8Array(rowCount), flow, flowOf);
  yield* implyFlows(flows, flow, [...dimensions.values()]);
  const credits = yield* readRows(new Uint8Array(rowCount), credit, creditOf);
  yield* byRows(rowCount, (from, to) => {
    // Revenue is neither CE nor CP: its cell is not asked for.
    for (let row = from; row < to; row += 1) if (flows[row] === REVENUE) credits[row] = 0;
  });
  const dates = asOf.texts.map(isoDate).filter(date => date !== undefined);
  return {years, flows, credits, latest: dates.sort().at(-1), cells: {year, flow, credit, asOf}};
}

/**
 * Says what could not be read. A row that is excused is no fault; the others take their amount with them, those with two
 * faults once.
 */
export function* tellPlain(
  table: Table,
  {years, flows, credits, cells}: PlainColumns,
  isExcused: (row: number) => boolean,
  amountOf: (row: number) => number | undefined,
  issues: IssueList,
): Work<void> {
  const noYear = (row: number): boolean => years[row] === NO_YEAR;
  const noFlow = (row: number): boolean => flows[row] === UNREADABLE;
  const noCredit = (row: number): boolean => credits[row] === UNREADABLE;
  const tell = function* (code: IssueCode, plain: Plain, isFaulty: typeof noYear, isTold: typeof noYear): Work<void> {
    yield* byRows(table.rowCount, (from, to) => {
      for (let row = from; row < to; row += 1) {
        if (!isFaulty(row) || isExcused(row)) continue;
        const amount = isTold(row) ? undefined : amountOf(row);
        issues.add(code, 'warning', () => ({row: table.lines[row], text: textAt(plain, row)}), {leftOut: true, amount});
      }
    });
  };
  yield* tell('year-invalid', cells.year, noYear, () => false);
  yield* tell('flow-unknown', cells.flow, noFlow, noYear);
  yield* tell('credit-unknown', cells.credit, noCredit, row => noYear(row) || noFlow(row));
  yield* tellDates(table, cells.asOf, issues);
}

function* tellDates(table: Table, {texts, codes}: Plain, issues: IssueList): Work<void> {
  const isWrong = texts.map(text => text !== '' && isoDate(text) === undefined);
  if (!codes || !isWrong.includes(true)) return;
  yield* byRows(table.rowCount, (from, to) => {
    for (let row = from; row < to; row += 1)
      if (isWrong[codes[row]!])
        issues.add('date-invalid', 'warning', () => ({row: table.lines[row], text: texts[codes[row]!]}));
  });
}

function textAt({texts, codes}: Plain, row: number): string {
  return texts[codes?.[row] ?? -1] ?? '';
}

function* plainOf(table: Table, roles: readonly (Role | undefined)[], wanted: PlainRole): Work<Plain> {
  const column = table.columns[roles.findIndex(role => role?.kind === 'plain' && role.role === wanted)];
  if (!column) return {texts: []};
  const {codes, count, text} = yield* column.texts();
  const texts: string[] = [];
  while (texts.length < count) {
    texts.push(text(texts.length));
    if (texts.length % TEXTS === 0) yield;
  }
  return {texts, codes};
}

/** Fills a column; without any text it stays zero. */
function* readRows<Values extends Int32Array | Uint8Array>(
  values: Values,
  {texts, codes}: Plain,
  read: (text: string) => number,
): Work<Values> {
  const isPartial = texts.some(text => text !== '');
  if (!codes || !isPartial) return values;
  const byCode = new Int32Array(texts.length);
  for (let code = 0; code < texts.length; code += 1) {
    byCode[code] = read(texts[code]!);
    if (code % TEXTS === TEXTS - 1) yield;
  }
  yield* byRows(values.length, (from, to) => {
    for (let row = from; row < to; row += 1) values[row] = byCode[codes[row]!]!;
  });
  return values;
}

function yearOf(text: string): number {
  const [, year] = /^([1-9]\d{3})(?:\.0+)?$/.exec(plainNumber(text)) ?? [];
  return year === undefined ? NO_YEAR : Number(year);
}

function flowOf(text: string): number {
  const flow = flowNamed(text);
  return flow ? FLOWS.indexOf(flow) : UNREADABLE;
}

function creditOf(text: string): number {
  const credit = creditNamed(text);
  return credit ? CREDITS.indexOf(credit) + 1 : UNREADABLE;
}

/** Where the flow is not said, what names an entry of a classification of revenue is revenue. */
function* implyFlows(flows: Uint8Array, {texts, codes}: Plain, columns: readonly DimensionColumn[]): Work<void> {
  const isEmpty = texts.map(text => text === '');
  const stated = columns.filter(({dimension}) => dimension.flow !== undefined);
  const settled = new Uint8Array(stated.length > 0 ? flows.length : 0);
  for (const {index, dimension} of stated) {
    const flow = FLOWS.findIndex(known => known === dimension.flow);
    yield* byRows(flows.length, (from, to) => {
      for (let row = from; row < to; row += 1) {
        if (settled[row] === 1 || index[row]! < 0 || (codes && !isEmpty[codes[row]!])) continue;
        flows[row] = flow;
        settled[row] = 1;
      }
    });
  }
}
