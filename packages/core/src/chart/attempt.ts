import {type Issue, issueOf} from '../issue.js';
import {InexactSum} from '../amount/amount.js';
import {MergedLevel} from '../query/merged-level.js';
import {Refusal} from './context.js';
import type {ChartModel} from './model.js';

/** What came of making a model. */
export interface Attempt {
  readonly model?: ChartModel;
  /** Why there is none, to the reader. */
  readonly issues: readonly Issue[];
  /** Levels that the budget does not keep, and that the model needs: it can be made of one that does. */
  readonly lacks?: readonly string[];
  /** A mistake of ours, for the developer. */
  readonly error?: unknown;
}

/** The boundary between the page and the models: whatever is thrown becomes something that the reader is told. */
export function attempted(build: () => ChartModel): Attempt {
  try {
    return {model: build(), issues: []};
  } catch (error) {
    if (error instanceof Refusal) return {issues: error.issues};
    if (error instanceof InexactSum) return {issues: [issueOf('overflow', 'error')]};
    if (error instanceof MergedLevel) return {issues: [], lacks: error.dimensions};
    return {issues: [issueOf('draw-failed', 'error', {detail: String(error)})], error};
  }
}
