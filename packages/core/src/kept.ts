/**
 * What was worked out of an object, by what else it depends on: a page asks for the same again and again. Keeps the few that were
 * asked for last, and no longer than the object itself.
 */
export class Kept<Of extends object, Result> {
  private readonly known = new WeakMap<Of, Map<string, Result>>();

  /** `most` is how many results are kept of one object. */
  constructor(private readonly most: number) {}

  of(object: Of, key: string, make: () => Result): Result {
    const results = this.known.get(object) ?? new Map<string, Result>();
    const result = results.has(key) ? (results.get(key) as Result) : make();
    results.delete(key);
    results.set(key, result);
    for (const oldest of results.keys()) if (results.size > this.most) results.delete(oldest);
    this.known.set(object, results);
    return result;
  }
}
