import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';

const types = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const isText = /^text\/|json|javascript|svg/;

const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** What a ministry's server would say of a page named strict.html. @param {URL} url @returns {Record<string, string>} */
export const strictHeaders = ({pathname}) =>
  pathname.endsWith('/strict.html') ? {'Content-Security-Policy': strictPolicy} : {};

/**
 * A server of static files, for the demo and for the tests' own pages.
 * @param {string} root the folder it serves from
 * @param {object} options
 * @param {string[]} options.folders the only folders below it that it shows
 * @param {string} options.home the one of them that answers for every other path, and for `/` with its index.html
 * @param {(url: URL) => Record<string, string>} [options.headers] headers to add, by address
 */
export function createStaticServer(root, {folders, home, headers = strictHeaders}) {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const address = `http://localhost${request.url}`;
    if (!URL.canParse(address)) return refuse(response, 400);
    const url = new URL(address);
    const file = fileOf(url.pathname);
    // Browsers ask for an icon by themselves, and would log an error if it failed.
    if (!file) return refuse(response, url.pathname === '/favicon.ico' ? 204 : 404);
    const type = types[extname(file.path)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'Content-Type': isText.test(type) ? `${type}; charset=utf-8` : type,
      'Content-Length': file.size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...headers(url),
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  });

  /** @param {string} pathname @returns {{path: string, size: number} | undefined} */
  function fileOf(pathname) {
    let name;
    try {
      name = decodeURIComponent(pathname);
    } catch {
      return undefined;
    }
    const [first, ...rest] = name.split('/').slice(1);
    // Dot files and dot-dot are nobody's business; a backslash is a separator on Windows.
    if (/\0|\\|\/\./.test(name)) return undefined;
    const below = folders.includes(first) ? [first, ...rest] : [home, first, ...rest];
    const path = join(root, ...below);
    if (!path.startsWith(root + sep)) return undefined;
    return stat(path) ?? stat(join(path, 'index.html'));
  }
}

/** @param {string} path */
function stat(path) {
  const found = statSync(path, {throwIfNoEntry: false});
  return found?.isFile() ? {path, size: found.size} : undefined;
}

/** @param {import('node:http').ServerResponse} response @param {number} status */
function refuse(response, status) {
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'});
  response.end(status === 204 ? undefined : `${status}\n`);
}

/**
 * @param {import('node:http').Server} server
 * @param {{port: number, tries?: number, host?: string}} options the first port, and how many after it may do as well
 * @returns {Promise<number>} the port taken
 */
export function listen(server, {port, tries = 1, host = '127.0.0.1'}) {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const next = tries > 1 && ['EADDRINUSE', 'EACCES'].includes(error.code);
      if (next) resolve(listen(server, {port: port + 1, tries: tries - 1, host}));
      else reject(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve(server.address().port);
    });
  });
}
