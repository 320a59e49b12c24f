import type {ColumnMetaData, FileMetaData} from 'hyparquet/src/index.js';
import {parquetMetadataAsync, parquetRead} from 'hyparquet/src/index.js';
import {type Issue, issueOf} from '../../issue.js';
import type {Table} from '../table.js';
import {cellOf, tableOfValues, type ValueRow} from '../values.js';
import {ByteFault, type ByteFile} from './byte-file.js';
import {checkPages} from './check-pages.js';
import {compressorsFor} from './codecs.js';
import {chunkIn, mayHold, rowsIn} from './row-groups.js';
import {type FileSchema, type FlatColumn, schemaOf} from './schema.js';

/** What is read of a file. */
export interface ParquetWish {
  /** Names of the columns; all of them where nothing is said. Of the others not a byte is fetched. */
  readonly columns?: readonly string[];
  /**
   * A column of whole numbers, and the one that is wanted: row groups without it are not fetched, nor is any row with another
   * number read, and how many that leaves out is said. Where no row group has it, all are read: what there is, is then known.
   */
  readonly only?: {readonly column: string; readonly value: number};
}

/** A file whose end has been read: what it holds is known, and nothing of it is fetched yet. */
export interface ParquetFile {
  readonly header: readonly string[];
  readonly rowCount: number;
  /** Rows that are wanted, numbered as in the file. A fault gives a table that says why there is none. */
  read(wish?: ParquetWish): Promise<Table>;
}

/** A budget has fewer rows, and a page no room for more. */
const MOST_ROWS = 5_000_000;
/** Of all wanted columns together, after decompression. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What is fetched of the end of a file at first: enough for its description, unless it has very many columns. */
const END_BYTES = 32 * 1024;

/** True for the first bytes of a Parquet file. */
export function isParquet(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && String.fromCharCode(...bytes.subarray(0, 4)) === 'PAR1';
}

/** Opens a Parquet file: reads its end, where it says what it holds. */
export async function openParquet(file: ByteFile): Promise<ParquetFile | {readonly issue: Issue}> {
  try {
    const metadata = await parquetMetadataAsync(file, {geoparquet: false, initialFetchSize: END_BYTES});
    const schema = schemaOf(metadata);
    const rowCount = rowsIn(metadata);
    if (rowCount > MOST_ROWS) return {issue: tooLarge(`${rowCount} × ${schema.columns.length}`)};
    return {
      header: schema.columns.map(({name}) => name),
      rowCount,
      read: (wish = {}) => readTable(file, schema, wish),
    };
  } catch (error) {
    return {issue: issueFor(error)};
  }
}

function issueFor(error: unknown): Issue {
  return error instanceof ByteFault ? error.issue : issueOf('bad-parquet', 'error');
}

function tooLarge(text: string): Issue {
  return issueOf('too-large', 'error', {text, detail: String(MOST_BYTES / 1024 / 1024)});
}

async function readTable(file: ByteFile, schema: FileSchema, wish: ParquetWish): Promise<Table> {
  const columns = schema.columns.filter(({name}) => wish.columns?.includes(name) ?? true);
  const unread = [
    ...schema.nested,
    ...schema.columns.filter(column => !columns.includes(column)).map(({name}) => name),
  ];
  const remarks = unread.map(column => issueOf('unused-column', 'info', {column}));
  const header = columns.map(({name}) => name);
  try {
    const rows = await rowsOf(file, schema, columns, wish);
    const elsewhere = rowsIn(schema.metadata) - rows.length;
    const detail = String(elsewhere);
    const left =
      wish.only && elsewhere > 0 ? [issueOf('other-years', 'info', {text: String(wish.only.value), detail})] : [];
    return tableOfValues(header, rows, new Map(), [...remarks, ...left]);
  } catch (error) {
    return tableOfValues([], [], new Map(), [issueFor(error)]);
  }
}

async function rowsOf(
  file: ByteFile,
  {metadata}: FileSchema,
  columns: readonly FlatColumn[],
  {only}: ParquetWish,
): Promise<ValueRow[]> {
  const rows: ValueRow[] = [];
  const wanted = new Set(metadata.row_groups.filter(group => mayHold(group, only)));
  const place = columns.findIndex(({name}) => name === only?.column);
  const isPart = place >= 0 && wanted.size > 0 && wanted.size < metadata.row_groups.length;
  let start = 0;
  let bytes = 0;
  if (columns.length === 0) return rows;
  for (const group of metadata.row_groups) {
    const count = Number(group.num_rows);
    const chunks = columns.map(column => chunkIn(group, column, file, metadata));
    bytes += chunks.reduce((sum, chunk) => sum + Number(chunk.total_uncompressed_size), 0);
    if (count > 0 && (!isPart || wanted.has(group))) {
      if (bytes > MOST_BYTES) throw new ByteFault(tooLarge(columns.map(({name}) => name).join(', ')));
      rows.push(...(await rowsOfGroup(file, metadata, columns, chunks, {start, count})));
    }
    start += count;
  }
  return isPart ? rows.filter(({values}) => isWanted(values[place], only?.value)) : rows;
}

/** Half a year is none: of other years nothing is kept. What is no year is kept, to be told. */
function isWanted(value: unknown, wanted: number | undefined): boolean {
  const text = cellOf(value);
  return text === String(wanted) || !/^\d+$/.test(text);
}

interface Span {
  readonly start: number;
  readonly count: number;
}

async function rowsOfGroup(
  file: ByteFile,
  metadata: FileMetaData,
  columns: readonly FlatColumn[],
  chunks: readonly ColumnMetaData[],
  {start, count}: Span,
): Promise<ValueRow[]> {
  const compressors = await compressorsFor(new Set(chunks.map(({codec}) => codec)));
  const checked: ByteFile = {
    byteLength: file.byteLength,
    async slice(from, to) {
      const buffer = await file.slice(from, to);
      chunks.forEach((meta, i) => {
        const at = Number(meta.dictionary_page_offset ?? meta.data_page_offset) - from;
        const end = at + Number(meta.total_compressed_size);
        if (at < 0 || end > buffer.byteLength) return;
        checkPages(
          new Uint8Array(buffer, at, end - at),
          {meta, rows: count, isOptional: columns[i]?.isOptional ?? true},
          compressors,
        );
      });
      return buffer;
    },
  };
  let values: readonly (readonly unknown[])[] = [];
  const names = columns.map(({name}) => name);
  await parquetRead({
    file: checked,
    metadata,
    compressors,
    columns: names,
    rowStart: start,
    rowEnd: start + count,
    utf8: false,
    onComplete: (rows: unknown[][]) => {
      values = rows;
    },
  });
  if (values.length !== count) throw new Error('parquet: rows');
  return values.map((row, i) => ({line: start + i + 1, values: columns.map(({read}, c) => read(given(row[c])))}));
}

/** A missing value is null; one that was never decoded is a fault of the file. */
function given(value: unknown): unknown {
  if (value === undefined) throw new Error('parquet: value');
  return value;
}
