import type {DecimalMark} from '../amount/convention.js';
import type {Currency, Dimension, Entry, Unit} from '../country/pack.js';
import type {Issue} from '../issue.js';
import type {Labels} from '../text/lang.js';
import type {Phase} from './phase.js';

/**
 * A file of budget lines that has been understood: typed columns of one length, never changed after they are built.
 * Row `i` of every column is the same line of the budget.
 */
export interface Budget {
  readonly rowCount: number;
  /** Line of each row in the file, for messages; of a row that stands for several, the first. */
  readonly lines: Int32Array;
  /** How many lines of the file each row stands for, when rows were added together (`condense`). Absent: one. */
  readonly counts?: Int32Array;
  readonly dimensions: ReadonlyMap<string, DimensionColumn>;
  /** Calendar years; 0 where the file gives none. */
  readonly years: Int32Array;
  /** `spending` 0, `revenue` 1: indices into `FLOWS`. */
  readonly flows: Uint8Array;
  /** Indices into `CREDITS` plus one; 0 where the file does not say. */
  readonly credits: Uint8Array;
  /** One column of amounts per phase that the file has, in minor units; NaN where a cell is empty. */
  readonly phases: ReadonlyMap<Phase, Float64Array>;
  /** Decimal mark of the cells of each phase, where it is known. */
  readonly marks?: readonly (readonly [Phase, DecimalMark])[];
  /** The unit in which the file was written. */
  readonly unit: Unit;
  readonly currency: Currency;
  readonly meta: Meta;
  readonly issues: readonly Issue[];
}

/** What the publisher says about the file as a whole. Texts are plain, addresses are checked before they become links. */
export interface Meta {
  readonly title?: Labels;
  readonly source?: Labels;
  readonly sourceUrl?: string;
  /** ISO date of the publication, `2019-01-01`. */
  readonly date?: string;
  /** ISO date at which execution was observed. */
  readonly asOf?: string;
  /** Years for which the publisher says that lines are missing: they are marked, and no change is worked out from them. */
  readonly incompleteYears?: readonly number[];
  readonly licence?: string;
  readonly note?: Labels;
  /** What the amounts are when they are not a budget: "Private investment". Replaces the name of the phase. */
  readonly measure?: Labels;
  /** True when the figures are invented to show the kit: the chart says so itself. */
  readonly illustrative?: boolean;
}

export interface DimensionColumn {
  readonly dimension: Dimension;
  readonly entries: readonly BudgetEntry[];
  /** For each row the place of its entry in `entries`, or -1 when the row has none. */
  readonly index: Int32Array;
  /**
   * True when its entries were added together (`condense`): one entry without a name then stands for all of them, and the
   * index only says whether a row has one. To roll up along it is an error.
   */
  readonly merged?: boolean;
}

/** An entry as the file names it, completed from the country pack. */
export interface BudgetEntry {
  /** Unique within its column: the code, else the label. */
  readonly key: string;
  readonly code: string;
  readonly labels: Labels;
  /** The official entry that it was matched with. */
  readonly official?: Entry;
}
