import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeCsv as decodeShort} from '../../src/decode/csv.js';
import {CsvDecoder} from '../../src/decode/stream/csv-decoder.js';
import {utf8Of} from '../../src/decode/stream/utf8.js';
import type {Table} from '../../src/decode/table.js';
import {finished} from '../../src/work.js';
import {codes} from '../law-pack.js';

/** The rows of a table, as a reader of the file sees them. */
const rows = ({columns, rowCount}: Table): string[][] =>
  Array.from({length: rowCount}, (_, row) => columns.map(column => column.at(row)));
const plain = (table: Table): unknown => ({...table, columns: rows(table)});

/** A short file, which must be the same to the reader of files of any length. */
function decodeCsv(text: string): Table {
  const decoder = new CsvDecoder();
  finished(decoder.push(utf8Of(text)));
  const table = decodeShort(text);
  assert.deepEqual(plain(finished(decoder.end())), plain(table));
  return table;
}

const read = (text: string): string[][] => rows(decodeCsv(text));

describe('cells of a CSV file', () => {
  it('follow RFC 4180: quotes hold separators, doubled quotes and line ends', () => {
    assert.deepEqual(read('a,b\n"x, y","say ""yes"""\n"two\nlines",""\n'), [
      ['x, y', 'say "yes"'],
      ['two\nlines', ''],
    ]);
  });

  it('keep text after a closing quote and quotes in the middle, as spreadsheets do', () => {
    assert.deepEqual(read('a,b\n"x"y,5" pipe\n'), [['xy', '5" pipe']]);
  });

  it('are trimmed, and empty ones stay empty', () => {
    assert.deepEqual(read('a,b,c\n x ,,\u00a0y\n,,z'), [
      ['x', '', 'y'],
      ['', '', 'z'],
    ]);
  });

  it('may be empty at the start of a row', () => assert.deepEqual(read('a,b\n,5\n'), [['', '5']]));

  it('may be last in a file without a line end, also when they are empty', () => {
    assert.deepEqual(read('a,b\n1,2'), [['1', '2']]);
    assert.deepEqual(read('a,b\n1,'), [['1', '']]);
    assert.deepEqual(read('a,b\n1,""'), [['1', '']]);
  });

  it('of 20,000 characters are kept whole', () => {
    const label = 'م'.repeat(20_000);
    assert.equal(read(`a,b\n"${label}",1`)[0]?.[0], label);
  });

  it('lose what could disguise them, and the reader is told where', () => {
    const table = decodeCsv('a,b\nok,1\nabc\u202edef,2\u0000');
    assert.deepEqual(rows(table)[1], ['abcdef', '2\ufffd']);
    assert.deepEqual(
      table.issues.map(({code, row, column}) => [code, row, column]),
      [
        ['control-characters', 3, 'a'],
        ['control-characters', 3, 'b'],
      ],
    );
  });

  it('lose harmless direction marks without a word: Arabic spreadsheets are full of them', () => {
    const table = decodeCsv('a,b\n\u200fالصحة\u200e,\u200e12\ufeff');
    assert.deepEqual(rows(table), [['الصحة', '12']]);
    assert.deepEqual(table.issues, []);
  });
});

