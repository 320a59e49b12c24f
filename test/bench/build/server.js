import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
};

/** Larger files are sent as they are: compressing them would take longer than all the rest. */
const LARGE = 4_000_000;

/**
 * A web server as a good host sets it up, but that nothing may be kept: brotli or gzip, made once, and `no-store`.
 * @param {Record<string, string>} folders by the start of the address: `{'/kit/': …}`
 */
export async function serve(folders) {
  /** @type {Map<string, string>} */
  const pages = new Map();
  /** @type {Map<string, {br: Buffer, gzip: Buffer}>} */
  const packed = new Map();

  /** @param {string} path @returns {string | undefined} */
  const fileOf = path => {
    const start = Object.keys(folders).find(folder => path.startsWith(folder));
    const file = start && join(folders[start], path.slice(start.length));
    return file && !path.includes('..') && existsSync(file) && statSync(file).isFile() ? file : undefined;
  };

  /** @param {string} path */
  const pack = path => {
    let both = packed.get(path);
    if (!both) {
      const text = pages.get(path) ?? readFileSync(fileOf(path) ?? '');
      packed.set(path, (both = {br: brotli(text), gzip: gzipSync(text, {level: 9})}));
    }
    return both;
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = fileOf(path);
    if (!file && !pages.has(path)) return void response.writeHead(404).end();
    const headers = {
      'content-type': TYPES[file ? extname(file) : '.html'] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    };
    if (file && statSync(file).size > LARGE) {
      response.writeHead(200, {...headers, 'content-length': statSync(file).size});
      return void createReadStream(file).pipe(response);
    }
    const encoding = /\bbr\b/.test(String(request.headers['accept-encoding'])) ? 'br' : 'gzip';
    const body = pack(path)[encoding];
    response.writeHead(200, {...headers, 'content-encoding': encoding, 'content-length': body.length});
    response.end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Puts a page at an address. @param {string} path @param {string} html */
    page(path, html) {
      pages.set(path, html);
      packed.delete(path);
    },
    /** How many bytes the body of an address is, after brotli. @param {string} path */
    brotliSize: path => pack(path).br.length,
    /** @param {string} path */
    textOf: path => pages.get(path) ?? readFileSync(fileOf(path) ?? '', 'utf8'),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {string | Buffer} text */
const brotli = text => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

/** @typedef {Awaited<ReturnType<typeof serve>>} Site */
