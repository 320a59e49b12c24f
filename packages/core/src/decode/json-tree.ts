import {parseFields} from '../interpret/roles.js';
import {phaseNamed} from '../interpret/vocabulary.js';
import {type Issue, issueOf} from '../issue.js';
import {type Decimal, decimalOf, decimalText, equals, plus} from './decimal.js';
import type {Decoded} from './decoded.js';
import {metaIn} from './json-columns.js';
import {kindOfKey} from './tree-keys.js';
import {flatten, isTree, MAX_DEPTH, type Node, type TreeShape} from './tree-nodes.js';
import {type Column, columnsOf, layoutOf} from './tree-table.js';
import {cellOf, tableOfValues, type ValueRow} from './values.js';

/**
 * A nested tree to a table: one row for each node that has an amount of its own, the names and codes of the nodes above it
 * beside it. An amount that nodes below it also have is not counted a second time: it is compared with their sum, and a
 * difference is reported. `fields` may name the key of the children (`children=postes`) and what columns are
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
  const {rows, issues} = rowsOf(tree, columns);
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

function rowsOf(tree: TreeShape, columns: readonly Column[]): {readonly rows: ValueRow[]; readonly issues: Issue[]} {
  const issues: Issue[] = [];
  const sums = new Map<Node, Map<string, Decimal | undefined>>();
  const counted = new Map<Node, ReadonlySet<string>>();
  // Children come after their parent, so from the end every sum is known when it is needed.
  const nodes = tree.root ? [tree.root, ...tree.nodes] : tree.nodes;
  for (const node of [...nodes].reverse()) {
    const below = sums.get(node) ?? new Map<string, Decimal | undefined>();
    for (const [key, sum] of below) {
      const written = node.amounts.get(key);
      const own = written === undefined ? undefined : decimalOf(cellOf(written));
      if (own && sum && !equals(own, sum)) issues.push(differs(node, own, sum));
    }
    counted.set(node, new Set([...node.amounts.keys()].filter(key => !below.has(key))));
    if (!node.parent) continue;
    const above = sums.get(node.parent) ?? new Map<string, Decimal | undefined>();
    sums.set(node.parent, above);
    for (const key of new Set([...below.keys(), ...node.amounts.keys()])) {
      const written = node.amounts.get(key);
      const own = written === undefined ? below.get(key) : decimalOf(cellOf(written));
      const before = above.get(key);
      above.set(key, own && (above.has(key) ? before && plus(before, own) : own));
    }
  }
  const rows = nodes.flatMap(node => {
    const own = counted.get(node);
    if ((node.hasChildren || node === tree.root) && own?.size === 0) return [];
    const cell = ({amount, read}: Column): unknown =>
      amount !== undefined && !own?.has(amount) ? undefined : read(node);
    return [{line: node.line, values: columns.map(cell)}];
  });
  return {rows, issues: issues.reverse()};
}

function differs(node: Node, own: Decimal, sum: Decimal): Issue {
  const [name = ''] = [...node.names.values()].map(cellOf);
  const text = `${name} ${decimalText(own)} ≠ ${decimalText(sum)}`.trim();
  return issueOf('total-differs', 'warning', {row: node.line, text, leftOut: true});
}
