import {textIn} from '../values.js';
import type {Reader, Sheet} from './facts.js';
import type {Source} from './model.js';

/** `%d/%m/%Y` and its kin: where the year stands among other parts of a date. */
function patternOf(format: string): RegExp | undefined {
  const text = format.replace(/^fmt:/, '');
  if (!text.includes('%Y')) return undefined;
  const parts = text.split(/%([a-zA-Z])/);
  const pattern = parts.map((part, i) => {
    if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return part === 'Y' ? '(\\d{4})' : '\\S+?';
  });
  return new RegExp(`^${pattern.join('')}`);
}

/** The year of a date in the format that a package states for it; what is no date stays, so that it is reported. */
export function yearIn(text: string, format = ''): string {
  return patternOf(format)?.exec(text)?.[1] ?? /^(\d{4})(?:-\d{2}.*|\.0+|)$/.exec(text)?.[1] ?? text;
}

/** The year of a row, from a column of years or of dates. */
export function yearReader(source: Source | undefined, fact: Sheet, read: Reader | undefined): Reader | undefined {
  if (!source || !read) return undefined;
  const field = source.kind === 'field' ? fact.resource.fields.find(({name}) => name === source.field)?.at : undefined;
  const format = textIn(field, 'format');
  return cells => yearIn(read(cells), format);
}
