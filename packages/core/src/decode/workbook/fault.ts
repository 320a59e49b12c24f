import {type Issue, type IssueCode, issueOf} from '../../issue.js';

/** Why a workbook is not read at all. Thrown inside this folder only: its doors give the issue. */
export class Fault extends Error {
  readonly issue: Issue;

  constructor(code: IssueCode, detail?: string, text?: string) {
    super(code);
    this.issue = issueOf(code, 'error', {detail, text});
  }
}
