import Papa from 'papaparse';
import {totals, withoutHead} from './totals.js';

/** Its own worker reads, and hands over rows a piece at a time. @param {Response} response @returns {Promise<import('../../task/large.js').Totals>} */
export async function read(response) {
  const {add, result} = totals();
  const text = withoutHead(await response.text());
  let isHead = true;
  return new Promise((resolve, reject) => {
    Papa.parse(text, {
      worker: true,
      skipEmptyLines: true,
      chunk({data}) {
        for (const row of isHead ? data.slice(1) : data) add(row);
        isHead = false;
      },
      complete: () => resolve(result()),
      error: reject,
    });
  });
}
