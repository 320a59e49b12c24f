import type {FileMetaData, SchemaElement} from 'hyparquet/src/index.js';
import {cellOf, NumberText} from '../values.js';

/** A column of a Parquet file that holds one value in each row. */
export interface FlatColumn {
  readonly name: string;
  readonly isOptional: boolean;
  /** A value of the file as it was written: amounts keep every digit. */
  readonly read: (value: unknown) => unknown;
}

export interface FileSchema {
  readonly columns: readonly FlatColumn[];
  /** Lists and groups of columns, which no cell can hold. */
  readonly nested: readonly string[];
  /** What the decoder is told: amounts are left to `read`, texts without a mark are texts. */
  readonly metadata: FileMetaData;
}

/** Reads the schema of a file. Errors: an `Error` for one that does not hold together. */
export function schemaOf(metadata: FileMetaData): FileSchema {
  const [root, ...elements] = metadata.schema;
  const columns: FlatColumn[] = [];
  const nested: string[] = [];
  const told: SchemaElement[] = [];
  let at = 0;
  for (let child = 0; child < (root?.num_children ?? 0); child += 1) {
    const element = elements[at];
    if (!element) throw new Error('parquet: schema');
    const size = sizeOf(elements, at);
    if (size > 1 || element.repetition_type === 'REPEATED') nested.push(element.name);
    else columns.push(columnOf(element));
    told.push(...elements.slice(at, at + size).map(toldOf));
    at += size;
  }
  return {columns, nested, metadata: {...metadata, schema: root ? [root, ...told] : []}};
}

/** How many elements a column takes, its own included. */
function sizeOf(elements: readonly SchemaElement[], from: number): number {
  let open = 1;
  let at = from;
  for (; open > 0; at += 1) {
    const element = elements[at];
    if (!element) throw new Error('parquet: schema');
    open += (element.num_children ?? 0) - 1;
  }
  return at - from;
}

function isDecimal({converted_type: converted, logical_type: logical}: SchemaElement): boolean {
  return converted === 'DECIMAL' || logical?.type === 'DECIMAL';
}

/** The decoder turns decimals into fractions of a computer, JSON into objects, and refuses some types altogether. */
function toldOf(element: SchemaElement): SchemaElement {
  const {converted_type: converted, type} = element;
  const plain = {...element, converted_type: undefined, logical_type: undefined};
  if (isDecimal(element) || converted === 'INTERVAL' || converted === 'BSON') return plain;
  const isText = type === 'BYTE_ARRAY' && (converted === undefined || converted === 'JSON' || converted === 'ENUM');
  return isText ? {...plain, converted_type: 'UTF8'} : element;
}

function columnOf(element: SchemaElement): FlatColumn {
  const isOptional = element.repetition_type !== 'REQUIRED';
  return {name: element.name, isOptional, read: readerOf(element)};
}

function readerOf(element: SchemaElement): FlatColumn['read'] {
  if (isDecimal(element)) {
    const scale = element.scale ?? (element.logical_type?.type === 'DECIMAL' ? element.logical_type.scale : 0);
    if (!(scale >= 0 && scale <= 100)) throw new Error('parquet: scale');
    return value =>
      value === null || value === undefined ? value : new NumberText(decimalText(wholeOf(value), scale));
  }
  if (element.type === 'FLOAT') return value => (typeof value === 'number' ? shortest(value) : value);
  return value => (value instanceof Uint8Array ? hexOf(value) : value);
}

/** The whole number of a decimal: bytes are of one number, the most significant first, in two's complement. */
function wholeOf(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  if (!(value instanceof Uint8Array)) throw new Error(`parquet: decimal ${cellOf(value)}`);
  const number = value.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return BigInt.asIntN(value.length * 8, number);
}

function decimalText(whole: bigint, scale: number): string {
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return whole < 0n ? `-${text}` : text;
}

/** A number of single precision as it was meant: 31.639, not 31.638999938964844. */
function shortest(value: number): number {
  for (let digits = 1; digits < 9 && Number.isFinite(value); digits += 1) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return text;
  }
  return value;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
