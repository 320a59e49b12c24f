import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeXlsx} from '../../../src/decode/workbook/index.js';
import type {Table} from '../../../src/decode/table.js';
import {interpret} from '../../../src/interpret/interpret.js';
import {amountsOf, codes, law} from '../../law-pack.js';
import {xlsxOf, type XlsxCell, type XlsxSheetSpec, type XlsxSpec} from '../../workbook-writer.js';

const rows = ({columns, rowCount}: Table): string[][] =>
  Array.from({length: rowCount}, (_, row) => columns.map(column => column.at(row)));
const decode = (sheet: XlsxSheetSpec, spec?: XlsxSpec): Promise<Table> => decodeXlsx(xlsxOf([sheet], spec));
/** The texts of one row of cells under a header that is long enough. */
async function cells(values: readonly XlsxCell[], spec?: XlsxSpec): Promise<readonly string[]> {
  const table = await decode({rows: [values.map((_, c) => `h${c}`), values]}, spec);
  return rows(table)[0] ?? [];
}
const styled = (style: number, value: string | number): XlsxCell => ({
  attributes: `s="${style}"`,
  inside: `<v>${value}</v>`,
});

describe('a cell of a workbook', () => {
  it('that is a text is inline or shared, in one run or several, without what says how it is pronounced', async () => {
    const shared = (index: number): XlsxCell => ({attributes: 't="s"', inside: `<v>${index}</v>`});
    const strings = [
      '<si><t>Santé &amp; famille</t></si>',
      '<si><r><t>التر</t></r><r><rPr><b/></rPr><t>بية</t></r><rPh sb="0" eb="1"><t>NON</t></rPh></si>',
      '<si><t xml:space="preserve"> a </t><phoneticPr fontId="1"/></si>',
      '<si><t>un_x000A_deux _x005F_x0041_ _xZZ_</t></si>',
      '<si><t><![CDATA[<b>]]></t></si>',
    ];
    const inline = {attributes: 't="inlineStr"', inside: '<is><r><t>x</t></r><r><t>&#233;y</t></r></is>'};
    assert.deepEqual(await cells([...strings.map((_, i) => shared(i)), inline], {strings}), [
      'Santé & famille',
      'التربية',
      'a',
      'un\ndeux _x0041_ _xZZ_',
      '<b>',
      'xéy',
    ]);
  });

  it('that is a number keeps its digits, without exponents and without what binary adds', async () => {
    const stored: readonly (readonly [string, string])[] = [
      ['1.56E+11', '156000000000'],
      ['1234.5599999999999', '1234.56'],
      ['302.0', '302'],
      ['-0.5', '-0.5'],
      ['-0', '0'],
      ['1E-3', '0.001'],
      ['4.0000000000000001E-3', '0.004'],
      ['1e21', '1000000000000000000000'],
      ['9007199254740993', '9007199254740993'],
      ['40741000000.123', '40741000000.123'],
      ['1e400', '1e400'],
      ['NaN', 'NaN'],
    ];
    const values = stored.map(([value]): XlsxCell => ({inside: `<v>${value}</v>`}));
    assert.deepEqual(
      await cells(values),
      stored.map(([, text]) => text),
    );
  });

  it('that is a code keeps the zeros that its format shows', async () => {
    const formats = ['00000', '00', '0000;-0000', '#,##0', '00"."00'];
    assert.deepEqual(
      await cells(
        [styled(1, 302), styled(2, 7), styled(1, 123456), styled(3, 7), styled(4, 7), styled(5, 302), styled(1, -5)],
        {
          formats,
        },
      ),
      ['00302', '07', '123456', '0007', '7', '302', '-5'],
    );
  });

  it('that is a date is written in ISO, no finer than it is shown', async () => {
    const formats = [14, 22, 17, 'yyyy', 'dd/mm/yyyy', '[$-40C]d mmmm yyyy;@', 'h:mm', 'yyyy\\-mm', '"j"0.0', '[h]:mm'];
    const values = [
      [1, '45473'],
      [2, '45473.5'],
      [2, '45473'],
      [3, '45473'],
      [4, '45473'],
      [5, '45473.75'],
      [6, '59'],
      [7, '0.52083333333333337'],
      [8, '45473'],
      [9, '45473'],
      [10, '1.5'],
      [1, '61'],
      [1, '-628852'],
    ] as const;
    assert.deepEqual(
      await cells(
        values.map(([style, value]) => styled(style, value)),
        {formats},
      ),
      [
        '2024-06-30',
        '2024-06-30T12:00:00',
        '2024-06-30',
        '2024-06',
        '2024',
        '2024-06-30',
        '1900-02-28',
        '12:30:00',
        '2024-06',
        '45473',
        '1.5',
        '1900-03-01',
        '0178-04-04',
      ],
    );
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const workbook =
      '<workbook xmlns:q="r"><workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" q:id="rId1"/></sheets></workbook>';
    const values = [styled(1, 44011), styled(1, 0)];
    assert.deepEqual(await cells(values, {formats: [14], workbook}), ['2024-06-30', '1904-01-01']);
  });

  it('that is a date is never an amount', async () => {
    const sheet = {
      rows: [
        ['mission', 'voted'],
        ['Santé', 12.5],
        ['Justice', styled(1, 45424)],
      ],
    };
    const budget = interpret(await decode(sheet, {formats: [14]}), law, {unit: 'dinar'});
    assert.deepEqual(
      budget.issues.map(({code, row, text}) => [code, row, text]),
      [['amount-invalid', 3, '2024-05-12']],
    );
  });

  it('that failed keeps its error, which is reported as an amount that cannot be read', async () => {
    const error = (text: string): XlsxCell => ({attributes: 't="e"', inside: `<f>A1/0</f><v>${text}</v>`});
    const table = await decode({
      rows: [
        ['mission', 'voted'],
        ['Santé', 5],
        ['a', error('#DIV/0!')],
        ['b', error('#REF!')],
      ],
    });
    const budget = interpret(table, law, {unit: 'dinar'});
    assert.deepEqual(
      budget.issues.map(({code, row, text, leftOut}) => [code, row, text, leftOut]),
      [
        ['amount-invalid', 3, '#DIV/0!', true],
        ['amount-invalid', 4, '#REF!', true],
      ],
    );
  });

  it('that is true or false, or an ISO date, says so', async () => {
    const typed = (type: string, value: string): XlsxCell => ({attributes: `t="${type}"`, inside: `<v>${value}</v>`});
    assert.deepEqual(
      await cells([typed('b', '1'), typed('b', '0'), typed('d', '2024-06-30T00:00:00'), typed('str', 'x_x000A_y')]),
      ['true', 'false', '2024-06-30', 'x\ny'],
    );
  });

  it('with a formula has its result; one that was never calculated is reported and no amount', async () => {
    const formula = (inside: string, attributes = ''): XlsxCell => ({attributes, inside});
    const table = await decode({
      rows: [
        ['mission', 'voted', 'note'],
        ['a', formula('<f>1+1</f><v>2</v>'), formula('<f>""</f><v></v>', 't="str"')],
        ['b', formula('<f>SUM(B1:B2)</f><v></v>'), 'x'],
        ['c', formula('<f>B3*2</f>'), 'y'],
      ],
    });
    assert.deepEqual(rows(table), [
      ['a', '2', ''],
      ['b', '=SUM(B1:B2)', 'x'],
      ['c', '=B3*2', 'y'],
    ]);
    const budget = interpret(table, law, {unit: 'dinar'});
    assert.deepEqual(
      budget.issues.map(({code, row, column, text, detail}) => [code, row, column, text, detail]),
      [
        ['formula-without-value', 3, 'voted', '=SUM(B1:B2)', '2'],
        ['unused-column', undefined, 'note', undefined, undefined],
        ['amount-invalid', 3, 'voted', '=SUM(B1:B2)', undefined],
        ['amount-invalid', 4, 'voted', '=B3*2', undefined],
      ],
    );
  });

  it('stands where it says, or after the one before; a text that is shared and missing is damage', async () => {
    const part = (inside: string): XlsxSpec => ({
      parts: {'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${inside}</sheetData></worksheet>`},
    });
    const bare = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>';
    const table = await decodeXlsx(xlsxOf([{rows: []}], part(bare)));
    assert.deepEqual([table.header, rows(table), [...table.lines]], [['a', 'b'], [['1', '2']], [2]]);
    const missing = '<row r="1"><c r="A1" t="s"><v>7</v></c></row>';
    assert.deepEqual(codes((await decodeXlsx(xlsxOf([{rows: []}], part(missing)))).issues), ['workbook-damaged']);
  });

  it('is read under any prefix of the names, as strict workbooks have them', async () => {
    const xml =
      "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><!-- > --><x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:v>a</x:v></x:c><x:c r='C1' t='str' note='1 > 0'><x:v>c</x:v></x:c></x:row><x:row r='9'><x:c r='C9'><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const table = await decodeXlsx(xlsxOf([{rows: []}], {parts: {'xl/worksheets/sheet1.xml': xml}}));
    assert.deepEqual([table.header, rows(table), [...table.lines]], [['a', '', 'c'], [['', '', '5']], [9]]);
  });
});

describe('the amounts of a workbook', () => {
  it('are exact, and never ambiguous: a number has a point, a text beside it has what the texts say', async () => {
    const sheet = {
      rows: [
        ['mission', 'voted', 'paid'],
        ['Santé', 31.639, '1 234,5'],
        ['Justice', 1e9 / 3, 1234.5],
      ],
    };
    const table = await decode(sheet);
    assert.deepEqual([...(table.numeric ?? [])], [1]);
    assert.deepEqual([...(table.numberRows ?? [])], [[2, Uint8Array.of(0, 1)]]);
    const budget = interpret(table, law, {unit: 'dinar'});
    assert.deepEqual(amountsOf(budget, 'voted'), [31_639, 333_333_333_333]);
    assert.deepEqual(amountsOf(budget, 'paid'), [1_234_500, 1_234_500]);
    assert.deepEqual(codes(budget.issues), ['numbers-shortened', 'amount-rounded']);
  });

  it('lose the trace of a calculation, and that is said once', async () => {
    const sums = [0.1 + 0.2, 1.1 + 2.2, 4.35 * 100].map(sum => ({inside: `<v>${sum}</v>`}));
    const table = await decode({rows: [['mission', 'voted'], ...sums.map((sum, i) => [`m${i}`, sum])]});
    assert.deepEqual(
      [0, 1, 2].map(row => table.columns[1]?.at(row)),
      ['0.3', '3.3', '435'],
    );
    assert.deepEqual(
      table.issues.map(({code, severity, row, column, text, detail}) => [code, severity, row, column, text, detail]),
      [['numbers-shortened', 'info', 2, 'voted', '0.30000000000000004', '3']],
    );
    // A trillion dinars and more: all that binary keeps is needed for the millime.
    assert.deepEqual(await cells([{inside: '<v>1234567890123.4561</v>'}, 'x']), ['1234567890123.456', 'x']);
  });

  it('are read in full where they are shown in thousands, and the reader is warned', async () => {
    const formats = ['#,##0,', '#,##0.0,," M"', '#,##0.00', '0%'];
    const table = await decode(
      {rows: [['a', 'b', 'c', 'd'], [1, 2, 3, 4].map(style => styled(style, 1234567))]},
      {formats},
    );
    assert.deepEqual(rows(table), [['1234567', '1234567', '1234567', '1234567']]);
    assert.deepEqual(
      table.issues.map(({code, severity, column}) => [code, severity, column]),
      [
        ['number-scaled', 'warning', 'a'],
        ['number-scaled', 'warning', 'b'],
      ],
    );
  });
});
