import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeCsv} from '../../src/decode/csv.js';
import {CsvDecoder} from '../../src/decode/stream/csv-decoder.js';
import type {Table} from '../../src/decode/table.js';
import type {Issue} from '../../src/issue.js';
import {finished} from '../../src/work.js';
import {codes} from '../law-pack.js';
import {between, pickFrom, seeded} from '../random.js';

/** The table of a file whose bytes come in pieces of these lengths; the last length holds for the rest. */
function decoded(bytes: Uint8Array, lengths: readonly number[]): Table {
  const decoder = new CsvDecoder();
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    const length = lengths[Math.min(i, lengths.length - 1)] ?? bytes.length;
    finished(decoder.push(bytes.slice(at, at + length)));
    at += length;
  }
  return finished(decoder.end());
}

const rowsOf = ({rowCount, columns}: Table): string[][] =>
  Array.from({length: rowCount}, (_, row) => columns.map(column => column.at(row)));
const plain = (table: Table): unknown => ({...table, columns: rowsOf(table), issues: inOrder(table.issues)});
/** Issues in an order that does not depend on whether a reader goes by rows or by columns. */
const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  [...issues].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const encoder = new TextEncoder();

describe('a CSV file in pieces of any size', () => {
  /** Everything that has a meaning to a reader of CSV, and texts of one to four bytes for each character. */
  const PARTS = [
    ...[',', ',', ';', '\t', '|', '"', '"', '""', '\n', '\n', '\r\n', '\r', ' ', '\u00a0', '#', ':', '# a: b\n', '"x"'],
    ...['sep=;\n', 'a', 'b,c\n', '12', '1 234,5', 'é', 'الصحة', '😀', '\u200f', '\u202e', '\u0000', '\ufeff', '\u2028'],
  ];

  it('is the same table as its text read at once: 4,000 random files', {timeout: 120_000}, () => {
    const random = seeded(7);
    let rows = 0;
    let faults = 0;
    for (let i = 0; i < 4000; i += 1) {
      const start = pickFrom(random, ['', '', 'a,b,c\n', '"a";b\n', '\ufeff# unit: dinar\na|b\n']);
      const text = start + Array.from({length: between(random, 0, 60)}, () => pickFrom(random, PARTS)).join('');
      const expected = decodeCsv(text);
      const lengths = Array.from({length: 80}, () => between(random, 1, 9));
      const found = decoded(encoder.encode(text), lengths);
      assert.deepEqual(plain(found), plain(expected), JSON.stringify(text));
      rows += found.rowCount;
      faults += found.issues.length;
    }
    assert.ok(rows > 2000 && faults > 2000, `${rows} rows, ${faults} faults`);
  });

  it('may be larger than what is worked through at a time, with cells longer than that', () => {
    const random = seeded(8);
    const long = 'ص,"\n'.repeat(30_000);
    const cells = ['12', 'Santé', `"${long.replaceAll('"', '""')}"`, '"x ""y"""', ''];
    const text = `a;b;c\n${Array.from({length: 400}, (_, i) =>
      [pickFrom(random, i % 100 === 0 ? cells : cells.slice(0, 2)), i, pickFrom(random, ['', 'z'])].join(';'),
    ).join('\r\n')}`;
    const expected = decodeCsv(text);
    assert.ok(rowsOf(expected).some(([cell]) => cell === long.trim()));
    for (const length of [1_000_000_000, 65_536, 10_007])
      assert.deepEqual(plain(decoded(encoder.encode(text), [length])), plain(expected), `${length}`);
  });
});

describe('bytes that are no UTF-8', () => {
  const at = (text: string, ...bytes: number[]): Uint8Array =>
    Uint8Array.from([...encoder.encode(text)].flatMap(byte => (byte === 0x3f ? bytes : [byte])));

  it('are refused wherever they stand, however the pieces fall', () => {
    const wrong = [[0xe9], [0xc3], [0xc3, 0x28], [0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]];
    wrong.push([0xe0, 0x9f, 0xbf], [0xf0, 0x8f, 0xbf, 0xbf], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]);
    const places = [
      'a,b\n?,1\n',
      'a?,b\nx,1\n',
      '# note: ?\na,b\nx,1\n',
      'a,b\n"?",1\n',
      'a,b\nx,1\n?\n',
      'a,b\nx,1,?\n',
    ];
    for (const text of [...places, 'a,b\n?,1', 'a,b\nx,"y""?"\n', 'a,b\nx,1\n?,,\n', 'a,b\nx,1,?,\n'])
      for (const bytes of wrong)
        for (const lengths of [[100], [1]])
          assert.deepEqual(
            codes(decoded(at(text, ...bytes), lengths).issues).at(0),
            'encoding',
            `${text} ${bytes.join()}`,
          );
  });

  it('are told from what is', () => {
    for (const character of ['é', 'ش', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff', '😀', '\u{10ffff}'])
      assert.equal(decoded(encoder.encode(`a,b\n${character}x,1\n`), [1]).columns[0]?.at(0), `${character}x`);
  });
});

describe('a column of a million cells', () => {
  const column = (cells: readonly string[]): string[] => {
    const found = decoded(encoder.encode(`a;b\n${cells.map(cell => `${cell};x`).join('\n')}\n`), [65_536]).columns[0];
    return Array.from({length: found?.length ?? 0}, (_, row) => found?.at(row) ?? '');
  };

  it('gives every cell back to the letter, be they numbers that are all different', () => {
    const random = seeded(9);
    const group = (n: number, mark: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark);
    const odd = [
      '',
      '-',
      'n.d.',
      '0,5',
      '00',
      '01',
      '.5',
      '5.',
      '1,2,3',
      '1 23',
      '1.234.567',
      '-0',
      '+1',
      '(5)',
      '٣',
      '1e3',
    ];
    const cells = Array.from({length: 30_000}, () => {
      const n = Math.floor(random() ** 4 * 1e15);
      return pickFrom(random, [
        ...[`${n}`, `-${n}`, `${n % 1e6}.${n % 997}`, `${n % 1e9},${n % 10}`, group(n, ' '), group(n, '\u202f')],
        ...[`${group(n % 1e10, '.')},5`, `${group(n % 1e10, "'")}.25`, group(n, ','), `-${group(n, '\u00a0')},125`],
        ...[`${n}${n}`, pickFrom(random, odd)],
      ]);
    });
    const seen = column(cells);
    seen.forEach((cell, row) => assert.equal(cell, cells[row]));
  });

  it('gives every cell back when it is one of few, or of many texts', () => {
    const few = Array.from({length: 20_000}, (_, i) => `texte ${i % 7}`);
    assert.deepEqual(column(few), few);
    const many = Array.from({length: 20_000}, (_, i) => `نص ${i}`);
    assert.deepEqual(column(many), many);
    const both = Array.from({length: 20_000}, (_, i) => (i < 5000 ? `نص ${i}` : `${i}`));
    assert.deepEqual(column(both), both);
  });
});
