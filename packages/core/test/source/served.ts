/** What the server gives at a path. */
export interface Served {
  readonly body?: string | Uint8Array;
  readonly status?: number;
  readonly type?: string;
  /** Compresses what it sends, as many servers do. */
  readonly gzip?: boolean;
  /** Answers to `Range`; without it the whole file comes. */
  readonly ranges?: boolean;
  /** Allows other sites to read it. */
  readonly cors?: boolean;
  /** Waits before it answers. */
  readonly delayMs?: number;
  /** Waits in the middle of what it sends. */
  readonly pauseMs?: number;
  /** Breaks off after so many bytes. */
  readonly cutAt?: number;
  /** Sends its body again and again, until whoever asked hangs up. */
  readonly endless?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Says nothing to HEAD. */
  readonly noHead?: boolean;
}
