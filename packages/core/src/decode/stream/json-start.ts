/** Keys beside which rows are no rows of their own: they have their names elsewhere. */
const NAMES = /"(?:columns|headers?|fields)"\s*:/;

/**
 * True when a JSON text, by its first characters, is a list of objects without anything nested, alone or under `rows`: it can
 * then be read as it comes. A tree, contracts or a table by columns must be whole.
 */
export function looksLikeRows(text: string): boolean {
  const [before = ''] = /^\ufeff?\s*(?:\[|\{(?:[^"]|"(?!rows")(?:[^"\\]|\\.)*")*"rows"\s*:\s*\[)/.exec(text) ?? [];
  if (before === '' || NAMES.test(before)) return false;
  const row = /^\s*\{/.exec(text.slice(before.length));
  return row !== null && isFlat(text, before.length + row[0].length);
}

/** True when the object that begins here ends before another bracket opens. */
function isFlat(text: string, from: number): boolean {
  for (let i = from; i < text.length; i += 1) {
    const char = text[i];
    if (char === '}') return true;
    if (char === '{' || char === '[') return false;
    if (char !== '"') continue;
    i += 1;
    while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  }
  return false;
}
