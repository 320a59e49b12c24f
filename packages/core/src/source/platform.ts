/** What the host lends to core, which has no globals of its own. Page, worker and Node each give theirs. */
export interface Platform {
  /** Starts a request that gives up when nothing has come for `timeoutMs`, of the body too. Rejects on a network failure. */
  fetch(url: string, timeoutMs: number): Promise<Answer>;
  /** An absolute address, or `undefined` for something that is none. */
  resolve(url: string): string | undefined;
  /** Bytes to text. `undefined` when the bytes are not valid in that encoding. */
  decode(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined;
  wait(ms: number): Promise<void>;
}

export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  /** Where redirects ended. */
  readonly url: string;
  readonly body: ByteReader | undefined;
  /** What the server says that it is: `text/csv; charset=utf-8`. */
  readonly mediaType?: string;
}

export interface ByteReader {
  read(): Promise<Uint8Array | undefined>;
  cancel(): Promise<void>;
}

/** A request that took too long rejects with an error of this name, as `AbortSignal.timeout` makes them. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
