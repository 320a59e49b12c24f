import {isSafeAddress} from '../../source/address.js';
import {isObject, objectsIn, own, textIn} from '../values.js';

type Json = Readonly<Record<string, unknown>>;

/** A file of a data package, as the descriptor gives it. */
export interface Resource {
  readonly name: string;
  /** Addresses of its parts, relative to the descriptor or whole; empty where the data stand in the descriptor. */
  readonly paths: readonly string[];
  readonly data: unknown;
  /** `csv`, `json`…, in lower case; empty where nothing is said. */
  readonly format: string;
  readonly encoding: string | undefined;
  readonly dialect: unknown;
  readonly fields: readonly Field[];
  readonly missing: ReadonlySet<string>;
  readonly keys: readonly ForeignKey[];
  readonly at: Json;
}

/** A column of a resource. */
export interface Field {
  readonly name: string;
  readonly at: Json;
}

/** Columns of one resource that name a row of another. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly resource: string;
  readonly references: readonly string[];
}

/** The resources of a package, in its order; one without a name is called by its number. */
export function resourcesOf(descriptor: unknown): readonly Resource[] {
  return objectsIn(descriptor, 'resources').map((at, i) => {
    const schema = own(at, 'schema');
    return {
      name: textIn(at, 'name') ?? `#${i + 1}`,
      paths: listOf(own(at, 'path') ?? own(at, 'url')),
      data: own(at, 'data'),
      format: formatOf(at),
      encoding: textIn(at, 'encoding'),
      dialect: own(at, 'dialect'),
      fields: fieldsOf(schema, 'fields'),
      missing: new Set(['', ...listOf(own(schema, 'missingValues'))]),
      keys: keysOf(schema),
      at,
    };
  });
}

export function fieldsOf(schema: unknown, key: 'fields' | 'extraFields'): readonly Field[] {
  return objectsIn(schema, key).flatMap(at => {
    const name = textIn(at, 'name');
    return name === undefined ? [] : [{name, at}];
  });
}

/** One text or a list of texts. */
function listOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(text => typeof text === 'string');
}

function formatOf(at: Json): string {
  const said =
    textIn(at, 'format') ?? /(?:text|application)\/(?:x-)?([a-z-]+)$/.exec(textIn(at, 'mediatype') ?? '')?.[1];
  const [path = ''] = listOf(own(at, 'path') ?? own(at, 'url'));
  return (said ?? /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(path)?.[1] ?? '').toLowerCase();
}

function keysOf(schema: unknown): readonly ForeignKey[] {
  return objectsIn(schema, 'foreignKeys').flatMap(at => {
    const reference = own(at, 'reference');
    const resource = textIn(reference, 'resource');
    const fields = listOf(own(at, 'fields'));
    const references = listOf(own(reference, 'fields'));
    const fits =
      isObject(reference) && resource !== undefined && fields.length > 0 && fields.length === references.length;
    return fits ? [{fields, resource, references}] : [];
  });
}

/**
 * The address of a path of a package, or nothing when it leads out of the package's own folder: only what lies beside or
 * below the descriptor, or a whole http address, is fetched.
 */
export function addressIn(base: string, path: string): string | undefined {
  const text = path.trim();
  if (!isSafeAddress(text)) return undefined;
  if (/^https?:\/\//i.test(text)) return text;
  // Browsers read `%2e` as a dot, and a backslash as a slash.
  const leavesFolder = /(?:^|[\\/])(?:\.|%2e){2}(?:[\\/]|$)/i.test(text);
  if (leavesFolder || /^[\\/]/.test(text) || text.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined;
  return base.replace(/[?#].*$/, '').replace(/[^/]*$/, '') + text;
}
