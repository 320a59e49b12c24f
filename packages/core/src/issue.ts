import type {Amount} from './amount/amount.js';
import type {IssueCode} from './issue-code.js';

export type {IssueCode} from './issue-code.js';

/**
 * `error`: nothing can be shown. `warning`: something was left out or may mislead. `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Line of the file, the header being line 1, as a spreadsheet numbers it. For JSON: the row's number, from 1. */
  readonly row?: number;
  /** Header of the column, as written in the file. */
  readonly column?: string;
  /** The original text, untouched (cut at 500 characters). */
  readonly text?: string;
  /** The amount that this concerns, in minor units, when it is known. */
  readonly amount?: Amount;
  /** True when the row or cell is in no total because of this. A `total-row` is not left out: its lines are counted. */
  readonly leftOut?: boolean;
  /** What else the sentence needs: a limit, a status, the names that exist. */
  readonly detail?: string;
  /**
   * Set when there were too many faults of one kind to keep each: how many further ones this issue stands for. It then has
   * no row and no text, and its amount is their sum.
   */
  readonly count?: number;
}

const TEXT_LIMIT = 500;

/** An issue with its original text cut to a length that can be shown. */
export function issueOf(code: IssueCode, severity: Severity, rest: Omit<Issue, 'code' | 'severity'> = {}): Issue {
  // Half a surrogate pair would be broken text.
  const text = rest.text?.slice(0, TEXT_LIMIT).replace(/[\ud800-\udbff]$/, '');
  return {code, severity, ...rest, ...(text === undefined ? {} : {text})};
}

export function hasError(issues: readonly Issue[]): boolean {
  return issues.some(issue => issue.severity === 'error');
}

/** How many faults some issues tell of. */
export function faultsIn(issues: readonly Issue[]): number {
  return issues.reduce((sum, {count = 1}) => sum + count, 0);
}

/** So many faults of one kind are kept one by one. */
const LISTED = 1000;

/** What an issue says of its place; made only for those that are kept. */
type Place = Omit<Issue, 'code' | 'severity' | 'leftOut' | 'amount' | 'count'>;

/** Collects issues in memory that a file of a million faults does not exceed: no fault and no amount goes uncounted. */
export class IssueList {
  private readonly listed: Issue[] = [];
  private readonly kinds = new Map<string, {listed: number; more: Issue[]}>();

  /** Adds a fault. `place` is asked only when the fault is kept for itself. */
  add(
    code: IssueCode,
    severity: Severity,
    place: () => Place,
    {leftOut, amount}: Pick<Issue, 'leftOut' | 'amount'> = {},
  ): void {
    const kind = this.kindOf(code, severity, leftOut);
    if (kind.listed < LISTED) {
      kind.listed += 1;
      const known = amount === undefined ? {} : {amount};
      this.listed.push(issueOf(code, severity, {...place(), ...known, ...(leftOut ? {leftOut} : {})}));
    } else countIn(kind.more, {code, severity, ...(leftOut ? {leftOut} : {}), amount, count: 1});
  }

  /** Adds issues that are made, those that stand for several included. */
  addAll(issues: readonly Issue[]): void {
    for (const issue of issues) {
      const {code, severity, leftOut, amount, count} = issue;
      if (count === undefined) this.add(code, severity, () => issue, {leftOut, amount});
      else countIn(this.kindOf(code, severity, leftOut).more, issue);
    }
  }

  /** The issues in the order in which they came; after them, by kind, those that were only counted. */
  list(): readonly Issue[] {
    return [...this.listed, ...[...this.kinds.values()].flatMap(({more}) => more)];
  }

  private kindOf(code: IssueCode, severity: Severity, leftOut = false): {listed: number; more: Issue[]} {
    const key = `${code} ${severity} ${leftOut}`;
    let kind = this.kinds.get(key);
    if (!kind) this.kinds.set(key, (kind = {listed: 0, more: []}));
    return kind;
  }
}

/** Counts a fault with others of its kind: those with a known amount apart, and as many times as their sum stays exact. */
function countIn(more: Issue[], {count = 1, amount, ...kind}: Issue): void {
  const at = more.findIndex(
    other => (other.amount === undefined) === (amount === undefined) && isExact(other.amount, amount),
  );
  const known = more[at];
  if (!known) more.push({...kind, ...(amount === undefined ? {} : {amount}), count});
  else
    more[at] = {
      ...known,
      ...(amount === undefined ? {} : {amount: (known.amount ?? 0) + amount}),
      count: (known.count ?? 1) + count,
    };
}

function isExact(a = 0, b = 0): boolean {
  return Number.isSafeInteger(a + b);
}
