import {parseFields} from '../interpret/roles.js';
import {phaseNamed, plainRoleNamed} from '../interpret/vocabulary.js';
import {type Issue, issueOf} from '../issue.js';
import type {Decoded} from './decoded.js';
import {metaIn} from './json-columns.js';
import {type Counted, countedOf} from './tree-counted.js';
import {kindOfKey} from './tree-keys.js';
import {flatten, isTree, MAX_DEPTH, type Node, type TreeShape} from './tree-nodes.js';
import {type Column, columnsOf, layoutOf} from './tree-table.js';
import {cellOf, tableOfValues, type ValueRow} from './values.js';

/**
 * A nested tree to a table: one row for each node that has an amount of its own, the names and codes of the nodes above it
 * beside it. No amount is counted twice: parts that add up to their whole stand in its place, exactly; where they do not,
 * the whole is counted as it was stated, its parts are not shown, and the gap is reported. `fields` may name the key of the children (`children=postes`) and what columns are
 * (`voted=montant; programme_fr=label 1`). Nothing for what is no tree.
 */
export function decodeTree(value: unknown, fields = ''): Decoded | undefined {
  const told = parseFields(fields);
  const [children = 'children'] = [...told].find(([, name]) => name === 'children') ?? [];
  if (!isTree(value, children)) return undefined;
  const amounts = new Set([...told].filter(([, name]) => phaseNamed(name) !== undefined).map(([key]) => key));
  const tree = flatten(value, {children, kindOf: key => kindOfKey(key, amounts)});
  const meta = metaOf(value, tree);
  if (!tree) {
    const issue = issueOf('too-deep', 'error', {detail: String(MAX_DEPTH)});
    return {table: tableOfValues([], [], meta, [issue])};
  }
  const columns = columnsOf(tree);
  const {rows, issues} = rowsOf(tree, columns, told);
  const layout = layoutOf(tree, columns, told);
  return {
    table: tableOfValues(
      columns.map(({header}) => header),
      rows,
      meta,
      issues,
    ),
    layout,
  };
}

/** The name of the root is the name of the whole. */
function metaOf(value: unknown, tree: TreeShape | undefined): Map<string, string> {
  const meta = metaIn(value);
  for (const [key, text] of tree?.root?.names ?? []) {
    if (tree?.kindOf(key).kind !== 'name') continue;
    const [, lang = ''] = /_(fr|ar|en)$/.exec(key) ?? [];
    const name = lang === '' ? 'title' : `title_${lang}`;
    if (!meta.has(name)) meta.set(name, cellOf(text));
  }
  return meta;
}

function rowsOf(
  tree: TreeShape,
  columns: readonly Column[],
  told: ReadonlyMap<string, string>,
): {readonly rows: ValueRow[]; readonly issues: readonly Issue[]} {
  const nodes = tree.root ? [tree.root, ...tree.nodes] : tree.nodes;
  const {at, keys, hidden, issues} = countedIn(nodes, columns, told);
  const rows = nodes.flatMap((node, i) => {
    const own = at.get(i);
    if (hidden.has(i) || ((node.hasChildren || node === tree.root) && own?.size === 0)) return [];
    const cell = ({amount, read}: Column): unknown =>
      amount !== undefined && !own?.has(FIRST_AMOUNT + keys.indexOf(amount)) ? undefined : read(node);
    return [{line: node.line, values: columns.map(cell)}];
  });
  return {rows, issues};
}

/** Before the amounts stand the number of the node and its name. */
const FIRST_AMOUNT = 2;

/** The same nodes as rows that name their parent: their amounts are counted by the same rule. */
function countedIn(
  nodes: readonly Node[],
  columns: readonly Column[],
  told: ReadonlyMap<string, string>,
): Counted & {readonly keys: readonly string[]} {
  const keys = columns.flatMap(({amount}) => (amount === undefined ? [] : [amount]));
  const unit = columns.find(({header}) => plainRoleNamed(told.get(header) ?? header) === 'unit');
  const header = ['row', 'name', ...keys, 'unit'];
  const rows = nodes.map((node, i) => {
    const [name] = node.names.values();
    return {line: node.line, values: [`#${i}`, name, ...keys.map(key => node.amounts.get(key)), unit?.read(node)]};
  });
  const amounts = keys.map((_, i) => FIRST_AMOUNT + i);
  return {
    keys,
    ...countedOf(
      tableOfValues(header, rows),
      {
        id: 0,
        amounts,
        unit: unit ? header.length - 1 : -1,
        kinds: [undefined, {kind: 'name', lang: undefined, place: 0}],
      },
      linksOf(nodes),
    ),
  };
}

function linksOf(nodes: readonly Node[]): Parameters<typeof countedOf>[2] {
  const places = new Map(nodes.map((node, i) => [node, i]));
  const parents = new Map<number, number>();
  const children = new Map<number, number[]>();
  nodes.forEach(({parent}, i) => {
    const above = parent && places.get(parent);
    if (above === undefined) return;
    parents.set(i, above);
    const siblings = children.get(above);
    if (siblings) siblings.push(i);
    else children.set(above, [i]);
  });
  return {order: nodes.map((_, i) => i), parents, children, alike: new Set()};
}
