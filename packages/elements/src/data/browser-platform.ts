import {type Answer, type ByteReader, type Platform, TimeoutError} from '@mizania/core';

function readerOf(body: ReadableStream<Uint8Array> | null): ByteReader | undefined {
  const reader = body?.getReader();
  return (
    reader && {
      read: async () => timed(reader.read().then(({value}) => value)),
      cancel: () => reader.cancel(),
    }
  );
}

/** `AbortSignal.timeout` rejects with a DOMException; core knows only its own error. */
async function timed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') throw new TimeoutError();
    throw error;
  }
}

/** What the page lends to core. */
export const browserPlatform: Platform = {
  async fetch(url, timeoutMs): Promise<Answer> {
    const response = await timed(fetch(url, {signal: AbortSignal.timeout(timeoutMs)}));
    return {ok: response.ok, status: response.status, url: response.url, body: readerOf(response.body)};
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
