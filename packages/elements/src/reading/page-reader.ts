import {FileDecoder, inSlices} from '@mizania/core';
import type {Reader, ReadTable} from './reader.js';
import {decodeHost} from './transcoder.js';
import {pageTurns} from './turns.js';

/** Reads a large file in the page, in slices. */
export function pageReader(address: string, readTable: ReadTable): Reader {
  const decoder = new FileDecoder({...decodeHost, address});
  return {
    push: bytes => inSlices(decoder.push(bytes), pageTurns),
    end: () => readTable(decoder.end()),
    abandon: () => undefined,
  };
}
