import type {Amount} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {Table} from '../decode/table.js';
import type {InterpretOptions} from '../interpret/interpret.js';
import type {Issue} from '../issue.js';
import type {Work} from '../work.js';
import {checking} from './checks.js';
import type {Finding} from './finding.js';
import {changeNamed} from './movements.js';
import {isTotalRow} from './published.js';
import type {Shown} from './shown.js';
import {type Statement, stating} from './statement.js';

/** What is to be checked: the figures that a chart shows. Like its answer, it is plain data that may travel to a worker. */
export interface CheckQuestion {
  readonly shown: Shown;
  /** Gaps up to this amount, in minor units, are not reported. */
  readonly threshold: Amount;
}

export interface CheckAnswer {
  readonly findings: readonly Finding[];
  /** Issues of the file, with what only the checks understand in it. */
  readonly issues: readonly Issue[];
}

/** A file with its budgets. Asked again, it gives the same one. */
export interface Checkable {
  readonly table: Table;
  /** The budget with all its levels, in which a row may stand for several lines. */
  full(country: Country, options: InterpretOptions): Work<Budget>;
  /** The same budget with a row for each line. */
  lines(country: Country, options: InterpretOptions): Work<Budget>;
}

/** What a file says beside its lines, and the budget that is held against it. */
interface Said {
  readonly statement: Statement;
  readonly budget: Budget;
  /** What was found, by what was asked. */
  readonly findings: Map<string, readonly Finding[]>;
}

/** Charts of one page show few figures, and many of them the same. */
const MOST = 32;

/**
 * Checks one file, be it condensed for its charts or not: with all its levels a condensed budget gives the same answers, and
 * what only lines can tell (printed totals, changes of credits) is read line by line.
 */
export class FileChecks {
  private readonly said = new WeakMap<Budget, Said>();

  constructor(private readonly file: Checkable) {}

  *answer(country: Country, options: InterpretOptions, {shown, threshold}: CheckQuestion): Work<CheckAnswer> {
    const {statement, budget, findings} = yield* this.read(country, options);
    const asked = JSON.stringify([shown, [...shown.selection.filters].map(([id, keys]) => [id, ...keys]), threshold]);
    const found = findings.get(asked) ?? (yield* checking(budget, statement, shown, country, {threshold}));
    if (findings.size >= MOST) findings.clear();
    findings.set(asked, found);
    return {findings: found, issues: statement.issues};
  }

  private *read(country: Country, options: InterpretOptions): Work<Said> {
    const {file, said} = this;
    const full = yield* file.full(country, options);
    const known = said.get(full);
    if (known) return known;
    const asksLines = full.issues.some(isTotalRow) || file.table.header.some(header => changeNamed(header));
    const lines = asksLines ? yield* file.lines(country, options) : full;
    const statement = yield* stating(file.table, lines, country, options);
    const read = {
      statement,
      budget: statement.movements.size > 0 ? lines : full,
      findings: new Map<string, readonly Finding[]>(),
    };
    said.set(full, read);
    return read;
  }
}
