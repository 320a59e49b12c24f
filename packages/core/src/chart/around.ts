import type {Amount} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import type {CheckList} from '../check/list.js';
import {faultsIn, type Issue} from '../issue.js';
import {linkAddress} from '../source/address.js';
import {formatDate} from '../text/date.js';
import {type Label, pickLabel} from '../text/lang.js';
import {formatWhole} from '../text/number.js';
import {textsOf, unitFor} from '../text/texts.js';
import type {Words} from '../text/words.js';
import type {ChartEnv} from './env.js';

/** What stands around every chart and comes from the file as a whole: its warning, its source, what was wrong with it. */
export interface Around {
  /** Says that the figures are invented; empty for real ones. */
  readonly flag: string;
  readonly source: SourceLine;
  /** What does not add up, once it has been checked. */
  readonly checks?: CheckList;
  /** `undefined` when there is nothing to remark. */
  readonly remarks?: Remarks;
}

export interface SourceLine {
  /** Who published the data; the address itself when nobody is named. */
  readonly label?: Label;
  /** Only an http or https address. */
  readonly url?: string;
  /** Date of the data, licence. */
  readonly details: readonly string[];
}

export interface Remarks {
  /** "3 éléments laissés de côté (12,4 MD)": discreet, but never silent. */
  readonly title: string;
  /** The first of them; their sentences are in `Sentences`. */
  readonly issues: readonly Issue[];
  /** "et 12 autres", or empty. */
  readonly more: string;
}

const SHOWN_ISSUES = 100;

export function aroundOf(budget: Budget, issues: readonly Issue[], env: ChartEnv): Around {
  return {
    flag: budget.meta.illustrative ? env.words.illustrative : '',
    source: sourceOf(budget, env.words),
    remarks: issues.length > 0 ? remarksOf(issues, env) : undefined,
  };
}

function sourceOf({meta}: Budget, words: Words): SourceLine {
  const url = linkAddress(meta.sourceUrl);
  const named = meta.source && pickLabel(meta.source, words.lang);
  const date = meta.date ? words.dataOf(formatDate(meta.date, words)) : '';
  return {
    label: named ?? (url === undefined ? undefined : {text: url, lang: words.lang}),
    url,
    details: [date, meta.licence ?? ''].filter(text => text !== ''),
  };
}

function remarksOf(issues: readonly Issue[], {words, country}: ChartEnv): Remarks {
  const digits = (n: number): string => formatWhole(n, words.numbers ?? words.lang);
  const leftOut = issues.filter(issue => issue.leftOut);
  const left = faultsIn(leftOut);
  const all = faultsIn(issues);
  const sum = exactSum(leftOut.flatMap(({amount}) => amount ?? []));
  const amount = sum === undefined ? undefined : textsOf(words, country, unitFor(sum, country)).short(sum);
  // Those that stand for several have no place of their own to tell of.
  const shown = issues.filter(({count}) => count === undefined).slice(0, SHOWN_ISSUES);
  const rest = all - shown.length;
  return {
    title: left > 0 ? words.leftOut(left, digits(left), amount) : words.remarks(all, digits(all)),
    issues: shown,
    more: rest > 0 ? words.moreIssues(rest, digits(rest)) : '',
  };
}

/** Nothing where no amount is known, or where their sum would not be exact. */
function exactSum(amounts: readonly Amount[]): Amount | undefined {
  let sum: Amount | undefined;
  for (const amount of amounts) {
    sum = (sum ?? 0) + amount;
    if (!Number.isSafeInteger(sum)) return undefined;
  }
  return sum;
}
