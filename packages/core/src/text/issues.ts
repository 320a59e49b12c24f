import type {Issue, IssueCode} from '../issue.js';
import {issuesAr} from './issues-ar.js';
import {issuesEn} from './issues-en.js';
import {issuesFr} from './issues-fr.js';
import type {IssueText} from './issue-text.js';
import type {Lang} from './lang.js';

const SENTENCES: Readonly<Record<Lang, Readonly<Record<IssueCode, (i: IssueText) => string>>>> = {
  fr: issuesFr,
  ar: issuesAr,
  en: issuesEn,
};

/** An issue in the reader's language, as one sentence that says what and where. */
export function issueSentence(issue: Issue, lang: Lang): string {
  const {row, column = '', text = '', detail = ''} = issue;
  return SENTENCES[lang][issue.code]({row: row === undefined ? '' : String(row), column, text, detail}).trim();
}
