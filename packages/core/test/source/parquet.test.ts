import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Country} from '../../src/country/country.js';
import type {Table} from '../../src/decode/table.js';
import {interpret} from '../../src/interpret/interpret.js';
import {usedColumns} from '../../src/interpret/used-columns.js';
import {loadParquet} from '../../src/source/parquet.js';
import {REMOTE_LIMITS, type RemoteLimits} from '../../src/source/remote-file.js';
import {fileBytes} from '../decode/parquet/files.js';
import {amountsOf, law} from '../law-pack.js';
import {parquetOf} from '../parquet-writer.js';
import {LocalServer, nodePlatform, type Served} from './local-server.js';

/** Everything above two kilobytes is fetched in parts, and nobody waits long. */
const LIMITS: RemoteLimits = {...REMOTE_LIMITS, timeoutMs: 400, backOffMs: 1, wholeBytes: 2048};
const bytes = fileBytes('wide');

let server: LocalServer;
before(async () => void (server = await LocalServer.start()));
after(() => server.stop());

async function load(
  served: Served | ((range: string | undefined, asked: number) => Served),
  columns?: readonly string[],
  limits = LIMITS,
): Promise<Table> {
  server.forget();
  let asked = 0;
  server.serve = (_, {headers: {range}}) => (typeof served === 'function' ? served(range, (asked += 1)) : served);
  return loadParquet(`${server.origin}/budget.parquet`, nodePlatform, () => ({columns}), limits);
}
const said = ({issues}: Table): string => {
  const error = issues.find(({severity}) => severity === 'error');
  return error ? [error.code, error.detail ?? ''].join(' ').trim() : 'read';
};
const sum = (table: Table): number =>
  amountsOf(interpret(table, law, {unit: 'dinar'})).reduce((all, amount) => all + amount, 0);
/** By Python's decimal module. */
const WHOLE = 319_919_600;

describe('a Parquet file on a server with ranges', () => {
  const ranges: Served = {body: bytes, ranges: true, type: 'application/vnd.apache.parquet'};

  it('is read in parts: its end, then the columns that are wanted', async () => {
    const table = await load(ranges, ['year', 'voted']);
    assert.equal(sum(table), WHOLE);
    assert.ok(server.asked[0]?.startsWith('HEAD'));
    assert.ok(
      server.asked.slice(1).every(asked => /bytes=\d+-\d+$/.test(asked)),
      server.asked.join('\n'),
    );
    assert.ok(server.asked.length <= 6, server.asked.join('\n'));
    assert.ok(server.bytes < bytes.length / 2, `${server.bytes} of ${bytes.length}`);
  });

  it('of which one year is wanted gives its row groups, and not a tenth of the bytes', async () => {
    const years = Array.from({length: 20}, (_, i) => 2006 + i);
    const body = parquetOf({
      groups: years.map((year, i) => {
        const rows = Array.from({length: 300}, (_, row) => row);
        return [
          {name: 'year', type: 'int32', values: rows.map(() => year)},
          {name: 'mission', type: 'text', values: rows.map(row => `mission ${row}`)},
          {name: 'voted', type: 'double', values: rows.map(() => i + 1)},
        ];
      }),
    });
    const wanted = async (value?: number): Promise<[number, number]> => {
      server.forget();
      server.serve = () => ({body, ranges: true});
      const only = value === undefined ? undefined : {column: 'year', value};
      const columns = ['year', 'mission', 'voted'];
      const table = await loadParquet(`${server.origin}/y.parquet`, nodePlatform, () => ({columns, only}), LIMITS);
      return [sum(table), server.bytes];
    };
    const [all, bytesOfAll] = await wanted();
    const [one, bytesOfOne] = await wanted(2010);
    // 300 rows of 1 to 20 dinars, and of 5.
    assert.deepEqual([all, one], [63_000_000, 1_500_000]);
    // The end, which says what there is, is 32 kB of either.
    assert.ok((bytesOfOne - 32_768) * 10 < bytesOfAll - 32_768, `${bytesOfOne} of ${bytesOfAll}`);
  });

  it('gives the columns that a budget needs, by the same names as in any other file', () => {
    const header = ['year', 'note', 'mission', 'memo', 'voted'];
    assert.deepEqual(usedColumns(header, law), ['year', 'mission', 'voted']);
    assert.deepEqual(usedColumns(header, law, 'programme=note'), ['year', 'note', 'mission', 'voted']);
    assert.equal(usedColumns(['note', 'memo'], law), undefined);
    assert.equal(usedColumns(['loi', 'mission', 'programme', 'action', 'ae', 'cp', 'x'], law), undefined);
    const own: Country = law;
    assert.deepEqual(usedColumns(['cofog_code', 'paid', 'x'], own), ['cofog_code', 'paid']);
  });

  it('may keep its size, its ranges and its dates to itself', async () => {
    const servers: readonly Served[] = [
      {noHead: true},
      {headers: {'last-modified': 'Mon, 06 May 2024 10:00:00 GMT'}},
      {headers: {'access-control-expose-headers': 'content-range'}},
    ];
    for (const more of servers)
      assert.equal(sum(await load({...ranges, ...more}, ['voted'])), WHOLE, JSON.stringify(more));
  });

  it('that changes while it is read is read again as a whole', async () => {
    const table = await load(
      (range, asked) =>
        range ? {...ranges, headers: {'last-modified': `Mon, 06 May 2024 10:00:0${asked} GMT`}} : ranges,
      ['voted'],
    );
    assert.equal(sum(table), WHOLE);
    assert.ok(server.asked.some(asked => asked.startsWith('GET') && !asked.includes('bytes=')));
  });

  it('that gives other parts than asked for is read as a whole', async () => {
    for (const part of [bytes.subarray(0, 10), bytes.subarray(1)])
      assert.equal(sum(await load(range => (range ? {body: part, status: 206} : ranges), ['voted'])), WHOLE);
    assert.equal(sum(await load(range => (range ? {status: 416} : ranges), ['voted'])), WHOLE);
  });
});

