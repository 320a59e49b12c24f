/**
 * Words of the checks under a chart. Amounts come as text with their unit, and a gap in the main unit, to the last minor unit;
 * `direction` is the sign of the gap, which itself comes without sign.
 */
export interface CheckWords {
  /** Title of the list. */
  readonly title: string;
  readonly more: (count: number, digits: string) => string;
  /** The lines against the total published for them. */
  readonly total: (direction: number, published: string, sum: string, gap: string) => string;
  /** The same money by two classifications that do not cross. Levels come in the singular. */
  readonly twice: (
    direction: number,
    one: string,
    oneSum: string,
    other: string,
    otherSum: string,
    gap: string,
  ) => string;
  readonly credits: (commitment: string, payment: string, gap: string) => string;
  /** Only lines that have both kinds of credit are compared. */
  readonly creditsPartial: string;
  /** Payment credits are larger than the commitment credits to which they belong. */
  readonly within: (citation: string) => string;
  readonly balance: (
    direction: number,
    revenue: string,
    revenueSum: string,
    spending: string,
    spendingSum: string,
    gap: string,
  ) => string;
  /** Something is a larger share of a base than the law allows. */
  readonly limit: (
    measured: string,
    amount: string,
    share: string,
    whole: string,
    limit: string,
    excess: string,
    citation: string,
  ) => string;
  /** A share that looks like its limit when it is rounded. */
  readonly justOver: (share: string) => string;
  /** `done` says what was done with which credits. */
  readonly limiting: (done: string, excess: string, citation: string) => string;
  readonly citation: (article: string, law: string) => string;
  /** Accounts beside the general budget that are not in the total, each with its amount. */
  readonly accountsApart: (names: string) => string;
  /** Accounts that are added although one may pay the other. */
  readonly accountsAdded: string;
}
