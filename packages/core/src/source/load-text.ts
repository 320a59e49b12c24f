import {encodingOf} from '../decode/encoding.js';
import type {Fetched} from '../decode/read/context.js';
import {type Issue, issueOf} from '../issue.js';
import {type Limits, loadFile, type Sink} from './load-file.js';
import type {Platform} from './platform.js';

export type Loaded = {readonly text: string} | {readonly issue: Issue};

/** Limits of a text that is kept whole: a map, a country pack. */
export const LIMITS: Limits = {bytes: 64 * 1024 * 1024, timeoutMs: 10_000, tries: 3, backOffMs: 500};

/** Fetches one text within limits, see `loadFile`. */
export async function loadText(address: string, platform: Platform, limits = LIMITS): Promise<Loaded> {
  const loaded = await loadFile(address, platform, () => new Whole(), limits);
  return 'issue' in loaded ? loaded : textIn(loaded.result, platform.resolve(address) ?? address, platform);
}

/** Fetches one file as it is, within limits, with what its server says that it is. */
export async function loadBytes(address: string, platform: Platform, limits = LIMITS): Promise<Fetched> {
  let mediaType = '';
  const open = (type: string): Whole => {
    mediaType = type;
    return new Whole();
  };
  const loaded = await loadFile(address, platform, open, limits);
  return 'issue' in loaded ? loaded : {bytes: joined(loaded.result), mediaType};
}

/** The text of a file, or that it cannot be read. */
export function textIn(pieces: readonly Uint8Array[], address: string, platform: Pick<Platform, 'decode'>): Loaded {
  const bytes = joined(pieces);
  const text = platform.decode(bytes, encodingOf(bytes));
  return text === undefined ? {issue: issueOf('encoding', 'error', {text: address})} : {text};
}

/** All the bytes, as they came. */
class Whole implements Sink<readonly Uint8Array[]> {
  private readonly pieces: Uint8Array[] = [];

  push(chunk: Uint8Array): undefined {
    this.pieces.push(chunk);
  }

  end(): readonly Uint8Array[] {
    return this.pieces;
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
