import {type Country, type Issue, issueSentence, type Lang, type Sentences, type Understanding} from '@mizania/core';
import {readingLines} from './reading-lines.js';

/** One thing that is worth knowing of a file, or wrong with it. */
export interface Remark {
  readonly code: Issue['code'];
  /** `error`: nothing can be shown because of it. */
  readonly severity: Issue['severity'];
  /** What it is, where, and what to do. */
  readonly text: string;
}

/** A file in words, for pages that help to publish one. */
export interface Explanation {
  /** How it was read, a sentence for each thing; none where nothing came. */
  readonly reading: readonly string[];
  /** What keeps it from being shown first, then what was left out, then what is worth knowing. */
  readonly remarks: readonly Remark[];
}

const ORDER = ['error', 'warning', 'info'] as const;

export function explanationOf(
  issues: readonly Issue[],
  sentences: Sentences,
  lang: Lang,
  understanding: Understanding | undefined,
  country: Country | undefined,
): Explanation {
  const remarks = issues.map(issue => {
    const {code, severity} = issue;
    return {code, severity, text: issueSentence(issue, sentences)};
  });
  return {
    reading: understanding && country ? readingLines(understanding, country, lang) : [],
    remarks: ORDER.flatMap(wanted => remarks.filter(({severity}) => severity === wanted)),
  };
}
