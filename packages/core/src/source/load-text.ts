import {type Issue, issueOf} from '../issue.js';
import {isSafeAddress} from './address.js';
import {type Answer, isTimeout, type Platform} from './platform.js';

export type Loaded = {readonly text: string} | {readonly issue: Issue};

/** Limits of one request. A budget of a whole state in the documented format is about 5 MB. */
export const LIMITS = {bytes: 64 * 1024 * 1024, timeoutMs: 10_000, tries: 3, backOffMs: 500} as const;

/** Fetches one text within limits; a time-out or a server that is busy is tried again, with growing pauses. */
export async function loadText(address: string, platform: Platform, limits: typeof LIMITS = LIMITS): Promise<Loaded> {
  const url = isSafeAddress(address) ? platform.resolve(address) : undefined;
  // A relative address takes the scheme of its page, which may be `file:`.
  if (url === undefined || !isSafeAddress(url)) return {issue: issueOf('unsafe-address', 'error', {text: address})};
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await tryOnce(url, platform, limits);
    const again = 'issue' in loaded && isPassing(loaded.issue) && attempt < limits.tries;
    if (!again) return loaded;
    await platform.wait(limits.backOffMs * 2 ** (attempt - 1));
  }
}

function isPassing(issue: Issue): boolean {
  return issue.code === 'timeout' || (issue.code === 'http' && /^(429|502|503|504)$/.test(issue.detail ?? ''));
}

async function tryOnce(url: string, platform: Platform, limits: typeof LIMITS): Promise<Loaded> {
  try {
    const answer = await platform.fetch(url, limits.timeoutMs);
    if (!answer.ok) return refused(answer, issueOf('http', 'error', {text: url, detail: String(answer.status)}));
    // A service worker's own answer has no address.
    const end = answer.url === '' ? url : answer.url;
    if (!isSafeAddress(end) || (/^https:/i.test(url) && /^http:/i.test(end))) {
      return refused(answer, issueOf('unsafe-address', 'error', {text: end}));
    }
    const bytes = await readAll(answer, limits.bytes);
    if (!bytes) return {issue: issueOf('too-large', 'error', {text: url, detail: String(limits.bytes / 1024 / 1024)})};
    const text = decodeBytes(bytes, platform);
    return text === undefined ? {issue: issueOf('encoding', 'error', {text: url})} : {text};
  } catch (error) {
    const code = isTimeout(error) ? 'timeout' : 'blocked';
    return {issue: issueOf(code, 'error', {text: url, detail: String(limits.timeoutMs / 1000)})};
  }
}

/** Lets go of a body that nobody will read; that it may fail changes nothing. */
function refused({body}: Answer, issue: Issue): Loaded {
  body?.cancel().catch(() => undefined);
  return {issue};
}

/** All the bytes, counted as they come (after decompression); nothing when there are too many. */
async function readAll({body}: Answer, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await body?.read(); chunk; chunk = await body?.read()) {
    length += chunk.length;
    if (length > limit) {
      body?.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * UTF-8, or UTF-16 by its byte order mark or by the zero halves of its Latin characters. Anything else is refused: a wrong
 * guess would be unreadable names.
 */
function decodeBytes(bytes: Uint8Array, platform: Platform): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return platform.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return platform.decode(bytes, 'utf-16be');
  return platform.decode(bytes, utf16Without(bytes) ?? 'utf-8');
}

/** UTF-16 without its mark has many zero bytes, all on one side of the pairs; a stray NUL in UTF-8 stands anywhere. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 1000);
  const sides = Array.from(start, (byte, i) => (byte === 0 ? i % 2 : -1)).filter(side => side >= 0);
  const [side] = sides;
  if (side === undefined || sides.length * 10 < start.length || sides.some(other => other !== side)) return undefined;
  return side === 0 ? 'utf-16be' : 'utf-16le';
}
