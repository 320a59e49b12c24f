import {type RangePlatform, type ReadResult, usedColumns, yearColumn} from '@mizania/core';
import {loadParquet} from '@mizania/core/parquet';
import {type Opened, WholeFile} from './opened.js';

/**
 * A Parquet file at an address: for each word of the page the columns that it needs are fetched, and no others; where the page
 * names one year, of a file by years the row groups of that year.
 */
export function parquetFile(address: string, platform: RangePlatform): Opened {
  return new WholeFile(async ({fields = '', country, year}): Promise<ReadResult> => {
    const table = await loadParquet(address, platform, header => {
      const columns = country && usedColumns(header, country, fields);
      const column = columns && year && yearColumn(header, country, fields);
      return {columns, only: column ? {column, value: year} : undefined};
    });
    const isPart = table.issues.some(({code}) => code === 'other-years');
    return {table: {...table, about: {format: 'parquet'}}, hangsOn: isPart ? 'year' : 'fields'};
  });
}
