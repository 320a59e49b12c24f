/** The parts of an issue as text; an absent one is empty. */
export interface IssueText {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly detail: string;
}
