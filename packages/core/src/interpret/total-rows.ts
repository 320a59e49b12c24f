import {isAvailable} from '../amount/amount.js';
import type {Table} from '../decode/table.js';
import type {IssueList} from '../issue.js';
import {byRows, type Work} from '../work.js';
import {addedTotals} from './added-totals.js';
import {saidTotals} from './said-totals.js';
import {DIFFERS, LINE, type TotalSearch} from './total-search.js';

/**
 * Rows that are the total of other rows. Ministries print them into their tables, and added to the rest they would double
 * it. A row is one when it says so (`Total mission`, `المجموع`), or when it leaves open a level that other rows fill and
 * is their sum in every phase, to the last minor unit. Where rows of one shape are such sums, one of that shape that
 * differs from its sum is left out and reported: it is no line of its own, and the lines are what can be checked.
 */
export function* totalRows(search: TotalSearch): Work<Uint8Array> {
  const kinds = new Uint8Array(search.table.rowCount);
  yield* saidTotals(search, kinds);
  yield* addedTotals(search, kinds);
  return kinds;
}

/** Says which rows are not counted, and why. */
export function* tellTotals({table, phases}: TotalSearch, kinds: Uint8Array, issues: IssueList): Work<void> {
  const [first] = phases.values();
  const tell = (row: number): void => {
    const amount = first?.[row] ?? Number.NaN;
    const known = isAvailable(amount) ? amount : undefined;
    const place = () => ({row: table.lines[row], text: rowText(table, row)});
    if (kinds[row] === DIFFERS) issues.add('total-differs', 'warning', place, {leftOut: true, amount: known});
    else issues.add('total-row', 'warning', place, {amount: known});
  };
  yield* byRows(kinds.length, (from, to) => {
    for (let row = from; row < to; row += 1) if (kinds[row] !== LINE) tell(row);
  });
}

function rowText({columns}: Table, row: number): string {
  const cells = columns.map(column => column.at(row));
  return cells.filter(cell => cell !== '').join(' | ');
}
