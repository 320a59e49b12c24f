import {inferSchema, initParser} from 'udsv';
import {totals, withoutHead} from './totals.js';

/** As its documentation reads large files: piece by piece, and no row is kept. @param {Response} response */
export async function read(response) {
  const {add, result} = totals();
  const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let parser;
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    const text = parser ? piece.value : withoutHead(piece.value);
    parser ??= initParser(inferSchema(text));
    parser.chunk(text, parser.stringArrs, add);
  }
  parser.end();
  return result();
}
