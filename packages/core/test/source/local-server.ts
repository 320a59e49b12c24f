import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {type Answer, type ByteReader} from '../../src/source/platform.js';
import type {Asked, RangePlatform} from '../../src/source/ranges.js';
import type {Served} from './served.js';

export type {Served};

export type Serve = (path: string, request: IncomingMessage) => Served | undefined;

/** A server on this machine that writes down what it is asked. */
export class LocalServer {
  readonly asked: string[] = [];
  bytes = 0;
  /** Bytes that were sent, by path. */
  readonly sent = new Map<string, number>();
  private readonly server: Server;
  serve: Serve = () => undefined;

  private constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  static async start(): Promise<LocalServer> {
    const local = new LocalServer();
    await new Promise<void>(resolve => local.server.listen(0, '127.0.0.1', resolve));
    return local;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  forget(): void {
    this.asked.length = 0;
    this.bytes = 0;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {range} = request.headers;
    const path = request.url ?? '';
    this.asked.push([request.method, path, range].filter(part => part !== undefined).join(' '));
    const served = this.serve(path, request) ?? {status: 404, body: 'nothing here'};
    if (served.delayMs) await pause(served.delayMs);
    if (served.noHead && request.method === 'HEAD') response.writeHead(403);
    else await this.send(request, response, served);
    response.end();
  }

  private async send(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
    const whole = typeof served.body === 'string' ? Buffer.from(served.body) : Buffer.from(served.body ?? '');
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const isPart = served.ranges === true && from !== undefined && served.status === undefined;
    const part = isPart ? whole.subarray(Number(from), Number(to) + 1) : whole;
    const body = served.gzip && !isPart ? gzipSync(part) : part;
    response.writeHead(isPart ? 206 : (served.status ?? 200), {
      'content-type': served.type ?? 'application/json',
      ...(served.endless ? {} : {'content-length': String(body.length)}),
      ...(served.ranges ? {'accept-ranges': 'bytes'} : {}),
      ...(isPart ? {'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${whole.length}`} : {}),
      ...(served.gzip && !isPart ? {'content-encoding': 'gzip'} : {}),
      ...(served.cors === false ? {} : {'access-control-allow-origin': '*'}),
      ...served.headers,
    });
    if (request.method === 'HEAD') return;
    if (served.cutAt !== undefined && served.cutAt < body.length) {
      response.write(body.subarray(0, served.cutAt), () => response.destroy());
      return;
    }
    const count = (path: string, length: number): void => {
      this.bytes += length;
      this.sent.set(path, (this.sent.get(path) ?? 0) + length);
    };
    const path = request.url ?? '';
    if (served.pauseMs) {
      const half = Math.floor(body.length / 2);
      response.write(body.subarray(0, half));
      await pause(served.pauseMs);
      response.write(body.subarray(half));
      return count(path, body.length);
    }
    const closed = served.endless ? once(response, 'close') : undefined;
    while (served.endless && !response.destroyed) {
      if (!response.write(body)) await Promise.race([new Promise(resolve => response.once('drain', resolve)), closed]);
      count(path, body.length);
    }
    if (served.endless) return;
    count(path, body.length);
    response.write(body);
  }
}

function readerOf(response: Response): ByteReader | undefined {
  const reader = response.body?.getReader();
  return (
    reader && {
      read: async () => (await reader.read()).value as Uint8Array | undefined,
      cancel: () => reader.cancel(),
    }
  );
}

/** Headers that a page may read of another site's answer, unless that site allows more. */
const SAFE = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]);

/** What Node lends to core; like a browser it reads of other sites only what they allow. */
export const nodePlatform: RangePlatform = {
  fetch: (url, timeoutMs) => ask(url, {}, timeoutMs),
  ask,
  resolve: url => (URL.canParse(url) ? new URL(url).href : undefined),
  decode(bytes, encoding) {
    try {
      return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      return undefined;
    }
  },
  wait: () => Promise.resolve(),
};

async function ask(url: string, {method = 'GET', range}: Asked, timeoutMs: number): ReturnType<RangePlatform['ask']> {
  const headers: Record<string, string> = range
    ? {range: `bytes=${range[0]}-${range[1] - 1}`, 'accept-encoding': 'identity'}
    : {};
  const response = await fetch(url, {method, headers, signal: AbortSignal.timeout(timeoutMs)});
  if (response.headers.get('access-control-allow-origin') === null) throw new TypeError('Failed to fetch');
  const answer: Answer = {ok: response.ok, status: response.status, url: response.url, body: readerOf(response)};
  const exposed = response.headers.get('access-control-expose-headers')?.toLowerCase() ?? '';
  return {
    ...answer,
    header: name => (SAFE.has(name) || exposed.includes(name) ? (response.headers.get(name) ?? undefined) : undefined),
  };
}
