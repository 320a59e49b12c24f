import type {ChartModel} from '@mizania/core';

/** What changes the question that a chart answers, whoever changes it: the reader by opening an item, or the page. */
const ASKS = new Set<PropertyKey>([
  ...['path', 'year', 'phase', 'credit', 'flow', 'by', 'each', 'percent', 'perHead'],
  ...['mission', 'programme', 'budgetPart', 'governorate', 'ministry', 'account'],
]);

/** What a screen reader is told besides what has the focus: each drill and each filter once, and what was done with the table. */
export class Spoken {
  private text = '';
  private summary = '';
  private waiting = false;

  /** Takes note of what is about to change; `shown` is false before there is anything to compare with. */
  note(changed: Iterable<PropertyKey>, shown: boolean): void {
    if (shown && [...changed].some(key => ASKS.has(key))) this.waiting = true;
  }

  /** Says a sentence; the same one again has to be another text, or nobody would hear it. */
  say(text: string): void {
    this.text = text === this.text ? `${text}\u00a0` : text;
  }

  /** What stands in the status region of a chart with this model. */
  in(model: ChartModel): string {
    const summary = model.summary.map(({text}) => text).join('');
    if (this.waiting && summary !== this.summary) this.say(summary);
    this.waiting = false;
    this.summary = summary;
    return this.text;
  }
}
