import type {Budget} from '../budget/budget.js';
import {type Credit, CREDITS, type Flow, FLOWS, type Phase} from '../budget/phase.js';
import {isLeftOut} from '../budget/row-kinds.js';
import type {Country} from '../country/country.js';
import {creditNamed, flowNamed, phaseNamed} from '../interpret/vocabulary.js';
import {flowsOf, phasesOf, yearsOf} from '../query/selection.js';

/** Of what a stated total is the total. */
export interface StatedName {
  readonly year: number | undefined;
  readonly phase: Phase;
  readonly flow: Flow;
  readonly credit: Credit | undefined;
  /** The account by its level, where the file has several. */
  readonly path: ReadonlyMap<string, string>;
}

/** The account that stands beside others: a dimension's id and the key of one of its entries. */
type Account = readonly [string, string];

/** Reads what follows `total` in the name of a line; nothing when it is not clear of what it is the total. */
export function statedName(name: string, budget: Budget, country: Country): StatedName | undefined {
  const words = name.split(/[_ -]+/).filter(word => word !== '');
  const accounts = accountsIn(budget);
  const asked = {
    year: words.filter(word => /^\d{4}$/.test(word)).map(Number),
    phase: words.map(phaseNamed).filter(phase => phase !== undefined),
    flow: words.map(flowNamed).filter(flow => flow !== undefined),
    credit: words.map(creditNamed).filter(credit => credit !== undefined),
    account: words.flatMap(word => accounts.filter(account => isNamed(account, word, budget, country))),
  };
  if (Object.values(asked).flat().length !== words.length) return undefined;
  const years = yearsOf(budget);
  const year = only(asked.year, years);
  const phase = only(asked.phase, phasesOf(budget));
  const flow = only(asked.flow, flowsOf(budget));
  if (!phase || !flow || (year === undefined && years.length > 0)) return undefined;
  const kinds = flow === 'revenue' ? [] : kindsIn(budget, flow);
  const credit = only(asked.credit, kinds);
  const account = only(asked.account, accounts);
  if ((!credit && kinds.length > 0) || (!account && accounts.length > 0)) return undefined;
  return {year, phase, flow, credit, path: new Map(account && accounts.length > 1 ? [account] : [])};
}

/** What is asked when it is offered, the only offer when nothing is asked, else nothing. */
function only<T>(asked: readonly T[], offers: readonly T[]): T | undefined {
  const [first, ...more] = asked.length > 0 ? asked : offers;
  return first !== undefined && more.length === 0 && offers.includes(first) ? first : undefined;
}

function kindsIn(budget: Budget, flow: Flow): readonly Credit[] {
  const rows = Array.from({length: budget.rowCount}, (_, row) => row).filter(
    row => !isLeftOut(budget, row) && budget.flows[row] === FLOWS.indexOf(flow),
  );
  return CREDITS.filter((_, i) => rows.some(row => budget.credits[row] === i + 1));
}

function accountsIn(budget: Budget): readonly Account[] {
  return [...budget.dimensions.values()]
    .filter(({dimension}) => dimension.axis === 'account')
    .flatMap(({dimension, entries}) => entries.map(({key}): Account => [dimension.id, key]));
}

function isNamed([id, key]: Account, word: string, budget: Budget, country: Country): boolean {
  const entry = budget.dimensions.get(id)?.entries.find(candidate => candidate.key === key);
  return entry?.key === word || (entry?.official !== undefined && entry.official === country.entry(id, word));
}
