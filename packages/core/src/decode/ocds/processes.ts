import {isObject, objectsIn, own, textIn} from '../values.js';

type Json = Readonly<Record<string, unknown>>;

/** What all the releases of one contracting process say together; what a later one says goes before. */
export interface Process {
  readonly ocid: string;
  readonly buyer: Json | undefined;
  readonly parties: readonly Json[];
  readonly planning: Json | undefined;
  readonly tender: Json | undefined;
  readonly awards: readonly Merged[];
  readonly contracts: readonly Merged[];
  readonly language: string | undefined;
}

/** An award or a contract, and whether its value is another one than at first. */
export interface Merged {
  readonly id: string;
  readonly at: Json;
  readonly amended: boolean;
}

export interface Processes {
  readonly processes: readonly Process[];
  /** Processes of which the file holds addresses only. */
  readonly linked: readonly string[];
}

/** The processes of a package. A record's own summary (`compiledRelease`) is taken before its releases. */
export function processesIn(value: unknown): Processes {
  const releases = new Map<string, Json[]>();
  const linked: string[] = [];
  const add = (ocid: string, all: readonly Json[]): void => {
    releases.set(ocid, [...(releases.get(ocid) ?? []), ...all]);
  };
  for (const record of objectsIn(value, 'records')) {
    const ocid = textIn(record, 'ocid') ?? '';
    const compiled = own(record, 'compiledRelease');
    const embedded = objectsIn(record, 'releases').filter(release => textIn(release, 'ocid') !== undefined);
    if (isObject(compiled)) add(ocid, [compiled]);
    else if (embedded.length > 0) add(ocid, embedded);
    else linked.push(ocid);
  }
  const alone = own(value, 'releases') === undefined && own(value, 'records') === undefined && isObject(value);
  for (const release of alone ? [value] : objectsIn(value, 'releases')) add(textIn(release, 'ocid') ?? '', [release]);
  return {processes: [...releases].map(([ocid, all]) => mergedOf(ocid, all)), linked};
}

/** ISO dates in one time zone sort as text; a release without a date is the oldest. */
function mergedOf(ocid: string, releases: readonly Json[]): Process {
  const ordered = releases
    .map((release, i) => ({release, i, date: dateOf(release)}))
    .sort((a, b) => a.date - b.date || a.i - b.i)
    .map(({release}) => release);
  const last = (key: string): Json | undefined =>
    ordered
      .map(release => own(release, key))
      .filter(isObject)
      .at(-1);
  const together = (key: string): Json | undefined =>
    ordered
      .map(release => own(release, key))
      .filter(isObject)
      .reduce<Json | undefined>((before, next) => overlaid(before, next), undefined);
  return {
    ocid,
    buyer: last('buyer'),
    parties: ordered.flatMap(release => objectsIn(release, 'parties')),
    planning: together('planning'),
    tender: together('tender'),
    awards: itemsOf(ordered, 'awards'),
    contracts: itemsOf(ordered, 'contracts'),
    language: ordered.map(release => textIn(release, 'language')).find(text => text !== undefined),
  };
}

function dateOf(release: Json): number {
  const time = Date.parse(textIn(release, 'date') ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function itemsOf(releases: readonly Json[], key: string): readonly Merged[] {
  const items = new Map<string, Merged>();
  for (const release of releases) {
    objectsIn(release, key).forEach((item, place) => {
      const id = textIn(item, 'id') ?? `#${place + 1}`;
      const before = items.get(id);
      const at = overlaid(before?.at, item);
      const amended = before?.amended === true || isAmended(item) || isOtherValue(before?.at, item);
      items.set(id, {id, at, amended});
    });
  }
  return [...items.values()];
}

function isAmended(item: Json): boolean {
  return objectsIn(item, 'amendments').length > 0 || isObject(own(item, 'amendment'));
}

function isOtherValue(before: Json | undefined, item: Json): boolean {
  const amount = own(own(item, 'value'), 'amount');
  return before !== undefined && amount !== undefined && amount !== own(own(before, 'value'), 'amount');
}

/** The second over the first, key by key; what it leaves open stays, what it sets to null is gone. */
function overlaid(before: Json | undefined, next: Json): Json {
  const entries = new Map(Object.entries(before ?? {}));
  for (const [key, value] of Object.entries(next)) {
    const old = entries.get(key);
    entries.set(key, isObject(value) && isObject(old) ? {...old, ...value} : value);
  }
  entries.delete('__proto__');
  return Object.fromEntries(entries);
}
