import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {type ItemNode, itemNodes} from './item-nodes.js';
import {spoken, type Worded} from './said.js';

/** How the keys lead from item to item: row by row, down a tree, or from neighbour to neighbour. */
export type Pattern = 'list' | 'tree' | 'map';

/** How the items of a chart behave; the element gives it. What happens to them is heard where they all stand. */
export interface ItemHandlers {
  readonly pattern: Pattern;
  /** How many items of a list are shown at once. */
  readonly limit: number;
  /** Key of the one that Tab comes to. */
  readonly stop: string | undefined;
  readonly click: (event: Event) => void;
  readonly focus: (event: Event) => void;
  readonly enter: (event: Event) => void;
  readonly leave: (event: Event) => void;
  /** Shows more of a long list. */
  readonly more: () => void;
}

/** Where an item stands in the tree, as the WAI-ARIA pattern says it; a list needs no such words. */
export interface Place {
  readonly level: number;
  readonly position: number;
  readonly size: number;
}

/** Drawn items first, then those of the lists under the drawing: the order in which the keys go through them. */
export function inOrder({outline}: ChartModel): {
  readonly placed: readonly OutlineItem[];
  readonly small: readonly OutlineItem[];
  readonly apart: readonly OutlineItem[];
} {
  return {
    placed: outline.filter(({box, listed}) => box && !listed),
    small: outline.filter(({listed, apart}) => listed && !apart),
    apart: outline.filter(({apart}) => apart),
  };
}

export function placesIn(model: ChartModel, pattern: Pattern | undefined): (item: OutlineItem) => Place | undefined {
  if (pattern !== 'tree') return () => undefined;
  const {placed, small, apart} = inOrder(model);
  const positions = new Map([...placed, ...small, ...apart].map(({key}, i) => [key, i + 1]));
  const level = Math.max(1, model.path.length);
  return ({key}) => ({
    level,
    position: positions.get(key) ?? 0,
    size: positions.size,
  });
}

/** What a node is besides its item: a place in the tree, a line of a list, or a piece of a row. */
interface NodeKind {
  readonly place?: Place | undefined;
  readonly row?: OutlineItem;
  readonly line?: boolean;
}

export function nodeOf(
  item: OutlineItem,
  {stop}: ItemHandlers,
  words: readonly Worded[],
  {place, row = item, line = false}: NodeKind = {},
): ItemNode {
  const attributes = {
    class: line ? 'row' : undefined,
    'data-key': item.key,
    'data-row': row === item ? undefined : row.key,
    role: place && 'treeitem',
    'aria-level': place?.level,
    'aria-posinset': place?.position,
    'aria-setsize': place?.size,
    'aria-expanded': place && item.opens ? 'false' : undefined,
    tabindex: item.key === stop ? 0 : -1,
  };
  return {attributes, box: line ? undefined : item.box, words};
}

/** Focusable nodes over the marks: invisible until they have the focus, named for a screen reader, one tab stop. */
export function marksView(model: ChartModel, lang: Lang, on: ItemHandlers): TemplateResult {
  const {placed, small, apart} = inOrder(model);
  const tree = on.pattern === 'tree';
  const lists = [...(small.length > 0 ? ['listed'] : []), ...(apart.length > 0 ? ['apart'] : [])];
  const placeOf = placesIn(model, on.pattern);
  const node = (item: OutlineItem, row: OutlineItem): ItemNode =>
    nodeOf(item, on, [{text: spoken(item, lang, !tree)}], {place: placeOf(item), row});
  const nodes = placed.map(row => ({...node(row, row), pieces: row.pieces?.map(piece => node(piece, row))}));
  return html`<ul
    class="marks"
    role=${tree ? 'tree' : 'list'}
    aria-label=${word('chartItems', lang)}
    aria-describedby="keys"
    aria-owns=${tree && lists.length > 0 ? lists.join(' ') : nothing}
    ${itemNodes(nodes, on)}
  ></ul>`;
}
