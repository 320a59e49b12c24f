import {csvParseRows} from 'd3-dsv';
import {totals, withoutHead} from './totals.js';

/** @param {Response} response */
export async function read(response) {
  const {add, result} = totals();
  // Nothing is returned for a row, so that none is kept.
  csvParseRows(withoutHead(await response.text()), (row, i) => void (i > 0 && add(row)));
  return result();
}
