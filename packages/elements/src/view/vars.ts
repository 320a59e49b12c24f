import {noChange} from 'lit';
import {Directive, directive, type ElementPart, type PartInfo, PartType} from 'lit/directive.js';

export type Variables = Readonly<Record<`--${string}`, string>>;

/**
 * Sets CSS variables on an element: `<div ${vars({'--x': '4px'})}>`. Through the style object, since a strict policy
 * (`style-src 'self'`) blocks the attribute, which Lit's own `styleMap` writes when it renders first.
 */
class VarsDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('invalid use of vars(): it stands in a tag, not in an attribute');
  }

  override render(_variables: Variables): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [variables]: [Variables]): typeof noChange {
    const {style} = element as HTMLElement;
    for (const [name, value] of Object.entries(variables)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    return noChange;
  }
}

export const vars = directive(VarsDirective);
