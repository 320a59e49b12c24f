import {ByteFault, type ByteFile} from '../decode/parquet/byte-file.js';
import {type Issue, issueOf} from '../issue.js';
import {isSafeAddress} from './address.js';
import {LIMITS} from './load-text.js';
import {isTimeout} from './platform.js';
import type {Asked, RangeAnswer, RangePlatform} from './ranges.js';

/** The limits of every file, and up to which size a file is fetched in one piece. */
export const REMOTE_LIMITS: RemoteLimits = {...LIMITS, wholeBytes: 256 * 1024};

export interface RemoteLimits {
  readonly bytes: number;
  readonly timeoutMs: number;
  readonly tries: number;
  readonly backOffMs: number;
  readonly wholeBytes: number;
}

/** A file at an address. Where the server answers to ranges only the parts that are read are fetched. */
export class RemoteFile implements ByteFile {
  byteLength = 0;
  private whole: Uint8Array | undefined;
  /** The end of the file, which is read first and may hold all of its last columns. */
  private end: {readonly start: number; readonly bytes: Uint8Array} | undefined;
  private modified: string | undefined;
  private fetched = 0;

  private constructor(
    private readonly url: string,
    private readonly platform: RangePlatform,
    private readonly limits: RemoteLimits,
  ) {}

  /** Asks for the size of a file; one that is small, or of which the size is not told, is fetched at once. */
  static async open(
    address: string,
    platform: RangePlatform,
    limits: RemoteLimits = REMOTE_LIMITS,
  ): Promise<RemoteFile | {readonly issue: Issue}> {
    const url = isSafeAddress(address) ? platform.resolve(address) : undefined;
    if (url === undefined || !isSafeAddress(url)) return {issue: issueOf('unsafe-address', 'error', {text: address})};
    const file = new RemoteFile(url, platform, limits);
    try {
      const size = await file.size();
      if (size === undefined || size <= limits.wholeBytes) await file.fetchWhole();
      else file.byteLength = size;
      return file;
    } catch (error) {
      return {issue: error instanceof ByteFault ? error.issue : issueOf('blocked', 'error', {text: url})};
    }
  }

  /** True when all of it is at hand, so that a fault is no fault of its parts. */
  get isWhole(): boolean {
    return this.whole !== undefined;
  }

  async slice(start: number, end: number): Promise<ArrayBuffer> {
    if (!this.whole && this.end && start >= this.end.start && end <= this.byteLength)
      return new Uint8Array(this.end.bytes.subarray(start - this.end.start, end - this.end.start)).buffer;
    if (!this.whole) {
      const answer = await this.ask({range: [start, end]}, [206, 200]);
      const bytes = await this.read(answer);
      if (answer.status === 200) this.keep(bytes);
      else {
        const part = this.part(bytes, start, end, answer);
        if (end === this.byteLength) this.end = {start, bytes: part};
        return part.buffer;
      }
    }
    const bytes = this.whole ?? new Uint8Array();
    if (end > bytes.length) throw new Error('remote file: range');
    return new Uint8Array(bytes.subarray(start, end)).buffer;
  }

  /** Fetches all of it, in place of parts that do not fit together: some servers keep two forms of one file. */
  async fetchWhole(): Promise<void> {
    this.modified = undefined;
    this.end = undefined;
    this.keep(await this.read(await this.ask({}, [200])));
  }

  private keep(bytes: Uint8Array): void {
    this.whole = bytes;
    this.byteLength = bytes.length;
  }

  /** Nothing where the server does not tell it: another site's `Content-Range` may not be read. */
  private async size(): Promise<number | undefined> {
    const answer = await this.ask({method: 'HEAD'}, []).catch((error: unknown) => {
      // Some servers know no HEAD, and break off.
      if (error instanceof ByteFault && error.issue.code === 'blocked') return undefined;
      throw error;
    });
    if (!answer) return undefined;
    void answer.body?.cancel().catch(() => undefined);
    if (!answer.ok || answer.header('accept-ranges') === 'none') return undefined;
    const encoding = answer.header('content-encoding') ?? 'identity';
    const length = Number(answer.header('content-length') ?? '');
    return encoding === 'identity' && Number.isSafeInteger(length) && length > 0 ? length : undefined;
  }

  /** Errors: an `Error` for a part that is not the one that was asked for, or of a file that has changed since. */
  private part(bytes: Uint8Array, start: number, end: number, answer: RangeAnswer): Uint8Array<ArrayBuffer> {
    const [, first, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.header('content-range') ?? '') ?? [];
    const modified = answer.header('last-modified');
    const isSame = this.modified === undefined || this.modified === modified;
    this.modified = modified;
    const isAsked = first === undefined || (Number(first) === start && Number(total) === this.byteLength);
    if (!isSame || !isAsked || bytes.length !== end - start) throw new Error('remote file: range');
    return new Uint8Array(bytes);
  }

  /** One answer of a status that is expected; a server that is busy or slow is asked again. */
  private async ask(asked: Asked, expected: readonly number[]): Promise<RangeAnswer> {
    const {tries, backOffMs, timeoutMs} = this.limits;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.tryOnce(asked, timeoutMs);
      const isBusy = answer === undefined || /^(?:429|502|503|504)$/.test(String(answer.status));
      if (isBusy && attempt < tries) {
        void answer?.body?.cancel().catch(() => undefined);
        await this.platform.wait(backOffMs * 2 ** (attempt - 1));
        continue;
      }
      if (!answer) throw new ByteFault(this.fault('timeout'));
      if (asked.method === 'HEAD' || expected.includes(answer.status)) return this.safe(answer);
      void answer.body?.cancel().catch(() => undefined);
      // The file is shorter than it was said to be.
      if (answer.status === 416) throw new Error('remote file: range');
      throw new ByteFault(issueOf('http', 'error', {text: this.url, detail: String(answer.status)}));
    }
  }

  private async tryOnce(asked: Asked, timeoutMs: number): Promise<RangeAnswer | undefined> {
    try {
      return await this.platform.ask(this.url, asked, timeoutMs);
    } catch (error) {
      if (isTimeout(error)) return undefined;
      throw new ByteFault(this.fault('blocked'));
    }
  }

  private safe(answer: RangeAnswer): RangeAnswer {
    const end = answer.url === '' ? this.url : answer.url;
    if (isSafeAddress(end) && !(/^https:/i.test(this.url) && /^http:/i.test(end))) return answer;
    void answer.body?.cancel().catch(() => undefined);
    throw new ByteFault(issueOf('unsafe-address', 'error', {text: end}));
  }

  private fault(code: 'timeout' | 'blocked'): Issue {
    return issueOf(code, 'error', {text: this.url, detail: String(this.limits.timeoutMs / 1000)});
  }

  /** The body, counted as it comes and together with all that came before. */
  private async read({body}: RangeAnswer): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    try {
      for (let chunk = await body?.read(); chunk; chunk = await body?.read()) {
        length += chunk.length;
        this.fetched += chunk.length;
        if (this.fetched > this.limits.bytes) {
          void body?.cancel().catch(() => undefined);
          const detail = String(this.limits.bytes / 1024 / 1024);
          throw new ByteFault(issueOf('too-large', 'error', {text: this.url, detail}));
        }
        chunks.push(chunk);
      }
    } catch (error) {
      if (error instanceof ByteFault) throw error;
      throw new ByteFault(this.fault(isTimeout(error) ? 'timeout' : 'blocked'));
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}
