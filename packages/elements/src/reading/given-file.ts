import type {Answer, Asked, ByteReader, RangeAnswer, RangePlatform} from '@mizania/core';
import type {Opened} from './opened.js';
import {openPlain} from './read-file.js';

/** A file at hand is no portal and no other site's answer: nothing is asked for but what it names itself. */
export function openBlob(file: Blob, format: string, platform: RangePlatform): Promise<Opened> {
  const name = file instanceof File ? file.name : '';
  const address = encodeURIComponent(name || 'data');
  const url = platform.resolve(address) ?? address;
  return openPlain(address, url, format, fileAmong(file, url, platform));
}

/** A page's platform in which one address is a file. */
function fileAmong(file: Blob, own: string, platform: RangePlatform): RangePlatform {
  return {
    ...platform,
    fetch: (url, timeoutMs): Promise<Answer> =>
      url === own ? Promise.resolve(answerOf(file, own, {})) : platform.fetch(url, timeoutMs),
    ask: (url, asked, timeoutMs): Promise<RangeAnswer> =>
      url === own ? Promise.resolve(answerOf(file, own, asked)) : platform.ask(url, asked, timeoutMs),
  };
}

function answerOf(file: Blob, url: string, {method, range}: Asked): RangeAnswer {
  const headers: Readonly<Record<string, string>> = {'content-length': String(file.size)};
  return {
    ok: true,
    status: range ? 206 : 200,
    url,
    body: method === 'HEAD' ? undefined : readerOf(range ? file.slice(...range) : file),
    mediaType: file.type,
    header: name => headers[name],
  };
}

function readerOf(file: Blob): ByteReader {
  const reader = (file.stream() as ReadableStream<Uint8Array>).getReader();
  return {read: async () => (await reader.read()).value, cancel: () => reader.cancel()};
}
