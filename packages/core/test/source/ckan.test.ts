import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ckanAnswer, type CkanFound, loadCkan} from '../../src/source/ckan.js';
import {ckanAddress} from '../../src/source/ckan-address.js';
import {LIMITS, loadText} from '../../src/source/load-text.js';
import {understand} from '../../src/interpret/understand.js';
import {between, pickFrom, seeded} from '../random.js';
import {amountsOf, codes, law} from '../law-pack.js';
import {LocalServer, nodePlatform, type Served} from './local-server.js';

const FAST = {...LIMITS, timeoutMs: 400, backOffMs: 1} as unknown as typeof LIMITS;
const RESOURCE = 'c6d9e6a4-91a1-4e8f-8a3c-1f2e3d4c5b6a';

let server: LocalServer;
before(async () => void (server = await LocalServer.start()));
after(() => server.stop());

/** Answers of a portal as CKAN 2.10 writes them. */
const answer = (result: unknown, more: Partial<Served> = {}): Served => ({
  body: JSON.stringify({help: `${server.origin}/api/3/action/help_show`, success: true, result}),
  ...more,
});
const row = (i: number): Record<string, unknown> => ({_id: i, mission: i % 2 ? 'sante' : 'justice', voted: `${i}.5`});
const table = (total: number, offset: number, limit: number, more: object = {}): object => ({
  include_total: true,
  resource_id: RESOURCE,
  fields: [
    {id: '_id', type: 'int'},
    {id: 'mission', type: 'text', info: {label: 'Mission'}},
    {id: 'voted', type: 'numeric'},
  ],
  records: Array.from({length: Math.max(0, Math.min(limit, total - offset))}, (_, i) => row(offset + i + 1)),
  total,
  ...more,
});
const resource = (more: object = {}): object => ({
  id: RESOURCE,
  name: 'Credits',
  format: 'CSV',
  mimetype: 'text/csv',
  url: `${server.origin}/download/credits.csv`,
  datastore_active: true,
  last_modified: '2024-05-06T10:11:12.000000',
  ...more,
});
const dataset = (...resources: readonly object[]): object => ({
  id: 'd',
  name: 'budget-2024',
  title: 'Budget 2024',
  title_translated: {fr: 'Budget 2024', ar: 'ميزانية 2024'},
  organization: {title: 'Ministère des finances'},
  license_title: 'Licence ouverte',
  metadata_modified: '2024-05-01T00:00:00.000000',
  resources,
});

/** A portal whose pages hold `limit` rows at most, as an administrator may set it. */
function portal(
  total: number,
  limit: number,
  more: {readonly shows?: Record<string, Served>; readonly page?: (offset: number) => Served | undefined} = {},
): void {
  server.forget();
  server.serve = path => {
    const [, action = '', query = ''] = /\/action\/(\w+)\?(.*)$/.exec(path) ?? [];
    const asked = new URLSearchParams(query);
    if (action === 'datastore_search') {
      const offset = Number(asked.get('offset'));
      return more.page?.(offset) ?? answer(table(total, offset, Math.min(limit, Number(asked.get('limit')))));
    }
    return more.shows?.[action] ?? (action === 'resource_show' ? answer(resource()) : answer(dataset(resource())));
  };
}

const look = async (path: string): Promise<CkanFound> => {
  const at = ckanAddress(server.origin + path);
  assert.ok(at, path);
  return loadCkan(at, address => loadText(address, nodePlatform, FAST));
};
const said = (found: CkanFound): string => {
  if ('issue' in found) return [found.issue.code, found.issue.detail ?? ''].join(' ').trim();
  return 'file' in found ? `file ${found.file.address.replace(server.origin, '')}` : 'rows';
};
function amounts(found: CkanFound): readonly number[] {
  assert.ok('decoded' in found, said(found));
  const {budget} = understand(found.decoded, law, {unit: 'dinar'});
  assert.deepEqual(codes(budget.issues.filter(({severity}) => severity !== 'info')), []);
  return amountsOf(budget);
}

