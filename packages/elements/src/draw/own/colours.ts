/** A colour token of the theme, as specs and configurations name it. */
const TOKEN = /^var\((--mz-[\w-]+)\)$/;

/**
 * The colours that the tokens in a value stand for now. Vega mixes colours for its scales and cannot mix names; what it
 * only passes on, such as ink, keeps its name and follows the page by itself.
 */
export function mixable<T>(value: T, within: Element): T {
  const probe = within.appendChild(document.createElement('span'));
  const known = new Map<string, string>();
  const colourOf = (token: string): string => {
    let colour = known.get(token);
    if (colour === undefined) {
      probe.style.color = token;
      known.set(token, (colour = getComputedStyle(probe).color));
    }
    return colour;
  };
  const mixed = (item: unknown): unknown => {
    if (typeof item === 'string') return TOKEN.test(item) ? colourOf(item) : item;
    if (Array.isArray(item)) return item.map(mixed);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, mixed(inner)]));
  };
  const result = mixed(value) as T;
  probe.remove();
  return result;
}
