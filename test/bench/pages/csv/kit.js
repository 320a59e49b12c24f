// The kit without a page: for Node only, where a page's own reading is not needed.
import {countryOf, decodeText, interpret, rollUp, selectionOf, sliceOf} from '@mizania/core';
import {tunisia} from '@mizania/tunisia';
import {LATEST} from '../../task/years.js';

/** Errors: an `Error` when the kit refuses the file or leaves anything of it out. @param {Response} response @returns {Promise<import('../../task/large.js').Totals>} */
export async function read(response) {
  const country = countryOf(tunisia);
  const budget = interpret(decodeText(await response.text()), country);
  const [issue] = budget.issues;
  if (issue) throw new Error(`the kit reports ${issue.code} ${issue.text ?? ''}`);
  const {selection} = selectionOf(budget, {year: LATEST, phase: 'voted'}, country);
  const root = rollUp(sliceOf(budget, selection), ['mission', 'programme']);
  const sum = phase => budget.phases.get(phase).reduce((a, b) => a + b, 0);
  return {
    rows: budget.rowCount,
    voted: sum('voted'),
    paid: sum('paid'),
    missions: Object.fromEntries(root.children.map(({entry, amount}) => [entry.code, amount])),
  };
}
