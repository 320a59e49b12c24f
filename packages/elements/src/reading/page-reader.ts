import {FileDecoder, inSlices} from '@mizania/core';
import type {Opening, Reader, ReadTable} from './reader.js';
import {decodeHost} from './transcoder.js';
import {pageTurns} from './turns.js';

/** Reads a large file in the page, in slices. */
export function pageReader(opening: Opening, readTable: ReadTable): Reader {
  const decoder = new FileDecoder({...decodeHost, ...opening});
  return {
    push: bytes => inSlices(decoder.push(bytes), pageTurns),
    end: ({issues, encoding} = {issues: []}) => readTable(decoder.end(issues, encoding)),
    abandon: () => undefined,
  };
}
