import type {ReactiveElement} from 'lit';

/** Seed and factor of the hash FNV-1a of 32 bits. */
const SEED = 0x811c9dc5;
const FACTOR = 0x01000193;

function hashOf(text: string): string {
  let hash = SEED;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FACTOR);
  return (hash >>> 0).toString(36);
}

/** Changes that styles follow by themselves. */
const STYLED = new Set<PropertyKey>(['theme']);

/**
 * What a widget was asked to show, in a few letters: its properties, its language, the data inside its tag. A picture that
 * was made before carries it; where it is no longer the same, the picture is of something else. `undefined` when the
 * page has given an object, which no picture was made of.
 */
export function recordOf(widget: ReactiveElement, lang: string, inline: string): string | undefined {
  const {elementProperties} = widget.constructor as typeof ReactiveElement;
  const values = widget as unknown as Readonly<Record<PropertyKey, unknown>>;
  const said = [...elementProperties]
    .filter(([name, {state}]) => !state && !STYLED.has(name))
    .map(([name]) => [String(name), values[name]] as const)
    .filter(([, value]) => !isUnset(value));
  if (said.some(([, value]) => typeof value === 'object')) return undefined;
  return hashOf(JSON.stringify([lang, inline, said.sort(([a], [b]) => (a < b ? -1 : 1))]));
}

/** Nothing at all, in any of the ways that a page may say it. */
function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false || isEmptyList(value);
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
