import {Bytes} from '../decode/bytes.js';
import {encodingOf} from '../decode/encoding.js';
import {type Issue, issueOf} from '../issue.js';
import {type Limits, loadFile, type Sink} from './load-file.js';
import type {Platform} from './platform.js';

export type Loaded = {readonly text: string} | {readonly issue: Issue};

/** Limits of a text that is kept whole: a map, a country pack. */
export const LIMITS: Limits = {bytes: 64 * 1024 * 1024, timeoutMs: 10_000, tries: 3, backOffMs: 500};

/** Fetches one text within limits, see `loadFile`. */
export async function loadText(address: string, platform: Platform, limits = LIMITS): Promise<Loaded> {
  const loaded = await loadFile(address, platform, () => new Whole(), limits);
  if ('issue' in loaded) return loaded;
  const bytes = loaded.result;
  const text = platform.decode(bytes, encodingOf(bytes));
  return text === undefined
    ? {issue: issueOf('encoding', 'error', {text: platform.resolve(address) ?? address})}
    : {text};
}

/** All the bytes. */
class Whole implements Sink<Uint8Array> {
  private readonly bytes = new Bytes();

  push(chunk: Uint8Array): void {
    this.bytes.add(chunk);
  }

  end(): Uint8Array {
    return this.bytes.view();
  }
}
