import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {type Attributes, BESIDES, type Mark} from './scene.js';

/** The marks behind the elements of all drawings. */
const keys = new WeakMap<EventTarget, string>();

/** Key of the mark that an element draws; a line of a text belongs to its text. */
export function keyOf(target: EventTarget | null): string | undefined {
  const element = target as Element | null;
  return element
    ? (keys.get(element) ?? (element.localName === 'tspan' ? keyOf(element.parentElement) : undefined))
    : undefined;
}

/**
 * Sets the attributes of an SVG element, only those that have changed: `<path ${attributes(mark)}>`. One
 * binding for each mark, whichever of SVG's many attributes it has.
 */
class AttributesDirective extends Directive {
  private before: Attributes | Mark = {};

  override render(_wanted: Attributes | Mark): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [wanted]: [Attributes | Mark]): typeof noChange {
    for (const name in {...this.before, ...wanted}) {
      const value = wanted[name];
      if (value === this.before[name] || BESIDES.includes(name)) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
    }
    if (typeof wanted.key === 'string') keys.set(element, wanted.key);
    else keys.delete(element);
    this.before = wanted;
    return noChange;
  }
}

export const attributes = directive(AttributesDirective);
