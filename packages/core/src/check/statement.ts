import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {Table} from '../decode/table.js';
import type {InterpretOptions} from '../interpret/interpret.js';
import type {Issue} from '../issue.js';
import {finished, type Work} from '../work.js';
import {type Movements, movementsIn} from './movements.js';
import {type PublishedTotal, totalsInRows} from './published.js';
import {statedTotals} from './stated.js';

/** What a file says beside its lines, against which they can be checked. */
export interface Statement {
  readonly totals: readonly PublishedTotal[];
  readonly movements: Movements;
  /** The issues of the budget, without what turned out to be of use, and with what this reading adds. */
  readonly issues: readonly Issue[];
}

/** For a budget without a file around it. */
export const NO_STATEMENT: Statement = {totals: [], movements: new Map(), issues: []};

/** Reads what a file says beside its lines: totals, stated or printed, and changes of credits during the year. */
export function statementOf(table: Table, budget: Budget, country: Country, options: InterpretOptions = {}): Statement {
  return finished(stating(table, budget, country, options));
}

/** `statementOf` in slices. `budget` has a row for each line of the table. */
export function* stating(table: Table, budget: Budget, country: Country, options: InterpretOptions): Work<Statement> {
  const stated = statedTotals(table, budget, country, options);
  const changes = yield* movementsIn(table, country, options);
  const isUsed = ({code, column = ''}: Issue): boolean => code === 'unused-column' && changes.columns.has(column);
  return {
    totals: [...stated.totals, ...totalsInRows(budget)],
    movements: changes.movements,
    issues: [...budget.issues.filter(issue => !isUsed(issue)), ...stated.issues, ...changes.issues],
  };
}