describe('a table of the DataStore', () => {
  it('is read page by page, every row once, without the columns of CKAN itself', async () => {
    portal(25, 10);
    const found = await look(`/fr/dataset/budget-2024/resource/${RESOURCE}`);
    assert.deepEqual(
      amounts(found),
      Array.from({length: 25}, (_, i) => (i + 1) * 1000 + 500),
    );
    assert.ok('decoded' in found);
    assert.deepEqual(found.decoded.table.header, ['mission', 'voted']);
    assert.deepEqual(
      server.asked.map(asked => asked.replace(/^GET .*\/action\//, '')),
      [
        `resource_show?id=${RESOURCE}`,
        ...[0, 10, 20].map(offset => `datastore_search?resource_id=${RESOURCE}&limit=32000&offset=${offset}&sort=_id`),
      ],
    );
    assert.deepEqual(
      [...found.decoded.table.meta],
      [
        ['title', 'Credits'],
        ['date', '2024-05-06'],
      ],
    );
  });

  it('is asked for with the conditions of the address, and as one page where it is small', async () => {
    portal(3, 32_000);
    assert.equal(amounts(await look(`/api/3/action/datastore_search?resource_id=${RESOURCE}&limit=1&q=x`)).length, 3);
    assert.deepEqual(
      server.asked.map(asked => asked.replace(/^.*\?/, '')),
      [`resource_id=${RESOURCE}&limit=32000&offset=0&q=x&sort=_id`],
    );
  });

  it('that cannot be ordered is read as it comes', async () => {
    portal(3, 10);
    const {serve} = server;
    server.serve = (path, request) =>
      path.includes('sort=') ? {status: 409, body: '{"success":false}'} : serve(path, request);
    assert.equal(amounts(await look(`/datastore/dump/${RESOURCE}`)).length, 3);
  });

  it('may be compressed, estimated in size, or given as lists', async () => {
    portal(12, 5, {page: offset => answer(table(12, offset, 5, {total_was_estimated: true, total: 99}), {gzip: true})});
    assert.equal(amounts(await look(`/datastore/dump/${RESOURCE}`)).length, 12);
    const lists = {
      ...table(2, 0, 2),
      records: [
        [1, 'sante', '1.5'],
        [2, 'justice', '2.5'],
      ],
    };
    portal(2, 5, {page: () => answer(lists)});
    assert.deepEqual(amounts(await look(`/datastore/dump/${RESOURCE}`)), [1_500, 2_500]);
  });

  it('of which rows are missing is not shown: half a total would pass for the whole', async () => {
    for (const page of [
      (offset: number) => (offset === 0 ? undefined : answer(table(25, 25, 10, {total: 25}))),
      () => answer(table(25, 0, 10)),
    ]) {
      portal(25, 10, {page});
      assert.equal(said(await look(`/datastore/dump/${RESOURCE}`)), 'incomplete 25');
    }
  });

  it('whose later page fails is not shown either', async () => {
    portal(25, 10, {page: offset => (offset === 20 ? {status: 500} : undefined)});
    assert.equal(said(await look(`/datastore/dump/${RESOURCE}`)), 'http 500');
    portal(25, 10, {page: offset => (offset === 10 ? answer(table(25, 10, 10), {cutAt: 100}) : undefined)});
    assert.equal(said(await look(`/datastore/dump/${RESOURCE}`)), 'blocked 0.4');
    portal(25, 10, {
      page: offset => (offset === 10 ? {body: '{"success": true, "result": {"records": [{'} : undefined),
    });
    assert.equal(said(await look(`/datastore/dump/${RESOURCE}`)), 'bad-portal');
  });

  it('is waited for, and asked for again where the server is busy', async () => {
    let tries = 0;
    portal(3, 10, {page: () => ((tries += 1) < 3 ? {status: 503} : undefined)});
    assert.equal(amounts(await look(`/datastore/dump/${RESOURCE}`)).length, 3);
    portal(3, 10, {page: () => answer(table(3, 0, 10), {delayMs: 600})});
    assert.equal(said(await look(`/datastore/dump/${RESOURCE}`)), 'timeout 0.4');
  });
});

describe('a portal', () => {
  it('that does not allow other sites is told by its code', async () => {
    portal(3, 10, {shows: {resource_show: answer(resource(), {cors: false})}});
    assert.equal(said(await look(`/dataset/b/resource/${RESOURCE}`)), 'blocked 0.4');
  });

  it('without the DataStore gives the address of the file', async () => {
    portal(0, 10, {shows: {resource_show: answer(resource({datastore_active: false}))}});
    const found = await look(`/dataset/b/resource/${RESOURCE}`);
    assert.equal(said(found), 'file /download/credits.csv');
    assert.ok('file' in found);
    assert.deepEqual([found.file.format, found.file.mediaType, found.file.issues], ['CSV', 'text/csv', []]);
  });

  it('gives the first readable file of a dataset, and names the others', async () => {
    const shown = dataset(
      resource({name: 'Report', format: 'PDF', datastore_active: false}),
      resource({name: '2024', format: 'XLSX', datastore_active: false, url: `${server.origin}/download/2024.xlsx`}),
      resource({name: '2023'}),
    );
    portal(0, 10, {shows: {package_show: answer(shown)}});
    const found = await look('/dataset/budget-2024');
    assert.equal(said(found), 'file /download/2024.xlsx');
    assert.ok('file' in found);
    assert.deepEqual(
      found.file.issues.map(({code, text, detail}) => [code, text, detail]),
      [['several-files', '2024', '2023']],
    );
    assert.deepEqual(Object.fromEntries(found.file.meta), {
      title_fr: 'Budget 2024',
      title_ar: 'ميزانية 2024',
      source: 'Ministère des finances',
      licence: 'Licence ouverte',
      date: '2024-05-06',
    });
  });

  it('whose dataset holds nothing that can be read says in which formats it is', async () => {
    portal(0, 10, {
      shows: {package_show: answer(dataset(resource({format: 'PDF', datastore_active: false, mimetype: null})))},
    });
    assert.equal(said(await look('/dataset/budget-2024')), 'unsupported-format PDF');
  });

  it('whose file lies at an unsafe address is not followed', async () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', '//host/x', '', 'data:text/csv,a', 'credits.csv']) {
      portal(0, 10, {shows: {resource_show: answer(resource({datastore_active: false, url}))}});
      assert.equal(said(await look(`/dataset/b/resource/${RESOURCE}`)), 'unsafe-address', url);
    }
  });

  it('that answers no, with a page, or with something else is reported', async () => {
    for (const [served, code] of [
      [{status: 404}, 'http 404'],
      [
        {body: '{"success": false, "error": {"message": "Not found", "__type": "Not Found Error"}}'},
        'bad-portal Not found',
      ],
      [{body: '<!DOCTYPE html><html></html>'}, 'bad-portal'],
      [{body: '[]'}, 'bad-portal'],
      [{body: '{"success": true}'}, 'bad-portal'],
      [{body: '{"success": true, "result": "x"}'}, 'bad-portal'],
    ] as const) {
      portal(0, 10, {shows: {package_show: served}});
      assert.equal(said(await look('/dataset/budget-2024')), code);
    }
  });
});

