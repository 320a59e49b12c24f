import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parquetHeader} from 'hyparquet/src/column.js';
import {parquetMetadataAsync} from 'hyparquet/src/index.js';
import {type ByteFile, fileOf} from '../../../src/decode/parquet/byte-file.js';
import {isParquet, openParquet, type ParquetFile, type ParquetWish} from '../../../src/decode/parquet/parquet.js';
import {rowsIn} from '../../../src/decode/table-rows.js';
import type {Table} from '../../../src/decode/table.js';
import {interpret} from '../../../src/interpret/interpret.js';
import {between, seeded} from '../../random.js';
import {codes, law} from '../../law-pack.js';
import {type ParquetColumn, parquetOf, type ParquetSpec} from '../../parquet-writer.js';
import {fileBytes} from './files.js';

async function open(bytes: Uint8Array): Promise<ParquetFile> {
  const file = await openParquet(fileOf(bytes));
  assert.ok('read' in file, JSON.stringify(file));
  return file;
}
const read = async (name: string, wish?: ParquetWish): Promise<Table> => (await open(fileBytes(name))).read(wish);
const cells = (table: Table): unknown => [...rowsIn(table)].map(({line, cells: row}) => [line, ...row]);

describe('a Parquet file', () => {
  it('is the same in each compression and version of its pages', async () => {
    for (const name of ['budget-none', 'budget-snappy', 'budget-gzip', 'budget-zstd', 'v2']) {
      const table = await read(name);
      assert.deepEqual(table.header, ['year', 'mission_fr', 'mission_ar', 'voted', 'paid', 'as_of', 'note'], name);
      assert.deepEqual(
        [...rowsIn(table)].map(({line, cells: row}) => [line, ...row.slice(0, 6)]),
        [
          [1, '2023', 'Santé', 'الصحة', '1250000.500', '1.5', '2024-06-30'],
          [2, '2023', 'École', 'المدرسة', '980000.001', '2.25', '2024-06-30'],
          [3, '2023', '', '', '', '', '2024-06-30'],
          [4, '2024', 'Santé', 'الصحة', '9007199254740.991', '0.0000001', '2024-06-30'],
          [5, '2024', 'École', 'المدرسة', '-12.345', '1000000000000000', '2024-06-30'],
          [6, '2024', 'Défense', 'الدفاع', '0.000', '31.639', '2024-06-30'],
        ],
        name,
      );
      assert.deepEqual(codes(table.issues), []);
    }
  });

  it('gives amounts to the last millime, where a computer’s fractions would not', async () => {
    const budget = interpret(await read('budget-zstd', {columns: ['year', 'voted']}), law, {unit: 'dinar'});
    assert.deepEqual(
      [...(budget.phases.get('voted') ?? [])],
      [1_250_000_500, 980_000_001, Number.NaN, 9_007_199_254_740_991, -12_345, 0],
    );
    assert.deepEqual(codes(budget.issues.filter(({severity}) => severity !== 'info')), []);
  });

  it('keeps every digit of every type', async () => {
    const table = await read('types');
    assert.deepEqual(table.header, ['mission', 'big', 'u', 'd32', 'wide', 'when', 'flag', 'raw', 'half']);
    assert.deepEqual(cells(table), [
      [
        1,
        'a',
        '9223372036854775807',
        '18446744073709551615',
        '1.05',
        '123456789012345678901234.5678',
        '2024-01-02T03:04:05.000Z',
        'true',
        'abc',
        '1.5',
      ],
      [2, 'b', '-5', '1', '-0.01', '-1.0000', '', '', 'd', '2.5'],
    ]);
    assert.deepEqual(
      table.issues.map(({code, column}) => [code, column]),
      [
        ['unused-column', 'list'],
        ['unused-column', 'struct'],
      ],
    );
  });

  it('of no rows is empty', async () => {
    const table = await read('empty');
    assert.deepEqual(
      [table.rowCount, codes(interpret(table, law, {unit: 'dinar'}).issues).includes('empty')],
      [0, true],
    );
  });

  it('in a compression that is not read says which', async () => {
    const {issues} = await read('budget-brotli');
    assert.deepEqual(
      issues.map(({code, text, severity}) => [code, text, severity]),
      [['parquet-codec', 'BROTLI', 'error']],
    );
  });

  it('is known by its first bytes', () => {
    assert.equal(isParquet(fileBytes('empty')), true);
    for (const bytes of [[], [80, 65, 82], [0, 80, 65, 82, 49]]) assert.equal(isParquet(Uint8Array.from(bytes)), false);
  });
});

