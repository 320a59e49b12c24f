import type {Decoded} from '../decode/decoded.js';
import {isObject, objectsIn, own, textIn} from '../decode/values.js';
import {hasError, type Issue, issueOf} from '../issue.js';
import {LANGS} from '../text/lang.js';
import {isSafeAddress} from './address.js';
import type {CkanAddress} from './ckan-address.js';
import {Pages, tableOfPages} from './ckan-pages.js';
import type {Loaded} from './load-text.js';

/** Fetches one text within the limits of every other file: `address => loadText(address, platform)`. */
export type LoadAnswer = (address: string) => Promise<Loaded>;

/** What a portal has at an address: rows, or a file that is to be loaded like any other. */
export type CkanFound =
  {readonly decoded: Decoded} | {readonly file: CkanFile} | {/** Why there is nothing. */ readonly issue: Issue};

/** A file behind a portal. The caller adds `issues` and `meta` to what it reads. */
export interface CkanFile {
  readonly address: string;
  /** As the portal writes them: a hint, after the content itself. */
  readonly format: string | undefined;
  readonly mediaType: string | undefined;
  readonly meta: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

type Json = Readonly<Record<string, unknown>>;

/** Formats that the kit reads, as portals write them. */
const READABLE = /^(?:text\/)?\.?(?:csv|tsv|json|geojson|xlsx|xls|ods|parquet)$|spreadsheet|excel|comma|parquet/i;

/**
 * Looks up a dataset, a resource or a DataStore table of a CKAN portal. Rows come from the DataStore where it is active, page
 * by page, and are counted; else the address of the file is given. Of a dataset with several files the first readable one is
 * taken, and the others are named.
 */
export async function loadCkan(at: CkanAddress, load: LoadAnswer): Promise<CkanFound> {
  if (at.kind === 'table') return tableFound(at, at.id, new Map(), [], load);
  const action = at.kind === 'dataset' ? 'package_show' : 'resource_show';
  const answer = await answerOf(`${at.actions}${action}?id=${at.id}`, load);
  return 'issue' in answer ? answer : found(answer.result, at, load);
}

/** The same for an answer that is at hand already: a saved one, or one that the page gave as its data. */
export async function ckanAnswer(value: unknown, at: CkanAddress | undefined, load: LoadAnswer): Promise<CkanFound> {
  const answer = resultIn(value, at?.actions ?? '');
  if ('issue' in answer) return answer;
  if (!Array.isArray(own(answer.result, 'records'))) return found(answer.result, at, load);
  const pages = new Pages();
  pages.add(answer.result);
  return {decoded: tableOfPages(pages, new Map(), [])};
}

async function found(result: Json, at: CkanAddress | undefined, load: LoadAnswer): Promise<CkanFound> {
  const isDataset = Array.isArray(own(result, 'resources'));
  const readable = objectsIn(result, 'resources').filter(isReadable);
  const resource = isDataset ? readable[0] : result;
  if (!resource) {
    const formats = objectsIn(result, 'resources').map(of => textIn(of, 'format') ?? '?');
    return {
      issue: issueOf('unsupported-format', 'error', {text: nameOf(result), detail: [...new Set(formats)].join(', ')}),
    };
  }
  const others = readable.slice(1).map(nameOf).join(', ');
  const issues = others === '' ? [] : [issueOf('several-files', 'info', {text: nameOf(resource), detail: others})];
  const meta = metaOf(isDataset ? result : {}, resource);
  const id = textIn(resource, 'id');
  if (own(resource, 'datastore_active') === true && id !== undefined && at)
    return tableFound(at, id, meta, issues, load);
  const address = textIn(resource, 'url') ?? '';
  if (!/^https?:\/\//i.test(address) || !isSafeAddress(address))
    return {issue: issueOf('unsafe-address', 'error', {text: address})};
  return {file: {address, format: textIn(resource, 'format'), mediaType: textIn(resource, 'mimetype'), meta, issues}};
}

function isReadable(resource: Json): boolean {
  return (
    own(resource, 'datastore_active') === true ||
    READABLE.test(textIn(resource, 'format') ?? textIn(resource, 'mimetype') ?? '')
  );
}

function nameOf(at: Json): string {
  return textIn(at, 'name') ?? textIn(at, 'title') ?? textIn(at, 'id') ?? '?';
}

async function tableFound(
  at: CkanAddress,
  id: string,
  meta: ReadonlyMap<string, string>,
  issues: readonly Issue[],
  load: LoadAnswer,
): Promise<CkanFound> {
  const pages = new Pages();
  // Without an order the pages of one table may overlap; tables that are views cannot be ordered so.
  let order = '&sort=_id';
  while (!pages.isWhole) {
    const query = `resource_id=${id}&limit=${pages.limit}&offset=${pages.count}${at.conditions}${order}`;
    const answer = await answerOf(`${at.actions}datastore_search?${query}`, load);
    if ('issue' in answer && order !== '' && pages.count === 0 && /^4\d\d$/.test(answer.issue.detail ?? '')) {
      order = '';
      continue;
    }
    if ('issue' in answer) return answer;
    pages.add(answer.result, answer.size);
  }
  const decoded = tableOfPages(pages, meta, issues);
  const [error] = hasError(decoded.table.issues)
    ? decoded.table.issues.filter(({severity}) => severity === 'error')
    : [];
  return error?.code === 'incomplete' || error?.code === 'too-large' ? {issue: error} : {decoded};
}

type Answered = {readonly result: Json; readonly size: number} | {readonly issue: Issue};

async function answerOf(address: string, load: LoadAnswer): Promise<Answered> {
  const loaded = await load(address);
  if ('issue' in loaded) return loaded;
  try {
    return resultIn(JSON.parse(loaded.text.replace(/^\ufeff/, '')) as unknown, address, loaded.text.length);
  } catch {
    return {issue: issueOf('bad-portal', 'error', {text: address})};
  }
}

/** Every answer of CKAN says whether it is one. */
function resultIn(value: unknown, address: string, size = 0): Answered {
  const result = own(value, 'result');
  if (own(value, 'success') === true && isObject(result)) return {result, size};
  const error = own(value, 'error');
  const said = textIn(error, 'message') ?? textIn(error, '__type') ?? '';
  return {issue: issueOf('bad-portal', 'error', {text: address, detail: said})};
}

function metaOf(dataset: Json, resource: Json): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  const translated = own(dataset, 'title_translated');
  for (const lang of LANGS) {
    const title = textIn(translated, lang);
    if (title !== undefined) meta.set(`title_${lang}`, title);
  }
  const title = textIn(dataset, 'title') ?? textIn(resource, 'name');
  if (title !== undefined && meta.size === 0) meta.set('title', title);
  const source = textIn(own(dataset, 'organization'), 'title');
  if (source !== undefined) meta.set('source', source);
  const licence = textIn(dataset, 'license_title') ?? textIn(dataset, 'license_id');
  if (licence !== undefined) meta.set('licence', licence);
  const date = (textIn(resource, 'last_modified') ?? textIn(dataset, 'metadata_modified'))?.slice(0, 10);
  if (date !== undefined) meta.set('date', date);
  return meta;
}
