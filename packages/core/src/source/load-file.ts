import {type Issue, issueOf} from '../issue.js';
import {isSafeAddress} from './address.js';
import {type Answer, isTimeout, type Platform} from './platform.js';

/** Limits of one request. */
export interface Limits {
  /** After decompression. */
  readonly bytes: number;
  /** How long nothing may come. */
  readonly timeoutMs: number;
  readonly tries: number;
  readonly backOffMs: number;
}

/** A file that is read as it comes: a million lines of a budget are about 100 MB, and take a tenth of that in memory. */
export const FILE_LIMITS: Limits = {bytes: 256 * 1024 * 1024, timeoutMs: 10_000, tries: 3, backOffMs: 500};

/** What a sink says of a piece: nothing, or that it wants no more. */
export type Taken = 'enough' | undefined;

/** Takes the bytes of one answer, piece by piece. */
export interface Sink<Result> {
  /** `enough`: no more is wanted. The answer is let go, and `end` is called. */
  push(chunk: Uint8Array): Taken | Promise<Taken>;
  end(): Promise<Result> | Result;
  /** Says that the rest will not come. */
  abandon?(): void;
}

export type LoadedFile<Result> = {readonly result: Result} | {readonly issue: Issue};

/**
 * Fetches one file within limits, into a sink of its own for each try: a time-out or a server that is busy is tried again,
 * with growing pauses. What a sink throws is thrown.
 */
export async function loadFile<Result>(
  address: string,
  platform: Platform,
  open: (mediaType: string) => Sink<Result>,
  limits: Limits = FILE_LIMITS,
): Promise<LoadedFile<Result>> {
  const url = isSafeAddress(address) ? platform.resolve(address) : undefined;
  // A relative address takes the scheme of its page, which may be `file:`.
  if (url === undefined || !isSafeAddress(url)) return {issue: issueOf('unsafe-address', 'error', {text: address})};
  for (let attempt = 1; ; attempt += 1) {
    let sink: Sink<Result> | undefined;
    const issue = await tryOnce(url, platform, type => (sink = open(type)), limits);
    if (!issue) return {result: await (sink ?? open('')).end()};
    sink?.abandon?.();
    if (!isPassing(issue) || attempt >= limits.tries) return {issue};
    await platform.wait(limits.backOffMs * 2 ** (attempt - 1));
  }
}

function isPassing(issue: Issue): boolean {
  return issue.code === 'timeout' || (issue.code === 'http' && /^(429|502|503|504)$/.test(issue.detail ?? ''));
}

/** Puts a whole answer into the sink, or says why there is none. */
async function tryOnce(
  url: string,
  platform: Platform,
  open: (mediaType: string) => Sink<unknown>,
  limits: Limits,
): Promise<Issue | undefined> {
  const passed = (error: unknown): Issue =>
    issueOf(isTimeout(error) ? 'timeout' : 'blocked', 'error', {text: url, detail: String(limits.timeoutMs / 1000)});
  let answer: Answer;
  try {
    answer = await platform.fetch(url, limits.timeoutMs);
  } catch (error) {
    return passed(error);
  }
  const {body} = answer;
  const refused = refusal(url, answer);
  if (refused) {
    letGo(body);
    return refused;
  }
  const sink = open(answer.mediaType ?? '');
  let length = 0;
  for (;;) {
    let chunk: Uint8Array | undefined;
    try {
      chunk = await body?.read();
    } catch (error) {
      return passed(error);
    }
    if (!chunk) return undefined;
    length += chunk.length;
    if (length > limits.bytes) {
      letGo(body);
      return issueOf('too-large', 'error', {text: url, detail: String(limits.bytes / 1024 / 1024)});
    }
    if ((await sink.push(chunk)) !== 'enough') continue;
    letGo(body);
    return undefined;
  }
}

function refusal(url: string, {ok, status, url: answered}: Answer): Issue | undefined {
  if (!ok) return issueOf('http', 'error', {text: url, detail: String(status)});
  // A service worker's own answer has no address.
  const end = answered === '' ? url : answered;
  const isSafe = isSafeAddress(end) && !(/^https:/i.test(url) && /^http:/i.test(end));
  return isSafe ? undefined : issueOf('unsafe-address', 'error', {text: end});
}

/** Lets go of a body that nobody will read; that it may fail changes nothing. */
function letGo(body: Answer['body']): void {
  body?.cancel().catch(() => undefined);
}
