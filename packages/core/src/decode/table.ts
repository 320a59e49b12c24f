import type {Issue} from '../issue.js';
import type {About} from './about.js';
import type {Column} from './column.js';

/** What every decoder gives: a header and columns of cells, with no knowledge of budgets. */
export interface Table {
  readonly header: readonly string[];
  /** `columns[c].at(r)` is the text of a cell; all columns are equally long. */
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** Line of each row in the file, the header being line 1 in a file without comments. */
  readonly lines: Int32Array;
  /** `# key: value` lines above the header, keys in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  /** Columns whose cells came as JSON numbers: their decimal mark is the point. */
  readonly numeric?: ReadonlySet<number>;
  /** Of columns in which only some cells came as JSON numbers: 1 for the rows of those cells. */
  readonly numberRows?: ReadonlyMap<number, Uint8Array>;
  readonly issues: readonly Issue[];
  /** How the file was read, where the decoder knows. */
  readonly about?: About;
}
