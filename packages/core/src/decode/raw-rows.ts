import type {Issue} from '../issue.js';
import {finished} from '../work.js';
import {hashOf} from './byte-dictionary.js';
import {type Rows, TableBuilder} from './table-builder.js';
import type {Table} from './table.js';
import {writeUtf8} from './utf8.js';

export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table of rows whose cells are texts already. The first row is the header, see `TableBuilder`. */
export function tableOf(rows: readonly RawRow[], meta: ReadonlyMap<string, string>, before: readonly Issue[]): Table {
  const builder = new TableBuilder();
  for (const issue of before) builder.fault(issue);
  for (const {line, cells} of rows) {
    // At most three bytes for a character, and what a `Batch` wants behind the last.
    const bytes = new Uint8Array(cells.reduce((sum, cell) => sum + 3 * cell.length, 4));
    const row = rowOf(cells, bytes);
    builder.row(line, bytes, row);
    if (row.kept > 0) builder.take(bytes, row);
  }
  return finished(builder.table(meta));
}

/** Writes one row into bytes. */
function rowOf(cells: readonly string[], bytes: Uint8Array): Rows {
  const [starts, ends, hashes] = [0, 0, 0].map(() => new Int32Array(cells.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let end = 0;
  cells.forEach((cell, c) => {
    starts[c] = end;
    end = writeUtf8(cell, bytes, end);
    ends[c] = end;
    hashes[c] = hashOf(bytes, starts[c], end);
  });
  let kept = 0;
  return {
    starts,
    ends,
    hashes,
    first: 0,
    cells: cells.length,
    get kept() {
      return kept;
    },
    keep: () => (kept = 1),
    clear: () => (kept = 0),
  };
}
