import {type Issue, issueOf} from '../issue.js';
import type {Table} from './table.js';
import {parentIn, type TreeColumns} from './tree-columns.js';
import {MAX_DEPTH} from './tree-nodes.js';

/** Rows of a file, by their numbers: which stands below which, and which have no certain place. */
export interface TreeLinks {
  /** Rows in the tree, parents before their children. */
  readonly order: readonly number[];
  readonly parents: ReadonlyMap<number, number>;
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** 1 for what stands at the top. */
  readonly depths: ReadonlyMap<number, number>;
  /** Rows whose identifier others have too. Only the sum of a whole can say that each of them counts. */
  readonly alike: ReadonlySet<number>;
  readonly issues: readonly Issue[];
  /** True when it is deeper than any budget. */
  readonly tooDeep: boolean;
  /** Rows that name a parent, and those of them that have one. */
  readonly named: number;
  readonly linked: number;
}

/** Follows what rows say of their parents. What hangs on nothing, on itself or on several rows is in no tree, and said. */
export function linksOf(table: Table, columns: TreeColumns): TreeLinks {
  const byKey = rowsByKey(table, columns);
  const alike = new Set<number>([...byKey.values()].flatMap(rows => (rows.length > 1 ? rows : [])));
  const parents = new Map<number, number>();
  const children = new Map<number, number[]>();
  const tops: number[] = [];
  const issues: Issue[] = [];
  let named = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    const {written, rows} = parentOf(table, columns, row, byKey);
    const [parent] = rows;
    if (written === undefined) tops.push(row);
    else named += 1;
    if (parent !== undefined && rows.length === 1) {
      parents.set(row, parent);
      const siblings = children.get(parent);
      if (siblings) siblings.push(row);
      else children.set(parent, [row]);
    } else if (written !== undefined) issues.push(lost('tree-parent-missing', table, columns, row, written));
  }
  const certain = tops.filter(row => !alike.has(row));
  for (const row of tops)
    if (alike.has(row)) issues.push(lost('tree-alike', table, columns, row, idAt(table, columns, row)));
  const {order, depths, tooDeep} = placed(certain, children);
  issues.push(...circles(table, columns, parents, depths));
  issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    order,
    parents,
    children,
    depths,
    alike,
    issues,
    tooDeep,
    named,
    linked: parents.size,
  };
}

function idAt(table: Table, {id}: TreeColumns, row: number): string {
  return table.columns[id]?.at(row) ?? '';
}

function keyOf({columns}: Table, {scope}: TreeColumns, row: number, id: string): string {
  // No cell holds a control character.
  return [id, ...scope.map(column => columns[column]?.at(row))].join('\0');
}

function rowsByKey(table: Table, columns: TreeColumns): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const id = idAt(table, columns, row);
    if (id === '') continue;
    const key = keyOf(table, columns, row, id);
    const own = rows.get(key);
    if (own) own.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

function parentOf(
  table: Table,
  columns: TreeColumns,
  row: number,
  byKey: ReadonlyMap<string, readonly number[]>,
): {readonly written: string | undefined; readonly rows: readonly number[]} {
  const text = table.columns[columns.parent]?.at(row) ?? '';
  const rowsOf = (id: string): readonly number[] => byKey.get(keyOf(table, columns, row, id)) ?? [];
  const written = parentIn(text, id => rowsOf(id).length > 0);
  return {written, rows: written === undefined ? [] : rowsOf(written)};
}

/** The order from the top down, without a call for each level: depth costs no stack. */
function placed(
  tops: readonly number[],
  children: ReadonlyMap<number, readonly number[]>,
): Pick<TreeLinks, 'order' | 'depths' | 'tooDeep'> {
  const depths = new Map<number, number>();
  const order: number[] = [];
  const stack = tops.map(row => ({row, depth: 1})).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {row, depth} = next;
    if (depth > MAX_DEPTH) return {order, depths, tooDeep: true};
    order.push(row);
    depths.set(row, depth);
    for (const child of [...(children.get(row) ?? [])].reverse()) stack.push({row: child, depth: depth + 1});
  }
  return {order, depths, tooDeep: false};
}

/** Circles among the rows that hang on no top, each once, with its identifiers. */
function circles(
  table: Table,
  columns: TreeColumns,
  parents: ReadonlyMap<number, number>,
  depths: ReadonlyMap<number, number>,
): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<number>();
  for (const start of parents.keys()) {
    const line: number[] = [];
    let at: number | undefined = start;
    for (; at !== undefined && !depths.has(at) && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      line.push(at);
    }
    const from = at === undefined ? -1 : line.indexOf(at);
    if (from < 0) continue;
    const circle = line.slice(from);
    const ids = [...circle, ...circle.slice(0, 1)].map(row => idAt(table, columns, row)).slice(0, MAX_DEPTH);
    issues.push(lost('tree-circle', table, columns, circle[0] ?? start, ids.join(' → ')));
  }
  return issues;
}

/** A row without a place. Its amounts are said: they are in no total, nor is what stands below it. */
function lost(
  code: 'tree-parent-missing' | 'tree-alike' | 'tree-circle',
  table: Table,
  {id, kinds, amounts}: TreeColumns,
  row: number,
  detail: string,
): Issue {
  const cell = (column: number): string => table.columns[column]?.at(row) ?? '';
  const name = kinds.findIndex((kind, column) => kind?.kind === 'name' && cell(column) !== '');
  const figures = amounts.map(cell).filter(text => text !== '');
  const text = [cell(name < 0 ? id : name), ...figures].join(' | ');
  return issueOf(code, 'warning', {
    row: table.lines[row],
    text,
    detail,
    leftOut: true,
  });
}
