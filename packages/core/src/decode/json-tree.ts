import type {Layout} from '../country/layout.js';
import type {Dimension} from '../country/pack.js';
import {parseFields} from '../interpret/roles.js';
import {phaseNamed} from '../interpret/vocabulary.js';
import {type Issue, issueOf} from '../issue.js';
import {type Decimal, decimalOf, decimalText, equals, plus} from './decimal.js';
import type {Decoded} from './decoded.js';
import {metaIn} from './json-columns.js';
import {kindOfKey} from './tree-keys.js';
import {flatten, isTree, MAX_DEPTH, type Node, type TreeShape} from './tree-nodes.js';
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

interface Column {
  readonly header: string;
  readonly read: (node: Node) => unknown;
  /** Set for a name or code of one level. */
  readonly level?: {readonly depth: number; readonly key: string};
  readonly amount?: string;
}

/** Names and codes by level, then what holds for all below, then the amounts. */
function columnsOf({root, nodes, depth}: TreeShape): readonly Column[] {
  const all = root ? [root, ...nodes] : nodes;
  const named: Column[] = [];
  for (let level = 1; level <= depth; level += 1) {
    const keys = new Set(nodes.filter(node => node.depth === level).flatMap(node => [...node.names.keys()]));
    for (const key of keys)
      named.push({
        header: `${key} ${level}`,
        level: {depth: level, key},
        read: node => ancestor(node, level)?.names.get(key),
      });
  }
  const others = new Set(all.flatMap(({others: own}) => [...own.keys()]));
  const amounts = new Set(all.flatMap(node => [...node.amounts.keys()]));
  return [
    ...named,
    ...[...others].map((key): Column => ({header: key, read: node => nearest(node, key)})),
    ...[...amounts].map((key): Column => ({header: key, amount: key, read: node => node.amounts.get(key)})),
  ];
}

function lineage(node: Node): readonly Node[] {
  const line: Node[] = [];
  for (let at: Node | undefined = node; at; at = at.parent) line.push(at);
  return line;
}

function ancestor(node: Node, depth: number): Node | undefined {
  return lineage(node).find(own => own.depth === depth);
}

function nearest(node: Node, key: string): unknown {
  return lineage(node)
    .find(({others}) => others.has(key))
    ?.others.get(key);
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

/** Levels are called by their number, unless the page calls one of their columns something. */
function layoutOf(tree: TreeShape, columns: readonly Column[], told: ReadonlyMap<string, string>): Layout {
  const toldDepths = new Set(columns.filter(({header}) => told.has(header)).map(({level}) => level?.depth));
  const fields = new Map<string, string>();
  const dimensions: Dimension[] = [];
  for (let depth = 1; depth <= tree.depth; depth += 1) {
    const facets = new Map<string, {readonly header: string; readonly place: number}>();
    for (const {header, level} of columns) {
      if (level?.depth !== depth || toldDepths.has(depth)) continue;
      const kind = tree.kindOf(level.key);
      if (kind.kind !== 'name' && kind.kind !== 'code') continue;
      const facet = kind.kind === 'code' ? '_code' : kind.lang ? `_${kind.lang}` : '';
      const best = facets.get(facet);
      if (!best || kind.place < best.place) facets.set(facet, {header, place: kind.place});
    }
    if (facets.size === 0) continue;
    for (const [facet, {header}] of facets) fields.set(header, `level${depth}${facet}`);
    dimensions.push(levelOf(depth));
  }
  return {id: 'tree', fields, dimensions};
}

function levelOf(depth: number): Dimension {
  const name = (text: string): {one: string; other: string} => ({one: `${text} ${depth}`, other: `${text} ${depth}`});
  return {
    id: `level${depth}`,
    axis: 'purpose',
    rank: depth,
    scoped: depth > 1,
    names: {fr: name('niveau'), ar: name('مستوى'), en: name('level')},
  };
}
