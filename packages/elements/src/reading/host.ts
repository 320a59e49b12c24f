import {loadBytes, type Platform, type ReadHost, withFiles} from '@mizania/core';
import {pageTurns} from './turns.js';

/** What a page lends to whoever reads a whole file. */
export function readHost(address: string, platform: Platform): ReadHost {
  return withFiles({
    address,
    turns: pageTurns,
    decode: (bytes, encoding) => platform.decode(bytes, encoding),
    fetch: other => loadBytes(other, platform),
  });
}
