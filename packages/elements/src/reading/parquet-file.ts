import {type RangePlatform, type ReadResult, usedColumns} from '@mizania/core';
import {loadParquet} from '@mizania/core/parquet';
import {type Opened, WholeFile} from './opened.js';

/** A Parquet file at an address: for each word of the page the columns that it needs are fetched, and no others. */
export function parquetFile(address: string, platform: RangePlatform): Opened {
  return new WholeFile(async ({fields = '', country}): Promise<ReadResult> => {
    const table = await loadParquet(address, platform, header => ({
      columns: country && usedColumns(header, country, fields),
    }));
    return {table: {...table, about: {format: 'parquet'}}, hangsOn: 'fields'};
  });
}
