/** An object of a spec. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** A text, or the texts of a list. */
export function textsIn(value: unknown): readonly string[] {
  return listOf(value).filter(item => typeof item === 'string');
}

const VIEWS = ['layer', 'concat', 'hconcat', 'vconcat', 'spec'];

/** The views that a view is composed of. */
export function viewsIn(view: Json): readonly Json[] {
  return VIEWS.flatMap(key => listOf(view[key])).filter(isObject);
}

/** The view with its inner views changed. */
export function withViews(view: Json, change: (inner: Json) => Json): Json {
  const changed = (inner: unknown): unknown => (isObject(inner) ? change(inner) : inner);
  return Object.fromEntries(
    Object.entries(view).map(([key, value]) => [
      key,
      VIEWS.includes(key) ? (Array.isArray(value) ? value.map(changed) : changed(value)) : value,
    ]),
  );
}

/** What says nothing about the drawing: data of the spec's own, and words for tools. */
export const APART = new Set(['values', 'datasets', 'usermeta', 'description', '$schema']);

/** Gives every object of a spec to `use`, from the outside in. Data are left out. */
export function eachObject(value: unknown, use: (object: Json, key: string) => void, key = ''): void {
  if (Array.isArray(value)) for (const item of value) eachObject(item, use, key);
  if (!isObject(value)) return;
  use(value, key);
  for (const [name, inner] of Object.entries(value)) if (!APART.has(name)) eachObject(inner, use, name);
}