describe('a Parquet file on another server', () => {
  it('without ranges is fetched once, as a whole', async () => {
    for (const served of [{body: bytes}, {body: bytes, headers: {'accept-ranges': 'none'}}]) {
      assert.equal(sum(await load(served, ['voted'])), WHOLE);
      assert.equal(server.asked.filter(asked => asked.startsWith('GET')).length, 1);
    }
  });

  it('that compresses is read all the same: the size that it tells is not the size of the file', async () => {
    const exposed: readonly Served['headers'][] = [undefined, {'access-control-expose-headers': 'content-encoding'}];
    for (const headers of exposed)
      assert.equal(sum(await load({body: bytes, gzip: true, ranges: true, headers}, ['voted'])), WHOLE);
  });

  it('is fetched at once where it is small', async () => {
    assert.equal((await load({body: fileBytes('empty'), ranges: true})).rowCount, 0);
    assert.deepEqual(
      server.asked.map(asked => asked.split(' ')[0]),
      ['HEAD', 'GET'],
    );
    assert.ok(!server.asked[1]?.includes('bytes='));
  });

  it('that does not allow other sites is told by its code', async () => {
    assert.equal(said(await load({body: bytes, ranges: true, cors: false})), 'blocked 0.4');
  });

  it('that is slow, busy or gone is waited for, asked again, or reported', async () => {
    assert.equal(said(await load({body: bytes, ranges: true, delayMs: 700})), 'timeout 0.4');
    assert.equal(server.asked.length, LIMITS.tries);
    assert.equal(said(await load((_, asked) => (asked < 3 ? {status: 503} : {body: bytes, ranges: true}))), 'read');
    assert.equal(said(await load(range => (range ? {status: 500} : {body: bytes, ranges: true}))), 'http 500');
    assert.equal(said(await load({status: 404})), 'http 404');
  });

  it('that breaks off gives no table: half a file is never taken for one', async () => {
    assert.equal(said(await load({body: bytes, ranges: true, cutAt: 5_000})), 'blocked 0.4');
    assert.equal(said(await load({body: bytes, cutAt: 5_000})), 'blocked 0.4');
    assert.equal(said(await load({body: bytes.subarray(0, 50_000), ranges: true})), 'bad-parquet');
  });

  it('that gives a web page in its place is said to, whatever it calls it', async () => {
    for (const page of [
      '<!doctype html><p>Connexion</p>',
      '\n <html lang="ar"><body>x',
      `<!-- -->${' '.repeat(5_000)}`,
    ])
      for (const ranges of [true, false])
        assert.equal(said(await load({body: page, ranges, type: 'application/octet-stream'})), 'html', page);
    assert.equal(said(await load({body: 'year,voted\n2025,1\n'})), 'bad-parquet');
  });

  it('that sends more than a page can hold is left', async () => {
    const limits = {...LIMITS, bytes: 60_000};
    assert.match(said(await load({body: bytes}, undefined, limits)), /^too-large/);
    assert.match(said(await load({body: bytes, ranges: true}, undefined, limits)), /^too-large/);
  });

  it('that leads to an unsafe address is not followed, and neither is an unsafe address', async () => {
    for (const address of ['file:///etc/passwd', 'javascript:1', '//host/x', 'data:,x', ''])
      assert.equal(said(await loadParquet(address, nodePlatform)), 'unsafe-address', address);
    const redirected: typeof nodePlatform = {
      ...nodePlatform,
      ask: async (url, asked, timeoutMs) => ({
        ...(await nodePlatform.ask(url.replace('https:', 'http:'), asked, timeoutMs)),
        url: 'http://other.example/',
      }),
    };
    server.serve = () => ({body: bytes, ranges: true});
    const address = `${server.origin.replace('http:', 'https:')}/budget.parquet`;
    assert.equal(said(await loadParquet(address, redirected, undefined, LIMITS)), 'unsafe-address');
  });
});
