import {isAvailable} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import {isLeftOut} from '../budget/row-kinds.js';
import {AUTHORISED, type Credit, CREDITS, type Flow, FLOWS, type Phase, PHASES} from '../budget/phase.js';
import {MergedLevel} from './merged-level.js';
import type {Country} from '../country/country.js';
import {type Issue, issueOf} from '../issue.js';
import {normalise} from '../text/clean.js';

/** What the page asks for. Everything is optional; what is left open is decided by `selectionOf`, and said to the reader. */
export interface Wish {
  readonly year?: number;
  readonly phase?: Phase;
  readonly credit?: Credit;
  readonly flow?: Flow;
  /** By dimension: codes or names, several separated by `;`. */
  readonly filters?: Readonly<Record<string, string>>;
}

/** A question that has one meaning: one year, one phase, one kind of credit, one flow. */
export interface Selection {
  /** `undefined` when the file gives no years. */
  readonly year: number | undefined;
  readonly phase: Phase;
  /** `undefined` when the file does not tell CE from CP. */
  readonly credit: Credit | undefined;
  readonly flow: Flow;
  /** By dimension: the keys of the entries that are kept. */
  readonly filters: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Selected {
  /** `undefined` when the wish cannot be granted; `issues` then says why. */
  readonly selection: Selection | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Grants a wish: the spending, its latest year with a figure, the payment credits and the first phase, unless asked
 * otherwise. What is left open is decided among the rows that what is decided leaves, so that a file whose last year has
 * only paid amounts, or whose revenue has no kind of credit, still gives an answer.
 */
export function selectionOf(budget: Budget, wish: Wish, country: Country): Selected {
  const issues: Issue[] = [];
  const filters = filtersOf(budget, wish.filters ?? {}, country, issues);
  const flow = pick(wish.flow, flowsOf(budget), 'no-such-flow', issues);
  const inFlow = rowsWhere(budget, row => flow === undefined || budget.flows[row] === FLOWS.indexOf(flow));
  const year = pick(wish.year, yearsOf(budget), 'no-such-year', issues, yearsIn(budget, inFlow));
  const inYear = inFlow.filter(row => year === undefined || budget.years[row] === year);
  const kinds = CREDITS.filter((_, i) => inYear.some(row => budget.credits[row] === i + 1));
  const asked = pick(wish.credit, creditsOf(budget), 'no-such-credit', issues, kinds);
  // Revenue is neither CE nor CP: there is nothing to choose.
  const credit = kinds.length === 0 && inYear.length > 0 ? undefined : asked;
  const inCredit = inYear.filter(row => credit === undefined || budget.credits[row] === CREDITS.indexOf(credit) + 1);
  const phase = pick(wish.phase, phasesOf(budget), 'no-such-phase', issues, phasesIn(budget, inCredit));
  const refused = issues.some(({severity}) => severity === 'error') || phase === undefined;
  return {selection: refused ? undefined : {year, phase, credit, flow: flow ?? 'spending', filters}, issues};
}

/** The wish when the file has it, the best offer when there is no wish, nothing and an issue otherwise. */
function pick<T extends string | number>(
  wish: T | undefined,
  offers: readonly T[],
  code: Issue['code'],
  issues: Issue[],
  best: readonly T[] = [],
): T | undefined {
  if (wish === undefined) return best[0] ?? offers[0];
  if (offers.includes(wish)) return wish;
  issues.push(issueOf(code, 'error', {text: String(wish), detail: offers.join(', ')}));
  return undefined;
}

/** The rows with a figure in some phase that pass a test, and that no fault leaves out. */
function rowsWhere(budget: Budget, test: (row: number) => boolean): readonly number[] {
  const phases = [...budget.phases.values()];
  return Array.from({length: budget.rowCount}, (_, row) => row).filter(
    row => !isLeftOut(budget, row) && test(row) && phases.some(amounts => isAvailable(amounts[row] ?? Number.NaN)),
  );
}

function yearsIn(budget: Budget, rows: readonly number[]): readonly number[] {
  return [...new Set(rows.map(row => budget.years[row] ?? 0))].filter(year => year > 0).sort((a, b) => b - a);
}

/** A bill comes last: where the file says what was voted or done, nobody takes what was asked for as the answer. */
function phasesIn(budget: Budget, rows: readonly number[]): readonly Phase[] {
  const order = [...PHASES.filter(phase => phase !== 'proposed'), 'proposed'] as const;
  return order.filter(phase => {
    const amounts = budget.phases.get(phase);
    return rows.some(row => isAvailable(amounts?.[row] ?? Number.NaN));
  });
}

/** The years of the file, the latest first. */
export function yearsOf(budget: Budget): readonly number[] {
  return [...new Set(budget.years)].filter(year => year > 0).sort((a, b) => b - a);
}

/** The phases of the file that hold at least one figure, in the order of a credit's life. */
export function phasesOf(budget: Budget): readonly Phase[] {
  return PHASES.filter(phase => budget.phases.get(phase)?.some(isAvailable));
}

export function creditsOf(budget: Budget): readonly Credit[] {
  return CREDITS.filter((_, i) => budget.credits.includes(i + 1));
}

export function flowsOf(budget: Budget): readonly Flow[] {
  return FLOWS.filter((_, i) => budget.flows.includes(i));
}

/** The phase that authorised the money, against which execution is measured: amended, else voted. */
export function authorisedPhase(budget: Budget): Phase | undefined {
  return [...AUTHORISED].reverse().find(phase => phasesOf(budget).includes(phase));
}

function filtersOf(
  budget: Budget,
  wanted: Readonly<Record<string, string>>,
  country: Country,
  issues: Issue[],
): Map<string, Set<string>> {
  const filters = new Map<string, Set<string>>();
  for (const [dimension, texts] of Object.entries(wanted)) {
    const names = texts
      .split(';')
      .map(part => part.trim())
      .filter(part => part !== '');
    if (names.length === 0) continue;
    const column = budget.dimensions.get(dimension);
    if (column?.merged) throw new MergedLevel([dimension]);
    if (!column) {
      issues.push(
        issueOf('no-such-dimension', 'error', {text: dimension, detail: [...budget.dimensions.keys()].join(', ')}),
      );
      continue;
    }
    const keys = new Set<string>();
    for (const text of names) {
      const official = country.entry(dimension, text);
      const same = (name: string): boolean => normalise(name) === normalise(text);
      const found = column.entries.filter(
        entry =>
          (official && entry.official === official) ||
          [entry.key, entry.code, ...Object.values(entry.labels)].some(same),
      );
      if (found.length === 0) issues.push(issueOf('no-such-entry', 'error', {column: dimension, text}));
      for (const {key} of found) keys.add(key);
    }
    filters.set(dimension, keys);
  }
  return filters;
}
