import type {Rank} from './choose-sheet.js';
import type {WorkbookLimits} from './limits.js';
import type {Pause} from './read-part.js';

export interface WorkbookOptions {
  /** The page's word on the sheet: its name, or its number from 1. Empty for none. */
  readonly sheet?: string;
  /** How many columns of a header the caller knows: tells the sheet of the budget from those beside it. */
  readonly rank?: Rank;
  /** Called after every megabyte or so, to let the page take a turn. */
  readonly pause?: Pause;
  readonly limits?: WorkbookLimits;
}
