import Papa from 'papaparse';
import {totals, withoutHead} from './totals.js';

/** @param {Response} response */
export async function read(response) {
  const {add, result} = totals();
  const {data} = Papa.parse(withoutHead(await response.text()), {skipEmptyLines: true});
  for (let row = 1; row < data.length; row += 1) add(data[row]);
  return result();
}
