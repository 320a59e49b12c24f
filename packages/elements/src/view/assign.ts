/** Attributes of an element; one without a value is absent. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes, and what stands beside them. */
type Mixed = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Sets the attributes of an element, only those that have changed. */
export function assign(element: Element, wanted: Mixed, before: Mixed = {}, besides: readonly string[] = []): void {
  for (const name in {...before, ...wanted}) {
    const value = wanted[name];
    if (value === before[name] || besides.includes(name)) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}
