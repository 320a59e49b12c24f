import type {Box} from '@mizania/core';
import {noChange, render} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {assign, type Attributes} from './assign.js';
import type {ItemHandlers} from './items.js';
import type {Worded} from './said.js';

/** The one node of an item, or of a piece of a row, that keyboard, pointer and screen reader reach. */
export interface ItemNode {
  readonly attributes: Attributes;
  /** Where it lies over the drawing; a line of a list lies where it comes. */
  readonly box?: Box | undefined;
  readonly words: readonly Worded[];
  readonly pieces?: readonly ItemNode[] | undefined;
}

/** A node in the page, and what it shows. */
interface Standing {
  readonly item: HTMLLIElement;
  readonly control: HTMLButtonElement;
  readonly spans: HTMLSpanElement[];
  readonly pieces: Standing[];
  list?: HTMLUListElement | undefined;
  shown?: ItemNode;
}

function create(): Standing {
  const [item, control] = [document.createElement('li'), document.createElement('button')];
  control.type = 'button';
  item.append(control);
  return {item, control, spans: [], pieces: []};
}

function show(standing: Standing, node: ItemNode): void {
  const {control, shown} = standing;
  assign(control, node.attributes, shown?.attributes);
  // A node in a tree stands in a line that is none.
  assign(standing.item, {role: node.attributes['role'] && 'none'}, {role: shown?.attributes['role'] && 'none'});
  if (node.box) put(control, node.box);
  write(standing, node.words);
  showPieces(standing, node.pieces ?? []);
  standing.shown = node;
}

/** By the style object: a strict policy (`style-src 'self'`) forbids the attribute. */
function put({style}: HTMLElement, {x, y, width, height}: Box): void {
  for (const [name, pixels] of Object.entries({left: x, top: y, width, height})) style.setProperty(name, `${pixels}px`);
}

const attributesOf = ({name, seen}: Worded): Attributes => ({class: name, 'aria-hidden': seen ? 'true' : undefined});

function write({control, spans, shown}: Standing, words: readonly Worded[]): void {
  for (const old of spans.splice(words.length)) old.remove();
  words.forEach((worded, i) => {
    const before = shown?.words[i];
    // Lit keeps note in an element of a text with parts, so that plain text takes another.
    const stays = before && typeof before.text === typeof worded.text;
    const span = (stays && spans[i]) || document.createElement('span');
    assign(span, attributesOf(worded), stays ? attributesOf(before) : {});
    if (typeof worded.text !== 'string') render(worded.text, span);
    else if (worded.text !== before?.text) span.textContent = worded.text;
    if (spans[i] && spans[i] !== span) spans[i].replaceWith(span);
    else if (!spans[i]) control.append(span);
    spans[i] = span;
  });
}

function showPieces(standing: Standing, pieces: readonly ItemNode[]): void {
  if (pieces.length > 0 && !standing.list) {
    standing.list = document.createElement('ul');
    standing.list.setAttribute('role', 'list');
    standing.item.append(standing.list);
  }
  if (standing.list) showAll(standing.list, standing.pieces, pieces);
  if (pieces.length > 0) return;
  standing.list?.remove();
  standing.list = undefined;
}

function showAll(list: Element, standing: Standing[], nodes: readonly ItemNode[]): void {
  for (const {item} of standing.splice(nodes.length)) item.remove();
  nodes.forEach((node, i) => {
    const known = standing[i] ?? create();
    show(known, node);
    if (standing[i]) return;
    list.append(known.item);
    standing.push(known);
  });
}

/**
 * The items of a list, in the element that it stands in, which hears what happens to them:
 * `<ul ${itemNodes(nodes, handlers)}></ul>`. Not a template and five listeners for each: what Lit keeps to change one would be,
 * for hundreds of items, half of what a page holds. A change keeps the nodes that stand, and so the focus.
 */
class ItemNodesDirective extends Directive {
  private on: ItemHandlers | undefined;
  private readonly standing: Standing[] = [];

  override render(_nodes: readonly ItemNode[], _on: ItemHandlers): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [nodes, on]: [readonly ItemNode[], ItemHandlers]): typeof noChange {
    if (!this.on) this.listen(element);
    this.on = on;
    showAll(element, this.standing, nodes);
    return noChange;
  }

  private listen(list: Element): void {
    list.addEventListener('click', event => this.on?.click(event));
    list.addEventListener('focusin', event => this.on?.focus(event));
    list.addEventListener('focusout', event => this.on?.leave(event));
    list.addEventListener('pointerover', event => this.on?.enter(event));
    list.addEventListener('pointerout', event => this.on?.leave(event));
  }
}

export const itemNodes = directive(ItemNodesDirective);
