import {decimalOf, decimalText} from '../decode/decimal.js';
import type {Decoded} from '../decode/decoded.js';
import {NumberText, objectsIn, own, tableOfValues, textIn} from '../decode/values.js';
import {type Issue, issueOf} from '../issue.js';
import {LIMITS} from './load-text.js';

type Json = Readonly<Record<string, unknown>>;

/** The most rows that a portal gives at once, unless it is set up otherwise. */
const PAGE = 32_000;

/** Columns that the DataStore adds to every table. */
const OWN_COLUMNS = new Set(['_id', '_full_text', 'rank']);

/** The pages of one table, as they come. */
export class Pages {
  readonly limit = PAGE;
  readonly records: (Json | readonly unknown[])[] = [];
  fields: readonly Json[] = [];
  issue: Issue | undefined;
  private total: number | undefined;
  private size = 0;
  private ended = false;

  get count(): number {
    return this.records.length;
  }

  /** True when all rows are there, or when no more are to be asked for. */
  get isWhole(): boolean {
    return this.ended;
  }

  add(result: Json, size = 0): void {
    const records = own(result, 'records');
    const rows = (Array.isArray(records) ? records : []) as readonly (Json | readonly unknown[])[];
    if (this.count === 0) this.fields = objectsIn(result, 'fields');
    const total = own(result, 'total');
    const isCounted = typeof total === 'number' && own(result, 'total_was_estimated') !== true;
    this.total = isCounted ? total : undefined;
    this.size += size;
    // A server that takes no heed of the offset gives the same page for ever.
    const again = this.count > 0 && rows.length > 0 && JSON.stringify(rows[0]) === JSON.stringify(this.records[0]);
    if (!again) for (const row of rows) this.records.push(row);
    const isDone = this.total === undefined ? rows.length === 0 : this.count >= this.total;
    this.ended = isDone || again || rows.length === 0;
    if (this.size > LIMITS.bytes) {
      this.issue = issueOf('too-large', 'error', {
        text: textIn(result, 'resource_id') ?? '',
        detail: String(LIMITS.bytes / 1024 / 1024),
      });
      this.ended = true;
    }
  }

  /** Rows that the portal counts and did not give; nothing when it does not count. */
  get missing(): {readonly count: number; readonly total: number} | undefined {
    return this.total !== undefined && this.count !== this.total ? {count: this.count, total: this.total} : undefined;
  }
}

/** Half a table is no table: its sums would pass for those of the whole. */
export function tableOfPages(pages: Pages, meta: ReadonlyMap<string, string>, before: readonly Issue[]): Decoded {
  const {missing} = pages;
  const faults = [
    ...(pages.issue ? [pages.issue] : []),
    ...(missing ? [issueOf('incomplete', 'error', {text: String(missing.count), detail: String(missing.total)})] : []),
  ];
  const places = pages.fields.map((field, place) => ({
    name: textIn(field, 'id') ?? '',
    type: textIn(field, 'type') ?? '',
    place,
  }));
  const columns = places.filter(({name}) => name !== '' && !OWN_COLUMNS.has(name));
  const rows = pages.records.map((record, i) => ({
    line: i + 1,
    values: columns.map(({name, type, place}) =>
      valueOf(Array.isArray(record) ? record[place] : own(record, name), type),
    ),
  }));
  const header = columns.map(({name}) => name);
  return {table: tableOfValues(header, faults.length > 0 ? [] : rows, meta, [...before, ...faults])};
}

/** Numbers of PostgreSQL come as texts, so that they lose no digit. */
function valueOf(value: unknown, type: string): unknown {
  if (typeof value !== 'string' || !/^(?:numeric|int|float|double|bigint|real|decimal)/i.test(type)) return value;
  const decimal = decimalOf(value);
  return decimal ? new NumberText(decimalText(decimal)) : value;
}
