import type {Issue, IssueCode} from '../issue.js';
import type {IssueText} from './issue-text.js';

/** What is said of each issue, in one language: a language that misses one does not compile. */
export type Sentences = Readonly<Record<IssueCode, (i: IssueText) => string>>;

/** An issue in the reader's language, as one sentence that says what and where. */
export function issueSentence(issue: Issue, sentences: Sentences): string {
  const {row, column = '', text = '', detail = ''} = issue;
  return sentences[issue.code]({row: row === undefined ? '' : String(row), column, text, detail}).trim();
}