describe('an answer that is at hand', () => {
  const given = (value: unknown): Promise<CkanFound> =>
    ckanAnswer(value, undefined, () => assert.fail('nothing is to be fetched'));

  it('is the table that it holds, if it holds all of it', async () => {
    assert.equal(amounts(await given({success: true, result: table(3, 0, 3)})).length, 3);
    const found = await given({success: true, result: table(30, 0, 3)});
    assert.ok('decoded' in found);
    assert.deepEqual(codes(found.decoded.table.issues), ['incomplete']);
  });

  it('is a file, a dataset, or nothing', async () => {
    assert.equal(said(await given({success: true, result: resource()})), 'file /download/credits.csv');
    assert.equal(said(await given({success: true, result: dataset(resource())})), 'file /download/credits.csv');
    assert.equal(said(await given({success: false, error: {}})), 'bad-portal');
  });

  it('may be anything, and nothing is thrown', async () => {
    const random = seeded(5);
    const keys = [
      'fields',
      'records',
      'id',
      'type',
      'total',
      'resources',
      'url',
      'format',
      'datastore_active',
      '__proto__',
      'name',
      'title_translated',
    ];
    const any = (depth: number): unknown => {
      if (depth > 4 || random() < 0.35)
        return pickFrom(random, [null, 0, -1, 1e30, 'x', 'numeric', 'CSV', true, [], {}]);
      if (random() < 0.4) return Array.from({length: between(random, 0, 3)}, () => any(depth + 1));
      return Object.fromEntries(
        Array.from({length: between(random, 0, 5)}, () => [pickFrom(random, keys), any(depth + 1)]),
      );
    };
    for (let i = 0; i < 2000; i += 1) {
      const found = await given({
        success: true,
        result: {...(any(0) as object), fields: any(2), records: random() < 0.7 ? any(2) : []},
      });
      if ('decoded' in found) assert.equal(found.decoded.table.columns.length, found.decoded.table.header.length);
    }
  });
});
