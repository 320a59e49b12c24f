import {type Issue, issueOf} from '../issue.js';
import {isSafeAddress} from './address.js';
import {type Answer, type Platform, TimeoutError} from './platform.js';

export type Loaded = {readonly text: string} | {readonly issue: Issue};

/** Limits of one request. A budget of a whole state in the documented format is about 5 MB. */
export const LIMITS = {bytes: 64 * 1024 * 1024, timeoutMs: 10_000, tries: 3, backOffMs: 500} as const;

/** Fetches one text within limits; a time-out or a server that is busy is tried again, with growing pauses. */
export async function loadText(address: string, platform: Platform, limits: typeof LIMITS = LIMITS): Promise<Loaded> {
  const url = isSafeAddress(address) ? platform.resolve(address) : undefined;
  if (url === undefined) return {issue: issueOf('unsafe-address', 'error', {text: address})};
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
    if (!answer.ok) return {issue: issueOf('http', 'error', {text: url, detail: String(answer.status)})};
    if (!isSafeAddress(answer.url) || (/^https:/i.test(url) && /^http:/i.test(answer.url))) {
      return {issue: issueOf('unsafe-address', 'error', {text: answer.url})};
    }
    const bytes = await readAll(answer, limits.bytes);
    if (!bytes) return {issue: issueOf('too-large', 'error', {text: url, detail: String(limits.bytes / 1024 / 1024)})};
    const text = decodeBytes(bytes, platform);
    return text === undefined ? {issue: issueOf('encoding', 'error', {text: url})} : {text};
  } catch (error) {
    const code = error instanceof TimeoutError ? 'timeout' : 'blocked';
    return {issue: issueOf(code, 'error', {text: url, detail: String(limits.timeoutMs / 1000)})};
  }
}

/** All the bytes, counted as they come (after decompression); nothing when there are too many. */
async function readAll({body}: Answer, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await body?.read(); chunk; chunk = await body?.read()) {
    length += chunk.length;
    if (length > limit) {
      await body?.cancel();
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

/** UTF-8, or UTF-16 with its byte order mark. Anything else is refused: a wrong guess would be unreadable names. */
function decodeBytes(bytes: Uint8Array, platform: Platform): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return platform.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return platform.decode(bytes, 'utf-16be');
  return platform.decode(bytes, 'utf-8');
}
