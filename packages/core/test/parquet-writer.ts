/** A column of a Parquet file: whole numbers of 32 bits, floating numbers, or texts. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: 'int32' | 'double' | 'text';
  readonly values: readonly (number | string)[];
}

export interface ParquetSpec {
  /** One list of columns for each row group. */
  readonly groups: readonly (readonly ParquetColumn[])[];
  /** False: without the least and the greatest value of each row group. */
  readonly statistics?: boolean;
}

const TYPES = {int32: 1, double: 5, text: 6} as const;

/** The types of a field in Thrift's compact protocol. */
const [I32, I64, BINARY, LIST, STRUCT] = [5, 6, 8, 9, 12] as const;

type Bytes = readonly number[];
type Field = readonly [id: number, type: number, bytes: Bytes];

const ascii = (text: string): Bytes => [...new TextEncoder().encode(text)];

/** Seven bits in each byte, the lowest first. */
function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}
/** Numbers are never below zero here. */
const number = (value: number): Bytes => varint(value * 2);
const binary = (bytes: Bytes): Bytes => [...varint(bytes.length), ...bytes];
const list = (type: number, items: readonly Bytes[]): Bytes => [
  ...(items.length < 15 ? [items.length * 16 + type] : [0xf0 + type, ...varint(items.length)]),
  ...items.flat(),
];

function struct(fields: readonly Field[]): Bytes {
  let last = 0;
  const bytes = fields.flatMap(([id, type, inside]) => {
    const head = (id - last) * 16 + type;
    last = id;
    return [head, ...inside];
  });
  return [...bytes, 0];
}

/** Values as they stand in a page, one after the other. */
function plain({type}: ParquetColumn, values: readonly (number | string)[], inPage = true): Uint8Array {
  const parts = values.map(value => {
    if (type === 'text') {
      const text = new TextEncoder().encode(String(value));
      const length = new Uint8Array(Uint32Array.of(text.length).buffer);
      return inPage ? joined([length, text]) : text;
    }
    return new Uint8Array((type === 'int32' ? Int32Array : Float64Array).of(Number(value)).buffer);
  });
  return joined(parts);
}

function joined(parts: readonly (Uint8Array | Bytes)[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** One page of one column. */
function pageOf(column: ParquetColumn): Uint8Array {
  const body = plain(column, column.values);
  const header = struct([
    [1, I32, number(0)],
    [2, I32, number(body.length)],
    [3, I32, number(body.length)],
    [
      5,
      STRUCT,
      struct([
        [1, I32, number(column.values.length)],
        [2, I32, number(0)],
        [3, I32, number(3)],
        [4, I32, number(3)],
      ]),
    ],
  ]);
  return joined([header, body]);
}

function chunkOf(column: ParquetColumn, start: number, length: number, statistics: boolean): Bytes {
  const sorted = [...column.values].sort((a, b) => (a < b ? -1 : 1));
  // Bounds of long texts are left to readers that cut them.
  const bound = (value: number | string = 0): Bytes =>
    binary([...plain(column, [column.type === 'text' ? String(value).slice(0, 20) : value], false)]);
  const meta = struct([
    [1, I32, number(TYPES[column.type])],
    [2, LIST, list(I32, [number(0)])],
    [3, LIST, list(BINARY, [binary(ascii(column.name))])],
    [4, I32, number(0)],
    [5, I64, number(column.values.length)],
    [6, I64, number(length)],
    [7, I64, number(length)],
    [9, I64, number(start)],
    ...(statistics
      ? [
          [
            12,
            STRUCT,
            struct([
              [5, BINARY, bound(sorted.at(-1))],
              [6, BINARY, bound(sorted[0])],
            ]),
          ] as const,
        ]
      : []),
  ]);
  return struct([
    [2, I64, number(start)],
    [3, STRUCT, meta],
  ]);
}

/** The bytes of a Parquet file: no compression, no dictionary, every value there. */
export function parquetOf({groups, statistics = true}: ParquetSpec): Uint8Array {
  const pages: Uint8Array[] = [];
  let at = 4;
  const rowGroups = groups.map(columns => {
    const from = at;
    const chunks = columns.map(column => {
      const page = pageOf(column);
      pages.push(page);
      at += page.length;
      return chunkOf(column, at - page.length, page.length, statistics);
    });
    return struct([
      [1, LIST, list(STRUCT, chunks)],
      [2, I64, number(at - from)],
      [3, I64, number(columns[0]?.values.length ?? 0)],
    ]);
  });
  const elements = (groups[0] ?? []).map(({name, type}) =>
    struct([
      [1, I32, number(TYPES[type])],
      [3, I32, number(0)],
      [4, BINARY, binary(ascii(name))],
      ...(type === 'text' ? [[6, I32, number(0)] as const] : []),
    ]),
  );
  const root = struct([
    [4, BINARY, binary(ascii('schema'))],
    [5, I32, number(elements.length)],
  ]);
  const rows = groups.reduce((sum, [first]) => sum + (first?.values.length ?? 0), 0);
  const footer = struct([
    [1, I32, number(1)],
    [2, LIST, list(STRUCT, [root, ...elements])],
    [3, I64, number(rows)],
    [4, LIST, list(STRUCT, rowGroups)],
  ]);
  const length = new Uint8Array(Uint32Array.of(footer.length).buffer);
  return joined([ascii('PAR1'), ...pages, footer, length, ascii('PAR1')]);
}
