import {type Issue, issueOf} from '../issue.js';
import {Refusal} from './context.js';
import type {ChartModel} from './model.js';

/** What came of making a model. */
export interface Attempt {
  readonly model?: ChartModel;
  /** Why there is none, to the reader. */
  readonly issues: readonly Issue[];
  /** A mistake of ours, for the developer. */
  readonly error?: unknown;
}

/** The boundary between the page and the models: whatever is thrown becomes something that the reader is told. */
export function attempted(build: () => ChartModel): Attempt {
  try {
    return {model: build(), issues: []};
  } catch (error) {
    if (error instanceof Refusal) return {issues: error.issues};
    return {issues: [issueOf('draw-failed', 'error', {detail: String(error)})], error};
  }
}
