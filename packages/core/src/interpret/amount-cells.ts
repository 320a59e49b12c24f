import {NOT_AVAILABLE} from '../amount/amount.js';
import type {DecimalMark} from '../amount/convention.js';
import type {Unit} from '../country/pack.js';
import type {Codes} from '../decode/column.js';
import type {Table} from '../decode/table.js';
import type {IssueList} from '../issue.js';
import {byRows, type Work} from '../work.js';
import {AmountReader, FAULTS, type ReadTexts, readTexts, ROUNDED, UNIT_MISSING} from './amount-reader.js';

/** Units of the rows of one column. */
export interface ColumnUnits {
  /** That of the rows that have none of their own. */
  readonly stated: Unit | undefined;
  /** By code of the unit cell: nothing for an empty one, `null` for one that is reported for itself. */
  readonly own: readonly (Unit | undefined | null)[] | undefined;
  /** For each row the code of its unit cell. */
  readonly codes: Codes | undefined;
}

/** How the rows of a column are read. */
interface Readings {
  /** One for each unit and decimal mark. */
  readonly readers: readonly AmountReader[];
  /** For each row the place of its reader, or `NO_UNIT` or `UNKNOWN_UNIT`; absent when the first one reads them all. */
  readonly of?: Uint8Array;
}

const NO_UNIT = 255;
const UNKNOWN_UNIT = 254;

/** The amounts of one column, in minor units. */
export function* readColumn(
  table: Table,
  c: number,
  decimal: DecimalMark,
  units: ColumnUnits,
  issues: IssueList,
): Work<Float64Array> {
  const {rowCount} = table;
  const read = {amounts: new Float64Array(rowCount).fill(NOT_AVAILABLE), faults: new Uint8Array(rowCount)};
  const readings = yield* readingsOf(rowCount, decimal, units, table.numberRows?.get(c));
  let isFaulty = false;
  for (const [i, reader] of readings.readers.entries())
    isFaulty = (yield* readRows(table, c, reader, readings.of, i, read)) || isFaulty;
  const {of} = readings;
  if (of?.includes(NO_UNIT)) isFaulty = (yield* missUnits(table, c, of, read)) || isFaulty;
  if (isFaulty) yield* tellFaults(table, c, read, issues);
  return read.amounts;
}

function* readingsOf(
  rowCount: number,
  decimal: DecimalMark,
  {stated, own, codes}: ColumnUnits,
  jsonNumbers: Uint8Array | undefined,
): Work<Readings> {
  if (!own && !jsonNumbers && stated) return {readers: [new AmountReader(decimal, stated.exponent)]};
  const of = new Uint8Array(rowCount);
  const readers: AmountReader[] = [];
  const places = new Map<string, number>();
  const placeOf = (unit: Unit | undefined | null, mark: DecimalMark): number => {
    if (!unit) return unit === null ? UNKNOWN_UNIT : NO_UNIT;
    const key = `${unit.id} ${mark}`;
    const place = places.get(key) ?? readers.push(new AmountReader(mark, unit.exponent)) - 1;
    places.set(key, place);
    return place;
  };
  yield* byRows(rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const unit = own?.[codes?.[row] ?? -1];
      of[row] = placeOf(unit === undefined ? stated : unit, jsonNumbers?.[row] === 1 ? '.' : decimal);
    }
  });
  return {readers, of};
}

/** Reads the rows of one reader, `own` being its place. True when one of them is faulty. */
function* readRows(
  {columns, rowCount}: Table,
  c: number,
  reader: AmountReader,
  of: Uint8Array | undefined,
  own: number,
  read: ReadTexts,
): Work<boolean> {
  const column = columns[c];
  if (!column) return false;
  let isFaulty = false;
  if (column.numbers) {
    const {numbers} = column;
    const others = yield* readTexts(reader, numbers.others, numbers.other);
    yield* byRows(rowCount, (from, to) => {
      isFaulty = reader.numbers(numbers, others, from, to, read, of, own) || isFaulty;
    });
    return isFaulty;
  }
  const {codes, count, text} = yield* column.texts();
  const {amounts, faults} = yield* readTexts(reader, count, text);
  yield* byRows(rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) {
      if (of && of[row] !== own) continue;
      const code = codes[row]!;
      read.amounts[row] = amounts[code]!;
      if (faults[code] === 0) continue;
      read.faults[row] = faults[code]!;
      isFaulty = true;
    }
  });
  return isFaulty;
}

/** Rows without any unit: what stands in them is no amount. */
function* missUnits(table: Table, c: number, of: Uint8Array, {faults}: ReadTexts): Work<boolean> {
  const column = table.columns[c];
  let isFaulty = false;
  yield* byRows(table.rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) {
      if (of[row] !== NO_UNIT || column?.at(row) === '') continue;
      faults[row] = UNIT_MISSING;
      isFaulty = true;
    }
  });
  return isFaulty;
}

function* tellFaults(table: Table, c: number, {amounts, faults}: ReadTexts, issues: IssueList): Work<void> {
  const column = table.header[c] ?? '';
  yield* byRows(table.rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const code = FAULTS[faults[row]!]!;
      if (code === 'none') continue;
      const place = () => ({row: table.lines[row], column, text: table.columns[c]?.at(row)});
      if (faults[row] === ROUNDED) issues.add(code, 'info', place, {amount: amounts[row]});
      else issues.add(code, 'warning', place, {leftOut: true});
    }
  });
}
