import {usedColumns} from '../../interpret/used-columns.js';
import {openParquet} from '../parquet/parquet.js';
import type {ReadResult, ReadWish} from './context.js';
import {failed} from './failed.js';

/** A Parquet file that is at hand as a whole. */
export async function readParquet(bytes: Uint8Array, {fields, country}: ReadWish): Promise<ReadResult> {
  const file = {
    byteLength: bytes.length,
    slice: (start: number, end = bytes.length) => Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer),
  };
  const opened = await openParquet(file);
  if ('issue' in opened) return failed(opened.issue);
  const columns = country && usedColumns(opened.header, country, fields);
  const table = await opened.read(columns ? {columns} : {});
  return {table: {...table, about: {format: 'parquet'}}, hangsOn: 'fields'};
}
