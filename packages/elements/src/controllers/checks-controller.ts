import type {ChartModel, CheckList, Currency, Finding, Issue, Statement, Words} from '@mizania/core';
import {doors} from '../load/doors.js';
import type {Read} from './data-controller.js';

type Code = Awaited<ReturnType<typeof doors.checks>>;

/** What the checks make of a chart. */
export interface Checked {
  /** Issues of the file, with what only the checks understand in it. */
  readonly issues: readonly Issue[];
  readonly list: CheckList | undefined;
}

/** What was found for one question, which a chart asks again whenever its size changes. */
interface Found {
  readonly read: Read;
  readonly question: string;
  readonly statement: Statement;
  readonly findings: readonly Finding[];
}

/** Checks the figures that a chart shows. A chart does not wait for it: the code comes once the first model stands. */
export class ChecksController {
  private code: Code | undefined;
  private coming = false;
  private found: Found | undefined;

  constructor(
    private readonly host: {readonly threshold: number},
    private readonly arrived: () => void,
  ) {}

  /** `undefined` until the code has come; `arrived` then tells. What fails here is no fault of the chart, which stands. */
  of(read: Read, model: ChartModel, words: Words): Checked | undefined {
    const {code} = this;
    if (!code) {
      void this.fetch();
      return undefined;
    }
    try {
      const {budget, country} = read;
      const {statement, findings} = this.check(code, read, model);
      return {issues: statement.issues, list: code.checkList(findings, {budget, words, country})};
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }

  private check(code: Code, read: Read, {shown}: ChartModel): Found {
    const {budget, country, table, options} = read;
    const threshold = inMinorUnits(this.host.threshold, country.pack.currency);
    const filters = [...shown.selection.filters].map(([level, keys]) => [level, ...keys]);
    const question = JSON.stringify([threshold, shown, filters]);
    const {found} = this;
    if (found?.read === read && found.question === question) return found;
    const statement = found?.read === read ? found.statement : code.statementOf(table, budget, country, options);
    const findings = code.checksOf(budget, statement, shown, country, {threshold});
    return (this.found = {read, question, statement, findings});
  }

  private async fetch(): Promise<void> {
    if (this.coming) return;
    this.coming = true;
    try {
      this.code = await doors.checks();
      this.arrived();
    } catch (error) {
      // The chart stands without them; the next model asks again.
      console.error(error);
      this.coming = false;
    }
  }
}

/** A threshold in the main unit, as minor units. One that is no amount hides nothing. */
function inMinorUnits(dinars: number, {decimals}: Currency): number {
  const threshold = Math.round(dinars * 10 ** decimals);
  return threshold > 0 && Number.isSafeInteger(threshold) ? threshold : 0;
}
