import {readFileSync} from 'node:fs';

/**
 * Small files that Apache Arrow wrote (pyarrow 25.0.1, `pyarrow.parquet.write_table(…, store_schema=False)`), so that the
 * reader is held against another hand than its own. `budget-*` hold the same six rows in two row groups, in the compression
 * that their name says; `v2` has pages of the second version without dictionaries; `types` has one column of each type.
 */
export function fileBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./files/${name}.parquet`, import.meta.url)));
}
