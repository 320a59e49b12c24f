import type {Phase} from '../budget/phase.js';
import type {FullLabels} from '../text/lang.js';

/**
 * A rule of the budget law that figures can be held against, as data: what is measured, against what, up to where, and the
 * article that says so. A rule informs and hides nothing; one that a file cannot answer is silent.
 */
export type BudgetRule = ShareRule | ChangeRule | LimitingRule | WithinRule;

/** Codes of entries, by dimension. */
export type EntryCodes = Readonly<Record<string, readonly string[]>>;

interface Cited {
  /** Number of the article in `law`: `24`. */
  readonly article: string;
  readonly law: FullLabels;
  /** First budget year under this law. */
  readonly from: number;
}

/** Some entries may take a limited share of all spending: unforeseen expenditure. */
export interface ShareRule extends Cited {
  readonly kind: 'share';
  readonly phase: Phase;
  /** Highest share, in thousandths: 30 is 3 %. */
  readonly limit: number;
  /** What is measured: rows that name one of these entries. */
  readonly of: EntryCodes;
  /** What is measured, and what it is a share of, as the sentence says them. */
  readonly measured: FullLabels;
  readonly base: FullLabels;
  readonly whole: Whole;
}

/** What may be changed by decree or order during the year. */
export type Change = 'transfer' | 'cancellation' | 'supplement';

/** Changes of one kind may reach a limited share of the credits, of the whole budget or of each entry of a level. */
export interface ChangeRule extends Cited {
  readonly kind: 'change';
  readonly change: Change;
  readonly limit: number;
  /** Levels whose entries are measured one by one, from the broadest: `['mission', 'programme']`. The whole when absent. */
  readonly each?: readonly string[];
  readonly measured: FullLabels;
  readonly base: FullLabels;
  readonly whole: Whole;
}

/** Credits that may not be exceeded, but for those that are only estimates. */
export interface LimitingRule extends Cited {
  readonly kind: 'limiting';
  /** Levels at which credits are distributed, from the broadest. */
  readonly each: readonly string[];
  /** Entries whose credits are estimates. */
  readonly except: EntryCodes;
  /** A file without an official entry of this level is not the budget of which the law speaks. */
  readonly within: string;
}

/** Payment credits are used within the commitment credits to which they belong. */
export interface WithinRule extends Cited {
  readonly kind: 'within';
  readonly within: string;
}

/**
 * Entries that a file must name to be the whole budget. Each of these levels that the file has must be complete, and it must
 * have one. A share of a part of the budget would be a false alarm.
 */
export type Whole = EntryCodes;
