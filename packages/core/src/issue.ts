import type {Amount} from './amount/amount.js';

/** What can be wrong with data. Programmer's mistakes are thrown instead. Each code has its sentence in `text/`. */
export type IssueCode =
  // transport
  | 'http'
  | 'blocked'
  | 'timeout'
  | 'too-large'
  | 'unsafe-address'
  | 'bad-portal'
  | 'incomplete'
  | 'no-source'
  // decoding
  | 'empty'
  | 'html'
  | 'bad-json'
  | 'too-deep'
  | 'no-contracts'
  | 'contract-left-out'
  | 'contract-amended'
  | 'linked-release'
  | 'bad-package'
  | 'missing-resource'
  | 'missing-field'
  | 'factors-differ'
  | 'several-files'
  | 'unsupported-format'
  | 'other-currency'
  | 'bad-csv'
  | 'bad-parquet'
  | 'parquet-codec'
  | 'ragged-row'
  | 'duplicate-header'
  | 'encoding'
  | 'control-characters'
  // interpretation
  | 'unit-missing'
  | 'unit-unknown'
  | 'no-amounts'
  | 'unknown-field'
  | 'unused-column'
  | 'amount-invalid'
  | 'amount-ambiguous'
  | 'amount-rounded'
  | 'amount-out-of-range'
  | 'overflow'
  | 'unknown-code'
  | 'year-invalid'
  | 'flow-unknown'
  | 'credit-unknown'
  | 'date-invalid'
  | 'total-row'
  | 'total-differs'
  | 'other-stage'
  // query
  | 'no-such-phase'
  | 'no-such-credit'
  | 'no-such-year'
  | 'no-such-flow'
  | 'no-such-entry'
  | 'no-such-dimension'
  | 'no-rows'
  // chart
  | 'unplaced-region'
  | 'bad-geometry'
  | 'no-population'
  | 'draw-failed'
  | 'bad-country-pack';

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
