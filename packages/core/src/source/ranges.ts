import type {Answer, Platform} from './platform.js';

/** What is asked for beside an address. */
export interface Asked {
  /** `HEAD` asks for the size alone. */
  readonly method?: 'GET' | 'HEAD';
  /** The first byte and the one after the last. */
  readonly range?: readonly [start: number, end: number];
}

/** A host that can ask for a part of a file. */
export interface RangePlatform extends Platform {
  /** As `fetch`, for a part. Rejects on a network failure; `TimeoutError` after `timeoutMs`, body included. */
  ask(url: string, asked: Asked, timeoutMs: number): Promise<RangeAnswer>;
}

export interface RangeAnswer extends Answer {
  /** A header by its name in lower case; nothing where the server of another site does not let it be read. */
  header(name: string): string | undefined;
}
