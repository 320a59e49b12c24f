import {hasError, issueOf, type Issue} from '../issue.js';
import {decimalOf} from './decimal.js';
import type {Decoded} from './decoded.js';
import {isNumber} from './table-rows.js';
import type {Table} from './table.js';
import {type Counted, countedOf} from './tree-counted.js';
import {type TreeColumns, treeColumnsOf} from './tree-columns.js';
import {linksOf, type TreeLinks} from './tree-links.js';
import {MAX_DEPTH, type Node, type TreeShape} from './tree-nodes.js';
import {columnsOf, layoutOf} from './tree-table.js';
import {NumberText, tableOfValues} from './values.js';

/**
 * Reads rows that say in one column what they are and in another below what they stand (`id`, `parent_id`): an amount that
 * stands above its parts is not counted a second time. `told` is what the page says of the columns. Nothing for rows that
 * name no others; what names them so that nobody can tell which becomes a table without rows, and an error.
 */
export function decodeRowTree(table: Table, told: ReadonlyMap<string, string>): Decoded | undefined {
  if (hasError(table.issues)) return undefined;
  const columns = treeColumnsOf(table, told);
  if (columns === undefined) return undefined;
  if (columns === 'unclear') return refused(table, issueOf('tree-unclear', 'error'));
  const links = linksOf(table, columns);
  if (links.tooDeep) return refused(table, issueOf('too-deep', 'error', {detail: String(MAX_DEPTH)}));
  // Most rows hang on nothing: these columns say something else.
  if (links.linked * 2 < links.named || links.order.length === 0)
    return refused(table, issueOf('tree-unclear', 'error'));
  const counted = countedOf(table, columns, links);
  return shaped(table, columns, links, counted, told);
}

function refused(table: Table, issue: Issue): Decoded {
  const {header, meta, issues} = table;
  return {table: tableOfValues(header, [], meta, [...issues, issue])};
}

function shaped(
  table: Table,
  columns: TreeColumns,
  links: TreeLinks,
  counted: Counted,
  told: ReadonlyMap<string, string>,
): Decoded {
  const tree = treeOf(table, columns, links);
  const made = columnsOf(tree);
  const rows = tree.nodes.flatMap((node, i) => {
    const row = links.order[i] ?? -1;
    const own = counted.at.get(row);
    if (counted.hidden.has(row) || (node.hasChildren && own?.size === 0)) return [];
    const values = made.map(({amount, read}) =>
      amount !== undefined && !own?.has(table.header.indexOf(amount)) ? undefined : read(node),
    );
    return [{line: node.line, values}];
  });
  const header = made.map(column => column.header);
  const issues = [...table.issues, ...links.issues, ...counted.issues];
  return {
    table: tableOfValues(header, rows, table.meta, issues),
    layout: layoutOf(tree, made, told),
  };
}

/** The tree as a nested file would give it, its nodes in the order of `links`. */
function treeOf(table: Table, {kinds}: TreeColumns, links: TreeLinks): TreeShape {
  const nodes = new Map<number, Node>();
  let depth = 0;
  for (const row of links.order) {
    const own = links.depths.get(row) ?? 1;
    depth = Math.max(depth, own);
    const parent = nodes.get(links.parents.get(row) ?? -1);
    nodes.set(row, {
      ...cellsOf(table, kinds, row),
      depth: own,
      line: table.lines[row] ?? 0,
      parent,
      hasChildren: links.children.has(row),
    });
  }
  const byHeader = new Map(table.header.map((name, column) => [name, kinds[column]]));
  return {
    root: undefined,
    nodes: [...nodes.values()],
    depth,
    kindOf: key => byHeader.get(key) ?? {kind: 'other'},
  };
}

function cellsOf(table: Table, kinds: TreeColumns['kinds'], row: number): Pick<Node, 'names' | 'amounts' | 'others'> {
  const names = new Map<string, unknown>();
  const amounts = new Map<string, unknown>();
  const others = new Map<string, unknown>();
  for (const [column, kind] of kinds.entries()) {
    const name = table.header[column] ?? '';
    const text = table.columns[column]?.at(row) ?? '';
    if (!kind || name === '') continue;
    const place = kind.kind === 'amount' ? amounts : kind.kind === 'other' ? others : names;
    // Columns stay although the first rows leave them empty.
    place.set(name, isNumber(table, column, row) && decimalOf(text) ? new NumberText(text) : text);
  }
  return {names, amounts, others};
}
