import type {Layout} from '../country/layout.js';
import type {Table} from './table.js';

/** A table, and what its source says of its columns, its country and its currency. */
export interface Decoded {
  readonly table: Table;
  readonly layout?: Layout;
}
