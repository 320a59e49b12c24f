/** What an address of a CKAN portal names. */
export interface CkanAddress {
  /** Where the portal's actions are: `https://portal.example/api/3/action/`. */
  readonly actions: string;
  readonly kind: 'dataset' | 'resource' | 'table';
  readonly id: string;
  /** Conditions of a DataStore search that the page asks for (`filters`, `q`), as in the address. */
  readonly conditions: string;
  /** False for the address of a page: another site may have pages of that form, which hold data themselves. */
  readonly isApi: boolean;
}

/** What a resource or dataset is called in an address; nothing that could lead elsewhere. */
const ID = /^[\w.-]+$/;

/** A page or API address of a CKAN portal, in any of the forms that portals show; nothing for any other address. */
export function ckanAddress(address: string): CkanAddress | undefined {
  const [, site = '', path = '', query = ''] =
    /^(https?:\/\/[^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(address.trim()) ?? [];
  if (site === '') return undefined;
  const parts = path.split('/').filter(part => part !== '');
  return apiAddress(site, parts, query) ?? pageAddress(site, parts);
}

const ACTIONS: Readonly<Record<string, {readonly kind: CkanAddress['kind']; readonly keys: readonly string[]}>> = {
  package_show: {kind: 'dataset', keys: ['id', 'name_or_id']},
  resource_show: {kind: 'resource', keys: ['id']},
  datastore_search: {kind: 'table', keys: ['resource_id', 'id']},
};

function apiAddress(site: string, parts: readonly string[], query: string): CkanAddress | undefined {
  const at = parts.indexOf('action');
  const action = ACTIONS[parts[at + 1] ?? ''];
  if (at < 1 || !action || !/^(?:api|\d+)$/.test(parts[at - 1] ?? '')) return undefined;
  const given = query
    .split('&')
    .map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
  const id = action.keys.map(key => given.find(([name]) => name === key)?.[1]).find(text => text !== undefined) ?? '';
  if (!ID.test(id)) return undefined;
  const conditions = given
    .filter(([name]) => name === 'filters' || name === 'q')
    .map(([name, value]) => `&${name}=${value}`);
  const actions = `${site}/${parts.slice(0, at + 1).join('/')}/`;
  return {actions, kind: action.kind, id, conditions: conditions.join(''), isApi: true};
}

function pageAddress(site: string, parts: readonly string[]): CkanAddress | undefined {
  const at = parts.findIndex(part => part === 'dataset' || part === 'datastore');
  if (at < 0) return undefined;
  // Portals put the language of their pages before everything else; the API has none.
  const root = parts.slice(0, at).filter(part => !/^[a-z]{2}(?:[_-][A-Za-z]{2,4})?$/.test(part));
  if (root.includes('organization') || root.includes('group')) root.length = 0;
  const actions = `${[site, ...root].join('/')}/api/3/action/`;
  const [kind, id = '', word, resource = '', ...more] = parts.slice(at);
  const found = (of: CkanAddress['kind'], name: string): CkanAddress | undefined =>
    ID.test(name) ? {actions, kind: of, id: name, conditions: '', isApi: false} : undefined;
  if (kind === 'datastore') return id === 'dump' && word !== undefined ? found('table', word) : undefined;
  // `/dataset/x.csv` is a file, and so is `/dataset/x/resource/y/download/z.csv`.
  if (word === undefined) return /\.[a-z0-9]{2,7}$/i.test(id) ? undefined : found('dataset', id);
  return word === 'resource' && !more.includes('download') ? found('resource', resource) : undefined;
}
