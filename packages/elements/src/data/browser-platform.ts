import {
  type Answer,
  type Asked,
  type ByteReader,
  isSafeAddress,
  LIMITS,
  type RangeAnswer,
  type RangePlatform,
} from '@mizania/core';

/** Safari says of a time that is over that the request has failed; its signal knows why. */
async function inTime<Value>(signal: AbortSignal, coming: Promise<Value>): Promise<Value> {
  try {
    return await coming;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}

function readerOf(body: ReadableStream<Uint8Array> | null, signal: AbortSignal): ByteReader | undefined {
  const reader = body?.getReader();
  return (
    reader && {
      read: async () => (await inTime(signal, reader.read())).value,
      cancel: () => reader.cancel(),
    }
  );
}

async function request(url: string, timeoutMs: number, init: RequestInit = {}): Promise<RangeAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await inTime(signal, fetch(url, {...init, signal}));
  const header = (name: string): string | undefined => response.headers.get(name) ?? undefined;
  return {
    ok: response.ok,
    status: response.status,
    url: response.url,
    body: readerOf(response.body, signal),
    mediaType: header('content-type'),
    header,
  };
}

/** Requests that were made before the code that reads their answers had come. */
const early = new Map<string, Promise<Answer>>();

/** Makes the first request for a file at once: it and the code of the kit then travel together. */
export function requestEarly(address: string): void {
  const url = isSafeAddress(address) ? browserPlatform.resolve(address) : undefined;
  if (url === undefined || !isSafeAddress(url)) return;
  const answer = request(url, LIMITS.timeoutMs);
  // It is told when the answer is asked for.
  answer.catch(() => undefined);
  early.set(url, answer);
}

/** What the page lends to core. */
export const browserPlatform: RangePlatform = {
  async fetch(url, timeoutMs): Promise<Answer> {
    const begun = early.get(url);
    early.delete(url);
    return begun ?? request(url, timeoutMs);
  },
  ask(url, {method = 'GET', range}: Asked, timeoutMs) {
    return request(url, timeoutMs, {method, ...(range ? {headers: {range: `bytes=${range[0]}-${range[1] - 1}`}} : {})});
  },
  resolve(url) {
    return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : undefined;
  },
  decode(bytes, encoding) {
    try {
      return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      return undefined;
    }
  },
  wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
};
