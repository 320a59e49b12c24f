import {csvParse} from 'd3-dsv';

/** @typedef {Record<string, string> & {year: number, voted: number, amended: number, committed: number, ordered: number, paid: number}} Row */

/** The rows of a file in the documented format; d3-dsv knows no comments. @param {string} url @returns {Promise<Row[]>} */
export async function rowsAt(url) {
  const response = await fetch(url);
  const text = await response.text();
  return csvParse(text.slice(text.search(/^[^#]/m)), row => ({
    ...row,
    year: +row.year,
    voted: +row.voted,
    amended: +row.amended,
    committed: +row.committed,
    ordered: +row.ordered,
    paid: +row.paid,
  }));
}