describe('lines of a CSV file', () => {
  it('end with CRLF, LF or CR, mixed too', () => {
    for (const text of ['a,b\r\n1,2\r\n3,4', 'a,b\n1,2\n3,4\n', 'a,b\r1,2\r3,4\r', 'a,b\r\n1,2\n3,4\r']) {
      const table = decodeCsv(text);
      assert.deepEqual(rows(table), [
        ['1', '2'],
        ['3', '4'],
      ]);
      assert.deepEqual([...table.lines], [2, 3], JSON.stringify(text));
    }
  });

  it('are numbered as in the file, with comments, blank lines and line ends inside quotes', () => {
    const table = decodeCsv('# unit: dinar\n\na,b\n"one\ntwo\r\nthree",1\n\n4,5\n');
    assert.deepEqual([...table.lines], [4, 8]);
  });

  it('that are blank are no rows, with or without separators', () => {
    const table = decodeCsv('a;b\n1;2\n;\n ; \n\n3;4\n;;;;\n');
    assert.deepEqual([...table.lines], [2, 6]);
    assert.deepEqual(table.issues, []);
  });

  it('with too few or too many cells are left out, each with its number and text', () => {
    const table = decodeCsv('a,b\n1,2\n3\n4,5,6\n7,8,,\n');
    assert.deepEqual(rows(table), [
      ['1', '2'],
      ['7', '8'],
    ]);
    assert.deepEqual(
      table.issues.map(({code, severity, row, text, leftOut}) => [code, severity, row, text, leftOut]),
      [
        ['ragged-row', 'warning', 3, '3', true],
        ['ragged-row', 'warning', 4, '4 | 5 | 6', true],
      ],
    );
  });

  it('that all differ from the header are an error: the file is not empty, its header is wrong', () => {
    const {issues} = decodeCsv('a,b,c\n1,2\n3,4\n');
    assert.ok(issues.some(({code, severity, row}) => code === 'ragged-row' && severity === 'error' && row === 2));
  });

  it('after a quote that is never closed are not read, and the line of the quote is said', () => {
    const {issues} = decodeCsv('a,b\n1,2\n"x,3\n4,5\n');
    assert.deepEqual(
      issues.map(({code, severity, row, text}) => [code, severity, row, text]),
      [['bad-csv', 'error', 3, '"x,3\n4,5\n']],
    );
    assert.deepEqual(codes(decodeCsv('a,b\n1,"x').issues), ['bad-csv']);
  });

  it('are not swallowed by a quote that meets the first one of a later row', () => {
    const {issues} = decodeCsv('a,b\n1,"note\n2,"other\n3,4\n');
    assert.deepEqual(
      issues.map(({code, severity, row}) => [code, severity, row]),
      [['bad-csv', 'error', 2]],
    );
    assert.match(issues[0]?.text ?? '', /^"note/);
  });
});

describe('the separator', () => {
  it('is what splits the header most: comma, semicolon, tab or bar', () => {
    for (const mark of [',', ';', '\t', '|']) {
      assert.deepEqual(read(['a', 'b', 'c'].join(mark) + '\n' + ['1', '2', '3'].join(mark)), [['1', '2', '3']], mark);
    }
  });

  it('is not looked for inside quotes', () => {
    assert.deepEqual(read('"a,b,c,d";e\n1;2'), [['1', '2']]);
  });

  it('is the semicolon where a name holds as many commas', () => {
    assert.deepEqual(decodeCsv('Mission;Crédits votés (MD, CP)\nSanté;12').header, [
      'Mission',
      'Crédits votés (MD, CP)',
    ]);
  });

  it('is what the first line of an Excel file declares', () => {
    const table = decodeCsv('sep=|\r\na,x|b\r\n1|2');
    assert.deepEqual(table.header, ['a,x', 'b']);
    assert.deepEqual([...table.lines], [3]);
  });

  it('leaves decimal commas alone in a file with semicolons', () => {
    assert.deepEqual(read('a;b\nx;1 234,5'), [['x', '1 234,5']]);
  });
});

describe('the lines above the header', () => {
  const meta = (text: string): Record<string, string> => Object.fromEntries(decodeCsv(`${text}\na,b\n1,2\n`).meta);

  it('say what holds for the whole file, whatever case their names have', () => {
    assert.deepEqual(meta('# Unit: dinar\n#source_url:https://example.org/a:b\n# a comment\n#'), {
      unit: 'dinar',
      source_url: 'https://example.org/a:b',
    });
  });

  it('may have been through a spreadsheet: separators at the end, quotes around', () => {
    assert.deepEqual(meta('# unit: dinar,,,\n"# title: Budget, ""2025""",,\n# note: a;b;;\n"# source: x"'), {
      unit: 'dinar',
      title: 'Budget, "2025"',
      note: 'a;b',
      source: 'x',
    });
  });

  it('may state a comma as the decimal mark', () => {
    assert.equal(meta('# decimal: ,').decimal, ',');
    assert.equal(meta('# decimal: ,,,,').decimal, ',');
    assert.equal(meta('"# decimal: ,",').decimal, ',');
    assert.equal(meta('# decimal: .').decimal, '.');
  });

  it('may be longer than any header', () => {
    const note = 'ملاحظة '.repeat(3000).trim();
    assert.equal(meta(`# note: ${note}`).note, note);
  });

  it('are cleaned as cells are, and what was disguised is reported', () => {
    const table = decodeCsv('# unit: dinar\u200f\n# title: a\u202eb\na,b\n1,2');
    assert.equal(table.meta.get('unit'), 'dinar');
    assert.equal(table.meta.get('title'), 'ab');
    assert.deepEqual(codes(table.issues), ['control-characters']);
  });

  it('are not mistaken for a header whose first column is called #', () => {
    assert.deepEqual(decodeCsv('# unit: dinar\n#;mission;voted\n1;Santé;5').header, ['#', 'mission', 'voted']);
    for (const header of ['"#","mission"', '"# of row",mission'])
      assert.equal(decodeCsv(`${header}\n1,Santé`).header[1], 'mission');
    assert.deepEqual(codes(decodeCsv('"# a comment"\n"# note: a,b",,\n"#"\na,b\n1,2').issues), []);
  });

  it('are read to their end when they are hostile', {timeout: 120_000}, () => {
    const spaces = ' '.repeat(200_000);
    const {header} = decodeCsv(`# a${spaces}b\n"#${spaces}"\n#a${';'.repeat(200_000)}x\na,b\n1,2`);
    assert.deepEqual(header, ['a', 'b']);
  });
});

describe('the header', () => {
  it('may start with a byte order mark and hold invisible marks', () => {
    assert.deepEqual(decodeCsv('\ufeffa,\u200fb \n1,2').header, ['a', 'b']);
  });

  it('may use the names of object properties', () => {
    const table = decodeCsv('__proto__,constructor,toString\n1,2,3');
    assert.deepEqual(table.header, ['__proto__', 'constructor', 'toString']);
    assert.deepEqual(rows(table), [['1', '2', '3']]);
  });

  it('may not name two columns alike', () => {
    assert.deepEqual(
      decodeCsv('a,b,a\n1,2,3').issues.map(({code, severity, column}) => [code, severity, column]),
      [['duplicate-header', 'error', 'a']],
    );
    assert.deepEqual(codes(decodeCsv('a, a\n1,2').issues), ['duplicate-header']);
  });

  it('may leave columns unnamed, in the middle and at the end', () => {
    const table = decodeCsv('a,,,b,,\n1,x,,2,,');
    assert.deepEqual(table.header, ['a', '', '', 'b']);
    assert.deepEqual(table.issues, []);
  });

  it('alone gives a table without rows', () => {
    const table = decodeCsv('a,b\n');
    assert.deepEqual([table.header, table.rowCount, table.issues], [['a', 'b'], 0, []]);
  });

  it('is missing in an empty file, and that is said', () => {
    for (const text of ['', '\ufeff', '\n\n', '# unit: dinar\n', ',,,\n']) {
      const {issues, rowCount} = decodeCsv(text);
      assert.deepEqual([codes(issues), issues[0]?.severity, rowCount], [['empty'], 'error', 0], JSON.stringify(text));
    }
  });
});

describe('a header that is repeated', () => {
  it('is no row, and that is said, in a short file and in a long one', () => {
    const text = `mission,voted\nSanté,1\nmission,voted\nJustice,2\nmission,x\n`;
    for (const table of [decodeCsv(text), decodeCsv(text.padEnd(70_000, 'Santé,1\n'))]) {
      assert.deepEqual(
        [table.columns[0]?.at(0), table.columns[0]?.at(1), table.columns[0]?.at(2)],
        ['Santé', 'Justice', 'mission'],
      );
      assert.deepEqual(
        table.issues.map(({code, row}) => [code, row]),
        [['header-repeated', 3]],
      );
    }
  });
});
