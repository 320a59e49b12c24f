import {type Issue, issueOf} from '../../issue.js';
import type {Loaded} from '../../source/load-text.js';
import {decodeRows} from '../json.js';
import type {RawRow} from '../raw-rows.js';
import {rowsIn} from '../table-rows.js';
import {cellOf} from '../values.js';
import {dialectOf, dialectRows} from './dialect.js';
import type {Sheet} from './facts.js';
import {objectIn} from './model-03.js';
import {addressIn, type Resource} from './resources.js';

/** Fetches the text of one file, within the limits of every other file. `encoding` is what the package says of it. */
export type LoadPart = (address: string, encoding: string | undefined) => Promise<Loaded>;

export interface PackageOptions {
  /** The whole address of the descriptor: its files lie beside it. */
  readonly address: string;
  readonly load: LoadPart;
  /** ISO 4217: the currency of the page, taken where the package has several. */
  readonly currency?: string;
}

export interface SheetRead {
  readonly sheet?: Sheet;
  readonly issues: readonly Issue[];
}

/** Fetches and reads one table of a package. */
export async function sheetOf(resource: Resource, options: PackageOptions): Promise<SheetRead> {
  if (resource.data !== undefined && typeof resource.data !== 'string') return dataSheet(resource, resource.data);
  if (typeof resource.data === 'string') return textSheet(resource, [resource.data]);
  if (!['', 'csv', 'tsv', 'txt', 'plain', 'json'].includes(resource.format))
    return {issues: [issueOf('unsupported-format', 'error', {text: resource.name, detail: resource.format})]};
  if (resource.paths.length === 0) return {issues: [issueOf('missing-resource', 'error', {text: resource.name})]};
  const texts: string[] = [];
  for (const path of resource.paths) {
    const address = addressIn(options.address, path);
    if (address === undefined) return {issues: [issueOf('unsafe-address', 'error', {text: path})]};
    const loaded = await options.load(address, resource.encoding);
    if ('issue' in loaded) return {issues: [loaded.issue]};
    if (/^\s*<(?:!doctype|html)/i.test(loaded.text)) return {issues: [issueOf('html', 'error', {text: address})]};
    texts.push(loaded.text);
  }
  return resource.format === 'json' ? jsonSheet(resource, texts[0] ?? '') : textSheet(resource, texts);
}

/** Rows as they are; a part after the first may bear the header again. */
function textSheet(resource: Resource, texts: readonly string[]): SheetRead {
  const names = resource.fields.map(({name}) => name);
  const issues: Issue[] = [];
  const rows: RawRow[] = [];
  let header: readonly string[] | undefined;
  for (const text of texts) {
    const dialect = dialectOf(
      resource.format === 'tsv' ? {delimiter: '\t', ...objectIn(resource.at, 'dialect')} : resource.dialect,
      text,
      names,
    );
    const read = dialectRows(text, dialect);
    issues.push(...read.issues);
    const filled = read.rows.filter(({cells}) => cells.some(cell => cell.trim() !== ''));
    const head = filled[0]?.cells.map(cell => cell.trim()) ?? [];
    const bears = dialect.header && (header === undefined || head.join('\u0001') === header.join('\u0001'));
    header ??= dialect.header ? head : names;
    rows.push(...(bears ? filled.slice(1) : filled));
  }
  const width = header?.length ?? 0;
  const fit = rows.filter(({line, cells}) => {
    const fits = cells.length >= width && cells.slice(width).every(cell => cell.trim() === '');
    if (!fits) issues.push(issueOf('ragged-row', 'warning', {row: line, text: cells.join(' | '), leftOut: true}));
    return fits;
  });
  return {sheet: {resource, header: header ?? [], rows: fit}, issues};
}

function jsonSheet(resource: Resource, text: string): SheetRead {
  try {
    return dataSheet(resource, JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch {
    return {issues: [issueOf('bad-json', 'error')]};
  }
}

/** Data in the descriptor: objects, or lists whose first one is the header. */
function dataSheet(resource: Resource, data: unknown): SheetRead {
  if (!Array.isArray(data)) return {issues: [issueOf('bad-package', 'error', {text: resource.name})]};
  const list = data as readonly unknown[];
  if (list.every(Array.isArray)) {
    const [head = [], ...rows] = list as readonly (readonly unknown[])[];
    return {
      sheet: {
        resource,
        header: head.map(cellOf),
        rows: rows.map((cells, i) => ({line: i + 2, cells: cells.map(cellOf)})),
      },
      issues: [],
    };
  }
  const table = decodeRows(list);
  return {sheet: {resource, header: table.header, rows: [...rowsIn(table)]}, issues: table.issues};
}
