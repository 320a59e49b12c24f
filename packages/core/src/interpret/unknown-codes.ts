import type {BudgetEntry, DimensionColumn} from '../budget/budget.js';
import type {Table} from '../decode/table.js';
import type {IssueList} from '../issue.js';
import {byRows, type Work} from '../work.js';

/** Axes whose lists the law or the map closes: a code that is not there is a slip, and not a body of the publisher's own. */
const CLOSED = new Set(['nature', 'region', 'function']);

/** Entries between two rests. */
const ENTRIES = 4096;

/** Codes without a name that a complete classification does not know: shown as they are, and said. */
export function* tellUnknownCodes(columns: Iterable<DimensionColumn>, table: Table, issues: IssueList): Work<void> {
  for (const {dimension, entries, index} of columns) {
    if (!CLOSED.has(dimension.axis) || dimension.scoped || !dimension.entries?.length) continue;
    const unknown: number[] = [];
    for (const [place, entry] of entries.entries()) {
      if (isUnknown(entry)) unknown.push(place);
      if (place % ENTRIES === ENTRIES - 1) yield;
    }
    if (unknown.length === 0) continue;
    const firsts = yield* firstRows(index, entries.length);
    for (const place of unknown) {
      const text = entries[place]?.code;
      issues.add('unknown-code', 'info', () => ({row: table.lines[firsts[place]!], column: dimension.id, text}));
    }
  }
}

function isUnknown({official, code, labels}: BudgetEntry): boolean {
  return !official && Object.values(labels).every(label => label.endsWith(` ${code}`));
}

/** For each entry the first row that names it. */
function* firstRows(index: Int32Array, count: number): Work<Int32Array> {
  const firsts = new Int32Array(count).fill(-1);
  yield* byRows(index.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const place = index[row]!;
      if (place >= 0 && firsts[place] === -1) firsts[place] = row;
    }
  });
  return firsts;
}
