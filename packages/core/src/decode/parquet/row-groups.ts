import type {ColumnMetaData, FileMetaData, RowGroup} from 'hyparquet/src/index.js';
import type {ByteFile} from './byte-file.js';
import type {FlatColumn} from './schema.js';

/** Errors: an `Error` when the row groups do not add up to the file. */
export function rowsIn({num_rows: total, row_groups: groups}: FileMetaData): number {
  let sum = 0n;
  for (const {num_rows: rows} of groups) {
    if (rows < 0n) throw new Error('parquet: rows');
    sum += rows;
  }
  if (sum !== total) throw new Error('parquet: rows');
  return Number(total);
}

/** Errors: an `Error` for a column that lies outside of the file or has not one value for each row. */
export function chunkIn(
  {columns, num_rows: rows}: RowGroup,
  {name}: FlatColumn,
  file: ByteFile,
  metadata: FileMetaData,
): ColumnMetaData {
  const chunk = columns.find(
    ({meta_data: meta}) => meta?.path_in_schema.length === 1 && meta.path_in_schema[0] === name,
  );
  const meta = chunk?.meta_data;
  if (!chunk || !meta || chunk.file_path) throw new Error(`parquet: no column ${name}`);
  const start = Number(meta.dictionary_page_offset ?? meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  const isInside = start >= 4 && end >= start && end <= file.byteLength - metadata.metadata_length - 8;
  if (!isInside || meta.num_values !== rows || meta.total_uncompressed_size < 0n)
    throw new Error(`parquet: column ${name}`);
  return meta;
}

/** True unless the statistics of a row group say that every row has a number, and none the wanted one. */
export function mayHold(group: RowGroup, only: {readonly column: string; readonly value: number} | undefined): boolean {
  const meta = group.columns.find(({meta_data: own}) => own?.path_in_schema.join('.') === only?.column)?.meta_data;
  const statistics = meta?.statistics;
  const [least, most] = [statistics?.min_value ?? statistics?.min, statistics?.max_value ?? statistics?.max].map(
    wholeOrNothing,
  );
  if (!only || least === undefined || most === undefined || Number(statistics?.null_count ?? 0) > 0) return true;
  return least <= only.value && only.value <= most;
}

function wholeOrNothing(value: unknown): number | undefined {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}
