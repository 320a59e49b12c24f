import type {CheckAnswer, ChartModel, CheckList, Currency, Issue, Words} from '@mizania/core';
import {doors} from '../load/doors.js';
import type {Read} from './data-controller.js';
import {later} from './page-time.js';

type Code = Awaited<ReturnType<typeof doors.checks>>;

/** What the checks make of a chart. */
export interface Checked {
  /** Issues of the file, with what only the checks understand in it. */
  readonly issues: readonly Issue[];
  readonly list: CheckList | undefined;
}

/** What was asked, which a chart asks again whenever its size changes, and the answer once it has come. */
interface Asked {
  readonly reading: Read['reading'];
  readonly question: string;
  readonly coming: Promise<void>;
  code?: Code;
  answer?: CheckAnswer;
}

/** Checks the figures that a chart shows. A chart does not wait for it: the code comes once the first model stands. */
export class ChecksController {
  private asked: Asked | undefined;

  constructor(
    private readonly host: {readonly threshold: number},
    private readonly arrived: () => void,
  ) {}

  /** Settles when what was last asked has been answered, or cannot be. */
  get settled(): Promise<void> {
    return this.asked?.coming ?? Promise.resolve();
  }

  /** `undefined` until the answer has come; `arrived` then tells. What fails here is no fault of the chart, which stands. */
  of(read: Read, model: ChartModel, words: Words): Checked | undefined {
    this.ask(read, model);
    const {code, answer} = this.asked ?? {};
    if (!code || !answer) return undefined;
    try {
      const {budget, country} = read;
      return {issues: answer.issues, list: code.checkList(answer.findings, {budget, words, country})};
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }

  private ask(read: Read, {shown}: ChartModel): void {
    const threshold = inMinorUnits(this.host.threshold, read.country.pack.currency);
    const filters = [...shown.selection.filters].map(([level, keys]) => [level, ...keys]);
    const {reading, country, options} = read;
    const question = JSON.stringify([threshold, shown, filters, options]);
    // The same file may be read again for more levels: what is checked is the same.
    if (this.asked?.reading === reading && this.asked.question === question) return;
    const parts = doors.checks().then(async code => ({
      code,
      answer: await later(() => reading.check(country, options, {shown, threshold})),
    }));
    const coming = parts.then(
      found => this.settle(asked, found),
      (error: unknown) => this.fail(asked, error),
    );
    const asked: Asked = {reading, question, coming};
    this.asked = asked;
  }

  private settle(asked: Asked, found: Required<Pick<Asked, 'code' | 'answer'>>): void {
    if (asked !== this.asked) return;
    Object.assign(asked, found);
    this.arrived();
  }

  /** The chart stands without them; the next model asks again. */
  private fail(asked: Asked, error: unknown): void {
    console.error(error);
    if (asked === this.asked) this.asked = undefined;
  }
}

/** A threshold in the main unit, as minor units. One that is no amount hides nothing. */
export function inMinorUnits(dinars: number, {decimals}: Currency): number {
  const threshold = Math.round(dinars * 10 ** decimals);
  return threshold > 0 && Number.isSafeInteger(threshold) ? threshold : 0;
}
