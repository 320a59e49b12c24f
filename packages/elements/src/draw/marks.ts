import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {assign, type Attributes} from '../view/assign.js';
import {BESIDES, type Layer, type Mark} from './scene.js';

/** The marks behind the elements of all drawings. */
const keys = new WeakMap<EventTarget, string>();

/** Key of the mark that an element draws; a line of a text belongs to its text. */
export function keyOf(target: EventTarget | null): string | undefined {
  const element = target as Element | null;
  return element
    ? (keys.get(element) ?? (element.localName === 'tspan' ? keyOf(element.parentElement) : undefined))
    : undefined;
}

function create(tag: Layer['tag'] | 'tspan', attributes: Attributes = {}): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  assign(element, attributes);
  return element;
}

function linesOf(texts: readonly string[], leading: number | undefined): SVGElement[] {
  return texts.map((text, i) => {
    const line = create('tspan', i === 0 ? {} : {x: 0, dy: leading});
    line.textContent = text;
    return line;
  });
}

function write(element: SVGElement, {text = '', leading}: Mark): void {
  if (typeof text === 'string') element.textContent = text;
  else element.replaceChildren(...linesOf(text, leading));
}

/** All that `write` goes by: the same words in other lines are another text. */
const written = ({text, leading}: Mark): string => JSON.stringify([text, leading]);

/** An element in the page and the mark that it shows. */
interface Standing {
  readonly element: SVGElement;
  mark: Mark;
}

/**
 * The marks of a layer, in the element that it stands in: `<g ${marksOf(layer)}></g>`. Not a template for each: what Lit keeps
 * to change one would be, for hundreds of marks, half of what a drawing holds. A redraw keeps the elements that stand.
 */
class MarksDirective extends Directive {
  private all: Attributes = {};
  private readonly standing: Standing[] = [];

  override render(_layer: Layer): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [{tag, all = {}, marks}]: [Layer]): typeof noChange {
    assign(element, all, this.all);
    this.all = all;
    for (const {element: old} of this.standing.splice(marks.length)) old.remove();
    for (const [i, mark] of marks.entries()) this.show(element, tag, mark, this.standing[i]);
    return noChange;
  }

  private show(layer: Element, tag: Layer['tag'], mark: Mark, standing: Standing | undefined): void {
    // A text says where it begins: Firefox loses one without `x` that begins with a control character.
    const element = standing?.element ?? create(tag, tag === 'text' ? {x: 0, y: 0} : {});
    assign(element, mark, standing?.mark, BESIDES);
    if (tag === 'text' && !(standing && written(mark) === written(standing.mark))) write(element, mark);
    if (mark.key === undefined) keys.delete(element);
    else keys.set(element, mark.key);
    if (standing) standing.mark = mark;
    else {
      layer.append(element);
      this.standing.push({element, mark});
    }
  }
}

export const marksOf = directive(MarksDirective);
