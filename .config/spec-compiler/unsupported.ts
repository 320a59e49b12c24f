/** What a spec says and the compiler cannot turn into drawing code: fails the build, with the place to look at. */
export class Unsupported extends Error {
  constructor(
    readonly construct: string,
    readonly path: string,
    /** What to do instead, where there is a usual answer. */
    readonly advice = '',
  ) {
    super(`${path}: ${construct} is not supported${advice && `; ${advice}`}`);
  }
}

export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json | undefined};
export type Dict = {readonly [key: string]: Json | undefined};

export const isDict = (value: Json | undefined): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fails on every key of an object that is not among the known ones; keys without a value are as good as absent. */
export function onlyKeys(object: Dict, known: readonly string[], path: string, advice = ''): void {
  for (const [key, value] of Object.entries(object))
    if (value !== undefined && value !== null && !known.includes(key))
      throw new Unsupported(key, path === '' ? key : `${path}.${key}`, advice);
}

export function dictAt(value: Json | undefined, path: string): Dict {
  if (!isDict(value)) throw new Unsupported(JSON.stringify(value), path, 'an object is expected');
  return value;
}

export function stringAt(value: Json | undefined, path: string): string {
  if (typeof value !== 'string') throw new Unsupported(JSON.stringify(value), path, 'a name is expected');
  return value;
}

export const listAt = (value: Json | undefined, path: string): readonly Json[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Unsupported(JSON.stringify(value), path, 'a list is expected');
  return value as readonly Json[];
};

/** A value as a word: a name as it is, anything else as JSON. */
export const word = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** One or several, as a list. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];
