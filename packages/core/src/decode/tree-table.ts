import type {Layout} from '../country/layout.js';
import type {Dimension} from '../country/pack.js';
import type {Node, TreeShape} from './tree-nodes.js';

/** A column of the table that a tree becomes. */
export interface Column {
  readonly header: string;
  readonly read: (node: Node) => unknown;
  /** Set for a name or code of one level. */
  readonly level?: {readonly depth: number; readonly key: string};
  readonly amount?: string;
}

/** Names and codes by level, then what holds for all below, then the amounts. */
export function columnsOf({root, nodes, depth}: TreeShape): readonly Column[] {
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
    ...[...others].map((key): Column => ({
      header: key,
      read: node => nearest(node, key),
    })),
    ...[...amounts].map((key): Column => ({
      header: key,
      amount: key,
      read: node => node.amounts.get(key),
    })),
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

/** Levels are called by their number, unless the page calls one of their columns something. */
export function layoutOf(tree: TreeShape, columns: readonly Column[], told: ReadonlyMap<string, string>): Layout {
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
  const name = (text: string): {one: string; other: string} => ({
    one: `${text} ${depth}`,
    other: `${text} ${depth}`,
  });
  return {
    id: `level${depth}`,
    axis: 'purpose',
    rank: depth,
    scoped: depth > 1,
    names: {fr: name('niveau'), ar: name('مستوى'), en: name('level')},
  };
}
