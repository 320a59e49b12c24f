import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {JsonDecoder} from '../../src/decode/stream/json-decoder.js';
import {decodeRows} from '../../src/decode/json.js';
import type {Table} from '../../src/decode/table.js';
import {finished} from '../../src/work.js';
import {codes} from '../law-pack.js';
import {between, pickFrom, seeded} from '../random.js';

const encoder = new TextEncoder();

/** The table of a file whose bytes come in pieces of some lengths, one after the other and again. */
function decoded(text: string | Uint8Array, lengths: readonly number[]): Table {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const decoder = new JsonDecoder();
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const length = lengths[i % lengths.length] ?? 1;
    finished(decoder.push(bytes.slice(at, at + length)));
    at += length;
  }
  return finished(decoder.end());
}

const plain = (table: Table): unknown => ({
  ...table,
  columns: table.columns.map(column => Array.from({length: column.length}, (_, row) => column.at(row))),
});

const VALUES = [
  '',
  'Santé',
  'a "quoted" [list], {x}',
  '\\',
  'الصحة\n',
  '\u202e',
  0,
  12.5,
  -3,
  1e21,
  null,
  true,
  [1, '],'],
  {a: '}'},
];

describe('a JSON file in pieces of any size', () => {
  it('is the same table as its rows parsed at once: 1,000 random files', {timeout: 120_000}, () => {
    const random = seeded(11);
    for (let i = 0; i < 1000; i += 1) {
      const rows = Array.from({length: between(random, 0, 8)}, () =>
        random() < 0.05
          ? pickFrom(random, [null, 5, ['x'], 'y'])
          : Object.fromEntries(
              Array.from({length: between(random, 0, 4)}, () => [
                pickFrom(random, ['voted', 'mission', 'a"b', '"rows"', 'year']),
                pickFrom(random, VALUES),
              ]),
            ),
      );
      const meta = {unit: 'dinar', note: 'a: "rows": [', n: 1};
      const value = pickFrom(random, [rows, {rows}, {meta, rows}, {rows, meta}, {other: [{rows: [1]}], meta, rows}]);
      const text = JSON.stringify(value, null, pickFrom(random, [0, 0, 2]));
      const lengths = Array.from({length: 20}, () => between(random, 1, 7));
      assert.deepEqual(plain(decoded(text, lengths)), plain(decodeRows(value)), text);
    }
  });

  it('may have more rows than are parsed at a time', () => {
    const rows = Array.from({length: 20_000}, (_, i) => ({mission: `m${i % 7}`, voted: i, note: 'x, ] "y"'}));
    for (const value of [rows, {rows, meta: {unit: 'dinar'}}]) {
      const table = decoded(JSON.stringify(value), [65_536]);
      assert.deepEqual([table.rowCount, table.issues], [20_000, []]);
      assert.equal(table.columns[1]?.at(19_999), '19999');
      assert.equal(table.lines[19_999], 20_000);
    }
  });

  it('is refused when it is no JSON, be the fault between the parts that are parsed', () => {
    const many = Array.from({length: 4000}, (_, i) => `{"mission":"m","voted":${i}}`).join(',');
    for (const text of [
      ...['[', '[{}', '{"rows":[', '[{"a":1},]', '[,{"a":1}]', '[{"a":1}{"a":2}]', '[{"a":1}]]', '[{"a":1}] x'],
      ...[
        '{"rows":[{"a":1}]',
        '{"rows":[{"a":1}],}',
        '{"rows":[1],"rows":[2]}',
        '{"rows":5}',
        '{"a":[]}',
        '"rows"',
        '',
      ],
      ...[
        `[{"a":"${'x'.repeat(40_000)}"},]`,
        `[${many},]`,
        `[${many}`,
        `[${many},x]`,
        `[,${many}]`,
        `{"rows":[${many}],"meta":}`,
        `[${many}]}`,
      ],
    ])
      for (const lengths of [[1_000_000], [1000], [3]])
        assert.deepEqual(codes(decoded(text, lengths).issues), ['bad-json'], text.slice(0, 40));
  });

  it('says on which line it is wrong, where the engine knows', () => {
    const rows = Array.from({length: 3000}, () => '{"mission":"m","voted":1}');
    for (const wrong of ['{"mission":"m","voted":x}', '{"mission":"m","voted":1']) {
      rows[2000] = wrong;
      const [issue] = decoded(`[\n${rows.join(',\n')}\n]`, [5000]).issues;
      assert.equal(issue?.code, 'bad-json');
      // The comma that should not be there is on the next line.
      assert.ok(issue?.row === undefined || issue.row === 2002 || issue.row === 2003, `${issue?.row}`);
    }
  });

  it('takes every JSON text for rows that is rows to the parser of the engine', () => {
    for (const text of ['{"ro\\u0077s":[{"a":"x"}]}', `{"rows"${' '.repeat(500)}:[{"a":"x"}]}`, ' [ { "a" : "x" } ] '])
      assert.deepEqual([decoded(text, [4]).rowCount, decoded(text, [4]).columns[0]?.at(0)], [1, 'x'], text);
  });

  it('that is no UTF-8 is refused', () => {
    const bytes = encoder.encode('[{"a":"?"}]').map(byte => (byte === 0x3f ? 0xe9 : byte));
    for (const lengths of [[100], [1]]) assert.deepEqual(codes(decoded(bytes, lengths).issues), ['encoding']);
  });
});
