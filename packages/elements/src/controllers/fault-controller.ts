import {type ChartModel, type Issue, issueOf, issueSentence} from '@mizania/core';
import type {ChartHost} from './chart-host.js';

const isFault = ({severity}: Issue): boolean => severity === 'error';

/**
 * What keeps a drawing from being made while the words and the table stand: a fault that the model found, or one that
 * showed while it was drawn. The reader finds it in the place of the drawing, the developer in the console.
 */
export class FaultController {
  /** What the reader is told. */
  issues: readonly Issue[] = [];
  private told: string | undefined;

  constructor(private readonly host: ChartHost) {}

  /** Begins with a new model. True when it has a fault that the last one did not have. */
  take(model: ChartModel | undefined): boolean {
    this.issues = model?.issues.filter(isFault) ?? [];
    const [issue] = this.issues;
    const said = issue && issueSentence(issue, 'en');
    const isNew = said !== undefined && said !== this.told;
    if (isNew) console.error(`${this.host.localName}: ${said}`, issue?.detail ?? '');
    this.told = said;
    return isNew;
  }

  /** The drawing itself has failed, for a reason that is an issue or with an error that nobody foresaw. */
  fail(error: unknown): void {
    console.error(error);
    const {message, cause} = error instanceof Error ? error : new Error(String(error));
    const issue = cause as Issue | undefined;
    this.issues = [issue?.code ? issue : issueOf('draw-failed', 'error', {detail: message})];
    this.host.requestUpdate();
  }
}
