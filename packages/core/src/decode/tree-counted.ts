import {conventionOf, type DecimalMark} from '../amount/convention.js';
import {plainNumber, readDigits} from '../amount/digits.js';
import {type Issue, issueOf} from '../issue.js';
import {type Decimal, decimalOf, decimalText, equals, plus} from './decimal.js';
import {isNumber} from './table-rows.js';
import type {Table} from './table.js';
import {isNoFigure, type TreeColumns} from './tree-columns.js';
import type {TreeLinks} from './tree-links.js';

/** What is needed of a tree to count it. */
type Columns = Pick<TreeColumns, 'id' | 'amounts' | 'unit' | 'kinds'>;
type Links = Pick<TreeLinks, 'order' | 'parents' | 'children' | 'alike'>;

/** Where amounts of a tree are counted, so that none is twice. */
export interface Counted {
  /** For each row in the tree the columns whose amount counts there. */
  readonly at: ReadonlyMap<number, ReadonlySet<number>>;
  /** Rows whose amounts all stand in a row above, whose parts do not add up to it. */
  readonly hidden: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/**
 * Counts each amount once: in the parts where they add up to their whole, exactly; else in the whole, and the gap is said.
 * Parts that give no sum, or another one, may be the same money told in two ways, so they are not shown.
 */
export function countedOf(table: Table, columns: Columns, links: Links): Counted {
  const at = new Map<number, Set<number>>(links.order.map(row => [row, new Set<number>()]));
  const shown = new Map<number, number>();
  const issues: Issue[] = [];
  for (const column of columns.amounts) {
    const {open, gaps} = sumsOf(table, columns, links, column);
    issues.push(...gaps);
    const closed = new Set<number>();
    for (const row of links.order) {
      const parent = links.parents.get(row);
      if (parent !== undefined && closed.has(parent)) closed.add(row);
      else {
        shown.set(row, (shown.get(row) ?? 0) + 1);
        if (open.has(row)) continue;
        at.get(row)?.add(column);
        if (links.children.has(row)) closed.add(row);
      }
    }
  }
  issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    at,
    hidden: new Set(links.order.filter(row => !shown.has(row))),
    issues,
  };
}

/** Rows of which the parts are counted, and the gaps between parts and wholes. */
function sumsOf(
  table: Table,
  columns: Columns,
  links: Links,
  column: number,
): {readonly open: ReadonlySet<number>; readonly gaps: readonly Issue[]} {
  const read = readerOf(table, column);
  const open = new Set<number>();
  const gaps: Issue[] = [];
  /** Of each row its amounts under each mark that the column may have; nothing where it has none at all. */
  const values = new Map<number, Amounts>();
  for (const row of [...links.order].reverse()) {
    const text = table.columns[column]?.at(row) ?? '';
    const own = isNoFigure(text) ? undefined : read(row);
    const parts = (links.children.get(row) ?? []).filter(child => values.has(child));
    if (own) values.set(row, own);
    if (parts.length === 0) continue;
    const sum = parts.map(part => values.get(part) ?? []).reduce(addEach);
    const isCertain = parts.every(part => !links.alike.has(part)) && isOneUnit(table, columns, [row, ...parts]);
    if (own ? isOneUnit(table, columns, [row, ...parts]) && own.every((one, i) => same(one, sum[i])) : isCertain) {
      open.add(row);
      if (!own) values.set(row, sum);
      continue;
    }
    gaps.push(gapOf(table, columns, row, text, sum));
    // Without an amount of its own, and with parts of which nobody knows what they add up to: it has none.
    if (!own) values.set(row, []);
  }
  return {open, gaps};
}

type Amounts = readonly (Decimal | undefined)[];

function addEach(a: Amounts, b: Amounts): Amounts {
  return a.map((one, i) => {
    const other = b[i];
    return one && other && plus(one, other);
  });
}

function same(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a !== undefined && b !== undefined && equals(a, b);
}

/** Amounts of rows in several units are not compared as they are written. */
function isOneUnit({columns}: Table, {unit}: Pick<Columns, 'unit'>, rows: readonly number[]): boolean {
  return unit < 0 || new Set(rows.map(row => columns[unit]?.at(row))).size === 1;
}

/** Reads a column by its own convention; where the column leaves it open, by both, and what is equal must be so in both. */
function readerOf(table: Table, column: number): (row: number) => Amounts {
  const cells = table.columns[column];
  const at = (row: number): string => cells?.at(row) ?? '';
  const texts: string[] = [];
  for (let row = 0; row < table.rowCount; row += 1) if (!isNumber(table, column, row)) texts.push(at(row));
  const convention = conventionOf(texts);
  const marks: readonly DecimalMark[] =
    convention.kind === 'known' ? [convention.decimal] : convention.kind === 'whole' ? ['.'] : ['.', ','];
  return row => {
    if (isNumber(table, column, row)) return marks.map(() => decimalOf(at(row)));
    return marks.map(mark => {
      const digits = readDigits(plainNumber(at(row)), mark);
      return digits && decimalOf(`${digits.negative ? '-' : ''}${digits.whole}.${digits.fraction}`);
    });
  };
}

function gapOf(
  table: Table,
  {id, kinds}: Pick<Columns, 'id' | 'kinds'>,
  row: number,
  own: string,
  [sum]: Amounts,
): Issue {
  const cell = (column: number): string => table.columns[column]?.at(row) ?? '';
  const name = kinds.findIndex((kind, column) => kind?.kind === 'name' && cell(column) !== '');
  const added = sum ? decimalText(sum) : '?';
  const text = `${cell(name < 0 ? id : name)} ${own === '' ? '?' : own} ≠ ${added}`.trim();
  return issueOf('tree-gap', 'warning', {row: table.lines[row], text});
}
