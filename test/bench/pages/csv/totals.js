import {LATEST} from '../../task/years.js';

/**
 * What every reader makes of its rows: both amounts as whole millimes, refused where they are no numbers, and what was
 * voted in the latest year by mission and programme.
 * Columns: year, mission, programme_code, programme_fr, part, governorate, voted, paid.
 */
export function totals() {
  const latest = String(LATEST);
  let rows = 0;
  let votedSum = 0;
  let paidSum = 0;
  /** @type {Map<string, Map<string, number>>} */
  const missions = new Map();
  return {
    /** @param {string[]} row */
    add(row) {
      const voted = Math.round(Number(row[6]) * 1000);
      const paid = Math.round(Number(row[7]) * 1000);
      if (Number.isNaN(voted) || Number.isNaN(paid)) throw new TypeError(`no amount in ${row.join()}`);
      rows += 1;
      votedSum += voted;
      paidSum += paid;
      if (row[0] !== latest) return;
      let programmes = missions.get(row[1]);
      if (!programmes) missions.set(row[1], (programmes = new Map()));
      programmes.set(row[2], (programmes.get(row[2]) ?? 0) + voted);
    },
    /** @returns {import('../../task/large.js').Totals} */
    result() {
      const sums = [...missions].map(([mission, programmes]) => [
        mission,
        [...programmes.values()].reduce((a, b) => a + b),
      ]);
      return {rows, voted: votedSum, paid: paidSum, missions: Object.fromEntries(sums)};
    },
  };
}

/** A file without the lines for the whole of it, which d3-dsv and udsv do not know, nor read Papa Parse the rest as fast with them. @param {string} text */
export const withoutHead = text => text.slice(text.search(/^[^#]/m));
