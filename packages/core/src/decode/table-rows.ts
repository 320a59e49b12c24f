import type {RawRow} from './raw-rows.js';
import type {Table} from './table.js';

/** The rows of a table as they were read, without the header: what rearranges columns works on rows. */
export function* rowsIn(table: Table): Generator<RawRow> {
  for (let row = 0; row < table.rowCount; row += 1)
    yield {line: table.lines[row] ?? 0, cells: table.columns.map(column => column.at(row))};
}

/** True for a cell that came as a number, whose decimal mark is the point whatever its column says. */
export function isNumber(table: Table, column: number, row: number): boolean {
  return table.numeric?.has(column) === true || table.numberRows?.get(column)?.[row] === 1;
}
