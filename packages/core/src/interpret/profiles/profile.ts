import type {Credit, Phase} from '../../budget/phase.js';
import type {Dimension} from '../../country/pack.js';
import type {FullLabels} from '../../text/lang.js';
import type {LayoutId} from './signs.js';

/**
 * A published layout of files, as data: by which headers it is recognised, and what each of its columns is in the kit's
 * own names. Every pattern is held against the normalised header or cell (no case, accents or punctuation).
 */
export interface Profile {
  /** Its key in `SIGNS`. */
  readonly id: LayoutId;
  /** ISO 3166-1 alpha-2 and ISO 4217, where the layout is of one country. */
  readonly country?: string;
  readonly currency?: string;
  /** The unit of every file of the layout, where its publisher fixes it. The file's own word goes before it. */
  readonly unit?: string;
  readonly columns: readonly ColumnRule[];
  readonly measures: readonly MeasureRule[];
  /** The column that says at which stage a row was taken, where the headers of the amounts do not. */
  readonly stage?: RegExp;
  /** What lines above the header say for every row: their key, and the kit's name for it. */
  readonly constants?: ReadonlyMap<string, string>;
  readonly remarks?: readonly Remark[];
  readonly dimensions: readonly Dimension[];
}

export interface ColumnRule {
  readonly header: RegExp;
  /** The kit's name; `$1` stands for the first group of the pattern. */
  readonly name: string;
  /** `code`: a number that lost its form on the way (`302.0` is 302). `split`: `11 Tunis` is a code and a name. */
  readonly cell?: 'code' | 'split';
  /** Cells that say that there is nothing to say. */
  readonly blank?: readonly string[];
  /** Another column that this one fills where it is empty, with the first group of a pattern. */
  readonly fills?: {readonly name: string; readonly from: RegExp};
}

export interface MeasureRule {
  /** May name the group `stage`, which goes before the column of stages, and the group `year`. */
  readonly header: RegExp;
  /**
   * The phase by stage: a stage that is not here gives no amount. Under `''`: the phase where nothing tells stages apart.
   */
  readonly phases: Readonly<Record<string, Phase>>;
  readonly credit?: Credit;
}

/** What the reader must know of a file that holds several values of a column, or a certain one. */
export interface Remark {
  readonly name: string;
  readonly when: 'several' | RegExp;
  readonly note: FullLabels;
}
