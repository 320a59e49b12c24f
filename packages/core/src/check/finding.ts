import type {Amount} from '../amount/amount.js';
import type {BudgetEntry} from '../budget/budget.js';
import type {Credit, Flow, Phase} from '../budget/phase.js';
import type {BudgetRule, ChangeRule, LimitingRule, ShareRule} from '../country/rule.js';

/** What amounts are when they are compared: always of one year, one phase, one kind of credit and one flow. */
export interface Figures {
  /** `undefined` when the file gives no years. */
  readonly year: number | undefined;
  readonly phase: Phase;
  readonly credit: Credit | undefined;
  readonly flow: Flow;
}

/** An entry with its level. */
export interface Place {
  readonly dimension: string;
  readonly entry: BudgetEntry;
}

/** Where in the budget, from the broadest level; empty for the whole. */
export type Scope = readonly Place[];

/** Something that a reader must know of the figures. All amounts are in minor units, and exact. */
export type Finding =
  TotalGap | CountedTwice | CreditGap | BalanceGap | ShareExceeded | ChangeExceeded | LimitingExceeded;

/** The lines do not make the total that is printed or stated. */
export interface TotalGap {
  readonly kind: 'total';
  readonly figures: Figures;
  readonly scope: Scope;
  readonly published: Amount;
  readonly sum: Amount;
  /** `sum - published`: below zero when lines are missing. */
  readonly gap: Amount;
}

/** The same money is broken down twice, by levels that do not cross: both are in the total of the file. */
export interface CountedTwice {
  readonly kind: 'twice';
  readonly figures: Figures;
  readonly scope: Scope;
  /** The two breakdowns: the levels that each fills, and its sum. */
  readonly views: readonly [View, View];
  /** The first view less the second. */
  readonly gap: Amount;
}

export interface View {
  /** The level that only this view fills. */
  readonly dimension: string;
  readonly sum: Amount;
}

/** Commitment credits against payment credits of the same lines. They are compared, never added. */
export interface CreditGap {
  readonly kind: 'credits';
  readonly figures: Figures;
  readonly commitment: Amount;
  readonly payment: Amount;
  /** `commitment - payment`. */
  readonly gap: Amount;
  /** True when some lines have one kind only, and are left out of both sums. */
  readonly partial: boolean;
  /** The rule that speaks of it, when payment credits are the larger and the law has one. */
  readonly rule: BudgetRule | undefined;
}

/** Revenue against spending. */
export interface BalanceGap {
  readonly kind: 'balance';
  readonly figures: Figures;
  readonly revenue: Amount;
  readonly spending: Amount;
  /** `revenue - spending`: below zero is a deficit. */
  readonly gap: Amount;
}

interface Exceeded {
  readonly figures: Figures;
  readonly measured: Amount;
  readonly base: Amount;
  /** What goes beyond the limit, rounded up to the minor unit. */
  readonly excess: Amount;
}

export interface ShareExceeded extends Exceeded {
  readonly kind: 'share';
  readonly rule: ShareRule;
}

export interface ChangeExceeded extends Exceeded {
  readonly kind: 'change';
  readonly rule: ChangeRule;
  readonly scope: Scope;
}

/** More was committed, ordered or paid than the credits in force allow. */
export interface LimitingExceeded {
  readonly kind: 'limiting';
  /** Its phase is the one in which the credits are exceeded. */
  readonly figures: Figures;
  readonly rule: LimitingRule;
  readonly scope: Scope;
  readonly credits: Amount;
  readonly done: Amount;
  readonly excess: Amount;
}
