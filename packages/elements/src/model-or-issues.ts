import {type ChartModel, type Issue, issueOf, Refusal} from '@mizania/core';

/** The boundary between the page and the models: whatever is thrown becomes something that the reader is told. */
export function modelOrIssues(build: () => ChartModel): {
  readonly model?: ChartModel;
  readonly issues: readonly Issue[];
} {
  try {
    return {model: build(), issues: []};
  } catch (error) {
    if (error instanceof Refusal) return {issues: error.issues};
    // A mistake of ours: the reader gets a message, the developer the stack.
    console.error(error);
    return {issues: [issueOf('draw-failed', 'error', {detail: String(error)})]};
  }
}