describe('what is wanted of a Parquet file', () => {
  /** A file that writes down how many bytes of which part were read. */
  function watched(name: string): {readonly file: ByteFile; readonly bytes: () => number} {
    const whole = fileOf(fileBytes(name));
    let count = 0;
    const file: ByteFile = {
      byteLength: whole.byteLength,
      slice(start, end) {
        count += end - start;
        return whole.slice(start, end);
      },
    };
    return {file, bytes: () => count};
  }

  it('are columns: the others are named, and not a byte of them is read', async () => {
    const {file, bytes} = watched('wide');
    const opened = await openParquet(file);
    assert.ok('read' in opened);
    const end = bytes();
    const table = await opened.read({columns: ['voted', 'year', 'nothing']});
    assert.deepEqual(table.header, ['year', 'voted']);
    assert.deepEqual(
      table.issues.map(({column}) => column),
      ['note', 'mission', 'memo'],
    );
    const some = bytes() - end;
    await opened.read();
    const all = bytes() - end - some;
    // Two texts of 60 characters make up most of a row.
    assert.ok(some * 5 < all, `${some} of ${all}`);
    const budget = interpret(table, law, {unit: 'dinar'});
    const sum = [...(budget.phases.get('voted') ?? [])].reduce((total, amount) => total + amount, 0);
    // 319919.600 dinars, by Python's decimal module.
    assert.equal(sum, 319_919_600);
  });

  it('are row groups: those without the wanted year are left out, and rows keep their numbers', async () => {
    const {file, bytes} = watched('wide');
    const opened = await openParquet(file);
    assert.ok('read' in opened);
    const end = bytes();
    const table = await opened.read({columns: ['year', 'voted'], only: {column: 'year', value: 2024}});
    const some = bytes() - end;
    assert.deepEqual([table.lines[0], table.lines.at(-1), table.rowCount], [401, 800, 400]);
    await opened.read({columns: ['year', 'voted']});
    assert.ok(some * 1.5 < bytes() - end - some);
    assert.deepEqual(
      table.issues.filter(({code}) => code === 'other-years').map(({text, detail}) => [text, detail]),
      [['2024', '400']],
    );
    // Where there is no such year, the reader is to be told which there are.
    assert.equal((await opened.read({only: {column: 'year', value: 1999}})).rowCount, 800);
    assert.equal((await opened.read({only: {column: 'mission', value: 1}})).rowCount, 800);
  });
});

describe('one year of a Parquet file', () => {
  const group = (years: readonly number[], voted: number): ParquetColumn[] => [
    {name: 'year', type: 'int32', values: years},
    {name: 'mission', type: 'text', values: years.map((_, i) => `m${i}`)},
    {name: 'voted', type: 'double', values: years.map(() => voted)},
  ];
  const yearOf = async (spec: ParquetSpec, value: number): Promise<unknown> => {
    const table = await (await open(parquetOf(spec))).read({only: {column: 'year', value}});
    return [...rowsIn(table)].map(({line, cells: [year]}) => [line, year]);
  };

  it('is whole where its row groups hold other years too, and of those years nothing is kept', async () => {
    const groups = [group([2022, 2023], 1), group([2023, 2024], 2), group([2024, 2025], 4)];
    assert.deepEqual(await yearOf({groups}, 2023), [
      [2, '2023'],
      [3, '2023'],
    ]);
    assert.deepEqual(await yearOf({groups}, 2025), [[6, '2025']]);
  });

  it('is not looked for where the file does not say which years its row groups hold', async () => {
    const groups = [group([2023], 1), group([2024], 2)];
    assert.deepEqual(await yearOf({groups, statistics: false}, 2023), [
      [1, '2023'],
      [2, '2024'],
    ]);
  });
});

/** Where the first page of values of a column begins, behind its header. */
async function firstPage(bytes: Uint8Array, column: string): Promise<number> {
  const {row_groups: groups} = await parquetMetadataAsync(fileOf(bytes));
  const meta = groups[0]?.columns.find(chunk => chunk.meta_data?.path_in_schema[0] === column)?.meta_data;
  assert.ok(meta);
  const reader = {view: new DataView(bytes.buffer), offset: Number(meta.data_page_offset)};
  parquetHeader(reader);
  return reader.offset;
}

describe('a broken Parquet file', () => {
  const said = async (bytes: Uint8Array): Promise<string> => {
    const file = await openParquet(fileOf(bytes));
    if ('issue' in file) return file.issue.code;
    const {issues, rowCount} = await file.read();
    return issues.find(({severity}) => severity === 'error')?.code ?? `${rowCount} rows`;
  };

  it('is called so when it is cut, empty, or none', async () => {
    const bytes = fileBytes('budget-snappy');
    for (const part of [
      bytes.subarray(0, 0),
      bytes.subarray(0, 4),
      bytes.subarray(0, 1000),
      bytes.subarray(0, -1),
      bytes.subarray(500),
    ])
      assert.equal(await said(new Uint8Array(part)), 'bad-parquet');
    assert.equal(await said(new TextEncoder().encode('year,mission\n2024,sante\n')), 'bad-parquet');
  });

  it('that claims thousands of millions of values in a few bytes is refused before it is decoded', async () => {
    for (const [name, column, place] of [
      // The run that says which cells are empty: behind its length, or at the start of a page of the second version.
      ['budget-none', 'mission_fr', 4],
      ['v2-none', 'mission_fr', 0],
      // The run of codes, behind that run and their width.
      ['codes', 'code', 8],
    ] as const) {
      const bytes = fileBytes(name);
      assert.match(await said(bytes), /rows$/);
      bytes.set([0xfe, 0xff, 0xff, 0x7f], (await firstPage(bytes, column)) + place);
      const started = performance.now();
      assert.equal(await said(bytes), 'bad-parquet', `${name} ${column} ${place}`);
      assert.ok(performance.now() - started < 200);
    }
  });

  it('is read or refused, and never throws, whichever bytes are changed', async () => {
    const random = seeded(17);
    for (const name of ['budget-none', 'budget-zstd', 'budget-gzip', 'budget-snappy', 'v2', 'types'])
      for (let i = 0; i < 50; i += 1) {
        const bytes = fileBytes(name);
        for (let n = between(random, 1, 4); n > 0; n -= 1)
          bytes[between(random, 0, bytes.length - 1)] = between(random, 0, 255);
        assert.match(await said(bytes), /^(?:bad-parquet|parquet-codec|too-large|empty|duplicate-header|\d+ rows)$/);
      }
  });
});
