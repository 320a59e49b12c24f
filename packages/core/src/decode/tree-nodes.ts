import {LANGS} from '../text/lang.js';
import type {KeyKind} from './tree-keys.js';
import {isObject, own} from './values.js';

/** No budget is broken down further; what is deeper was made to break something. */
export const MAX_DEPTH = 32;

/** A node of a nested file, its values sorted by what they are. */
export interface Node {
  /** 0 for the root, 1 for what stands below it. */
  readonly depth: number;
  /** Its number in the order of the file, from 1. */
  readonly line: number;
  readonly parent: Node | undefined;
  readonly hasChildren: boolean;
  readonly names: ReadonlyMap<string, unknown>;
  readonly amounts: ReadonlyMap<string, unknown>;
  readonly others: ReadonlyMap<string, unknown>;
}

export interface TreeShape {
  /** The one object that holds all the others; absent where the file is a list. */
  readonly root: Node | undefined;
  /** All but the root, parents before their children. */
  readonly nodes: readonly Node[];
  /** How many levels lie below the root. */
  readonly depth: number;
  readonly kindOf: (key: string) => KeyKind;
}

export interface TreeReading {
  /** The key under which a node holds the nodes below it. */
  readonly children: string;
  readonly kindOf: (key: string) => KeyKind;
}

/** True for an object that has children, and for a list of objects of which some do. */
export function isTree(value: unknown, children: string): boolean {
  const holds = (node: unknown): boolean => Array.isArray(own(node, children));
  return Array.isArray(value) ? value.every(isObject) && value.some(holds) : holds(value);
}

/** All the nodes of a tree, or nothing when it is too deep. It calls nothing again for each level: depth costs no stack. */
export function flatten(value: unknown, reading: TreeReading): TreeShape | undefined {
  const root = Array.isArray(value) ? undefined : nodeOf(value, undefined, 0, 1, reading);
  const nodes: Node[] = [];
  let depth = 0;
  interface Waiting {
    readonly value: unknown;
    readonly parent: Node | undefined;
    readonly depth: number;
  }
  const below = (of: unknown, parent: Node | undefined, at: number): Waiting[] => {
    const list = Array.isArray(of) ? of : own(of, reading.children);
    return Array.isArray(list) ? list.map(child => ({value: child as unknown, parent, depth: at})).reverse() : [];
  };
  const stack = below(value, root, 1);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.depth > MAX_DEPTH) return undefined;
    const node = nodeOf(next.value, next.parent, next.depth, nodes.length + (root ? 2 : 1), reading);
    nodes.push(node);
    depth = Math.max(depth, next.depth);
    stack.push(...below(isObject(next.value) ? next.value : {}, node, next.depth + 1));
  }
  return {root, nodes, depth, kindOf: reading.kindOf};
}

function nodeOf(value: unknown, parent: Node | undefined, depth: number, line: number, reading: TreeReading): Node {
  const names = new Map<string, unknown>();
  const amounts = new Map<string, unknown>();
  const others = new Map<string, unknown>();
  for (const [key, cell] of entriesOf(value)) {
    if (key === reading.children || key === '__proto__' || (key === 'meta' && depth === 0)) continue;
    const {kind} = reading.kindOf(key);
    const place = kind === 'amount' ? amounts : kind === 'other' ? others : names;
    if (cell !== null && cell !== undefined && cell !== '') place.set(key, cell);
  }
  const list = own(value, reading.children);
  return {depth, line, parent, hasChildren: Array.isArray(list) && list.length > 0, names, amounts, others};
}

/** `label: {fr: …, ar: …}` is `label_fr` and `label_ar`. A node that is no object has nothing but its text. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(value)) return [['label', value]];
  return Object.entries(value).flatMap(([key, cell]): (readonly [string, unknown])[] => {
    const langs = isObject(cell) ? Object.keys(cell) : [];
    const isByLang = langs.length > 0 && langs.every(lang => (LANGS as readonly string[]).includes(lang));
    return isByLang ? langs.map(lang => [`${key}_${lang}`, own(cell, lang)] as const) : [[key, cell]];
  });
}
