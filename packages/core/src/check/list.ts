import {formatWhole} from '../text/number.js';
import type {Finding} from './finding.js';
import {findingSentence, type Saying} from './sentences.js';

/** What a reader is told of the figures of a chart, under it. */
export interface CheckList {
  readonly title: string;
  /** Whole sentences, the first of them. */
  readonly items: readonly string[];
  /** "et 12 de plus", or empty. */
  readonly more: string;
}

const SHOWN = 12;

/** Findings as a list of sentences; nothing when there is nothing to tell. */
export function checkList(findings: readonly Finding[], saying: Saying): CheckList | undefined {
  if (findings.length === 0) return undefined;
  const {checks, lang} = saying.words;
  const rest = findings.length - SHOWN;
  return {
    title: checks.title,
    items: findings.slice(0, SHOWN).map(finding => findingSentence(finding, saying)),
    more: rest > 0 ? checks.more(rest, formatWhole(rest, lang)) : '',
  };
}
