import type {ColumnMetaData, Compressors, PageHeader} from 'hyparquet/src/index.js';
import {parquetHeader} from 'hyparquet/src/column.js';

/** A page larger than this holds no column of a budget. */
const LARGEST_PAGE = 64 * 1024 * 1024;

/** A column of one row group: how many rows it must hold, and whether a cell may be empty. */
export interface Chunk {
  readonly meta: ColumnMetaData;
  readonly rows: number;
  readonly isOptional: boolean;
}

/**
 * Walks over the pages of a column before they are decoded. A page of a few bytes may claim to hold thousands of millions of
 * values, and the decoder would take its word. Errors: an `Error` for pages that claim more than their row group has, or that
 * do not add up to it.
 */
export function checkPages(bytes: Uint8Array, {meta, rows, isOptional}: Chunk, compressors: Compressors): void {
  const reader = {view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0};
  let seen = 0;
  // Some writers leave a byte after the last page.
  while (seen < rows && reader.offset < bytes.length - 1) {
    const header = parquetHeader(reader);
    const end = reader.offset + header.compressed_page_size;
    const count = valuesIn(header);
    const sizes = [header.compressed_page_size, header.uncompressed_page_size, count];
    if (!sizes.every(size => Number.isInteger(size) && size >= 0) || end > bytes.length) fail('size of a page');
    if (header.uncompressed_page_size > LARGEST_PAGE || count > rows) fail('claim of a page');
    const page = bytes.subarray(reader.offset, end);
    if (header.data_page_header)
      checkFirst(
        opened(page, header.uncompressed_page_size, meta, compressors),
        header.data_page_header.encoding,
        count,
        isOptional,
      );
    else if (header.data_page_header_v2) checkSecond(page, header, meta, compressors, isOptional);
    if (header.data_page_header || header.data_page_header_v2) seen += count;
    reader.offset = end;
  }
  if (seen !== rows) fail(`${seen} of ${rows} values`);
}

function fail(what: string): never {
  throw new Error(`parquet: ${what}`);
}

function valuesIn(header: PageHeader): number {
  const {data_page_header: first, data_page_header_v2: second, dictionary_page_header: dictionary} = header;
  return first?.num_values ?? second?.num_values ?? dictionary?.num_values ?? 0;
}

function opened(page: Uint8Array, length: number, {codec}: ColumnMetaData, compressors: Compressors): Uint8Array {
  if (codec === 'UNCOMPRESSED') return page;
  return compressors[codec]?.(page, length) ?? fail('compression');
}

/** Levels with their length before them, then the values. */
function checkFirst(page: Uint8Array, encoding: string, count: number, isOptional: boolean): void {
  const view = viewOf(page);
  let at = 0;
  if (isOptional) {
    const length = view.getUint32(0, true);
    checkRuns(view, 4, 1, count, 4 + length);
    at = 4 + length;
  }
  checkValues(view, at, encoding, count);
}

/** Levels beside the values, with their length in the header. */
function checkSecond(
  page: Uint8Array,
  header: PageHeader,
  meta: ColumnMetaData,
  compressors: Compressors,
  isOptional: boolean,
): void {
  const {
    definition_levels_byte_length: levels,
    repetition_levels_byte_length: repeated,
    is_compressed: isCompressed,
    encoding,
    num_values: count,
  } = header.data_page_header_v2 ?? fail('header');
  if (levels < 0 || repeated !== 0 || levels > page.length) fail('levels of a page');
  if (isOptional && levels > 0) checkRuns(viewOf(page), 0, 1, count);
  const rest = page.subarray(levels);
  const values =
    isCompressed === false ? rest : opened(rest, header.uncompressed_page_size - levels, meta, compressors);
  checkValues(viewOf(values), 0, encoding, count);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checkValues(view: DataView, at: number, encoding: string, count: number): void {
  if (count === 0 || at >= view.byteLength) return;
  if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
    const width = view.getUint8(at);
    if (width > 32) fail('width of codes');
    // Nothing follows where every value is missing.
    if (width > 0 && at + 1 < view.byteLength) checkRuns(view, at + 1, width, count, view.byteLength);
  } else if (encoding === 'RLE') checkRuns(view, at + 4, 1, count, view.byteLength);
  else if (encoding.startsWith('DELTA')) {
    const reader = {view, at};
    const [blockSize, miniblocks] = [varInt(reader), varInt(reader)];
    if (blockSize > 1 << 20 || miniblocks > 1024 || miniblocks === 0) fail('blocks of a page');
  }
}

/** Packed values come in groups of eight, and some writers fill up a whole block of groups. */
const SLACK = 512;

/** Runs of equal or of packed values: together no more than there are, but for the end of the last group. */
function checkRuns(view: DataView, from: number, width: number, count: number, end = view.byteLength): void {
  const reader = {view, at: from};
  let seen = 0;
  while (seen < count && reader.at < end) {
    const header = varInt(reader);
    const length = header % 2 === 1 ? ((header - 1) / 2) * 8 : header / 2;
    reader.at += header % 2 === 1 ? (length / 8) * width : Math.ceil(width / 8);
    seen += length;
    if (seen > count + SLACK) fail('run of values');
  }
}

/** Writes 7 bits in each byte, the last one without its first bit. */
function varInt(reader: {readonly view: DataView; at: number}): number {
  let value = 0;
  for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
    const byte = reader.view.getUint8(reader.at++);
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
  return fail('number in a page');
}
