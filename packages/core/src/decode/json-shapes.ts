import {issueOf} from '../issue.js';
import type {Decoded} from './decoded.js';
import {decodeRows} from './json.js';
import {isOcds} from './ocds/is-ocds.js';
import {tableOf} from './raw-rows.js';
import {isObject, objectsIn, own, textIn} from './values.js';

/** What a JSON document is, by what stands in it and never by its address. */
export type JsonShape = 'rows' | 'columns' | 'tree' | 'ocds' | 'data-package' | 'ckan';

/** What reading a document may need beside it. */
export interface JsonContext {
  /** The attribute `fields`. */
  readonly fields?: string;
  /** ISO 4217: the currency of the page, where a document has several. */
  readonly currency?: string;
}

/**
 * The shape of a document, or nothing when it is none that is read. `data-package` and `ckan` name other files: whoever
 * fetched the document fetches those too (`loadPackage`, `loadCkan`).
 */
export function jsonShapeOf(value: unknown, fields = ''): JsonShape | undefined {
  const children = /(?:^|[;\n])\s*children\s*=\s*([^;\n]+)/.exec(fields)?.[1]?.trim() ?? 'children';
  const holds = (node: unknown): boolean => Array.isArray(own(node, children));
  if (isObject(value)) {
    if (isOcds(value)) return 'ocds';
    if (isPackage(value)) return 'data-package';
    if (typeof own(value, 'success') === 'boolean' && (isObject(own(value, 'result')) || isObject(own(value, 'error'))))
      return 'ckan';
    if (holds(value)) return 'tree';
    if (objectsIn(value, 'rows').length > 0 && !hasNames(value)) return 'rows';
  } else if (Array.isArray(value)) {
    if (value.some(isObject)) return value.every(isObject) && value.some(holds) ? 'tree' : 'rows';
    if (value.length === 0) return 'rows';
  } else return undefined;
  return 'columns';
}

function hasNames(value: unknown): boolean {
  return ['columns', 'header', 'headers', 'fields'].some(key => Array.isArray(own(value, key)));
}

function isPackage(value: unknown): boolean {
  return objectsIn(value, 'resources').some(
    resource =>
      ['path', 'url', 'data'].some(key => own(resource, key) !== undefined) && textIn(value, 'name') !== undefined,
  );
}

/** A document that is whole in itself, to a table. Each reader is loaded when a document asks for it. */
export async function decodeJsonValue(value: unknown, context: JsonContext = {}): Promise<Decoded> {
  switch (jsonShapeOf(value, context.fields)) {
    case 'ocds': {
      const {decodeOcds} = await import('./ocds/ocds.js');
      return decodeOcds(value, context) ?? {table: decodeRows(value)};
    }
    case 'tree': {
      const {decodeTree} = await import('./json-tree.js');
      return decodeTree(value, context.fields) ?? {table: decodeRows(value)};
    }
    case 'columns': {
      const {decodeColumns} = await import('./json-columns.js');
      return {table: decodeColumns(value) ?? decodeRows(value)};
    }
    case 'data-package':
    case 'ckan':
      return {table: tableOf([], new Map(), [issueOf('bad-json', 'error')])};
    case 'rows':
    case undefined:
      return {table: decodeRows(value)};
  }
}
