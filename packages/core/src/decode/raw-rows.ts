import type {Issue} from '../issue.js';
import {finished, type Work} from '../work.js';
import {TableFrame} from './table-frame.js';
import type {Table} from './table.js';
import {TextCells} from './text-cells.js';

export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows that are worked through between two rests. */
const ROWS = 200;

/** The first row is the header; every other row must match it. Blank rows, which spreadsheets leave behind, are no rows. */
export function tableOf(rows: Iterable<RawRow>, meta: ReadonlyMap<string, string>, faults: readonly Issue[]): Table {
  return finished(tabling(rows, meta, faults));
}

/** `tableOf` in slices; `faults` may be found while the rows are given. */
export function* tabling(
  rows: Iterable<RawRow>,
  meta: ReadonlyMap<string, string>,
  faults: readonly Issue[],
): Work<Table> {
  const frame = new TableFrame();
  const columns: TextCells[] = [];
  const lines: number[] = [];
  let count = 0;
  for (const {line, cells} of rows) {
    count += 1;
    if (count % ROWS === 0) yield;
    if (isBlank(cells)) continue;
    if (!frame.header) {
      const width = frame.start(cells);
      while (columns.length < width) columns.push(new TextCells());
    } else if (frame.repeats(cells)) frame.tellRepeated(line);
    else if (cells.length < columns.length || !isBlank(cells.slice(columns.length))) frame.leaveOut(line, cells);
    else {
      lines.push(line);
      for (let c = 0; c < columns.length; c += 1)
        if (columns[c]!.addText(cells[c] ?? '')) frame.tellDisguise(line, frame.header[c], cells[c] ?? '');
    }
  }
  for (const issue of faults) frame.fault(issue);
  return frame.table(
    columns.map(column => column.column()),
    Int32Array.from(lines),
    meta,
  );
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every(cell => cell.trim() === '');
}
