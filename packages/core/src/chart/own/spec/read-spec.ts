import {type Dressed, dressed, isWords, type Wardrobe} from './dress.js';
import {faultOf, type SpecFault, timeFault} from './fault.js';
import {fieldsOf, type SpecFields} from './fields.js';
import {isObject, type Json, textsIn} from './tree.js';

/** A page's own Vega-Lite spec, read: what it says, what it asks of the data, and how it is drawn. */
export interface ReadSpec extends SpecFields {
  /** Why it cannot be drawn. */
  readonly fault?: SpecFault;
  readonly title?: string;
  readonly subtitle?: string;
  /** What the picture shows, in the words of its author. */
  readonly description?: string;
  /** In CSS pixels, when the spec states it. */
  readonly height?: number;
  dress(wardrobe: Wardrobe): Dressed;
}

/** Reads a spec, whatever it is. */
export function readSpec(value: unknown): ReadSpec {
  const fault = faultOf(value);
  const spec: Json = isObject(value) ? value : {};
  const fields = fieldsOf(spec);
  const {title, description, height} = spec;
  return {
    ...fields,
    // Data of the spec's own may have moments under that name.
    fault: fault ?? (fields.made?.has('year') ? undefined : timeFault(spec)),
    ...(isWords(title) && {title: text(isObject(title) ? title.text : title)}),
    ...(isObject(title) && isWords(title) && {subtitle: text(title.subtitle)}),
    description: text(description),
    height: typeof height === 'number' && height > 0 ? height : undefined,
    dress: wardrobe => dressed(spec, wardrobe),
  };
}

function text(value: unknown): string | undefined {
  return textsIn(value).join(' ') || undefined;
}
