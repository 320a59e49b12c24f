import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeOds} from '../../../src/decode/workbook/index.js';
import type {Table} from '../../../src/decode/table.js';
import type {Issue} from '../../../src/issue.js';
import {interpret} from '../../../src/interpret/interpret.js';
import {amountsOf, codes, law} from '../../law-pack.js';
import {type OdsCellSpec, odsCellXml, odsOf, odsTable} from '../../workbook-writer.js';

const rows = ({columns, rowCount}: Table): string[][] =>
  Array.from({length: rowCount}, (_, row) => columns.map(column => column.at(row)));
const said = (issues: readonly Issue[]) =>
  issues.map(({code, severity, row, column, text, detail}) => [code, severity, row, column, text, detail]);
const decode = (body: readonly (readonly OdsCellSpec[])[], styles = ''): Promise<Table> =>
  decodeOds(odsOf(odsTable('Feuille1', body), styles));
const number = (value: string, shown: string, more = ''): OdsCellSpec => ({
  attributes: `office:value-type="float" office:value="${value}" ${more}`,
  inside: `<text:p>${shown}</text:p>`,
});
async function cells(values: readonly OdsCellSpec[]): Promise<readonly string[]> {
  return rows(await decode([values.map((_, c) => `h${c}`), values]))[0] ?? [];
}

describe('a cell of an OpenDocument sheet', () => {
  it('that is a text is all its paragraphs and runs, without the comment beside it', async () => {
    const text = (inside: string): OdsCellSpec => ({attributes: 'office:value-type="string"', inside});
    assert.deepEqual(
      await cells([
        text('<text:p>Sa<text:span>nté</text:span> &amp;<text:s text:c="2"/>famille</text:p>'),
        text('<text:p>deux</text:p><text:p>lignes<text:line-break/>ou<text:tab/>trois</text:p>'),
        text('<office:annotation><dc:date>x</dc:date><text:p>NON</text:p></office:annotation><text:p>a</text:p>'),
        text('<text:p>b</text:p><draw:frame><draw:text-box><text:p>NON</text:p></draw:text-box></draw:frame>'),
        text('<text:p><text:a>lien</text:a>\n   ici</text:p>'),
        {attributes: 'office:value-type="string" office:string-value="c"'},
      ]),
      ['Santé &  famille', 'deux\nlignes\nou\ttrois', 'a', 'b', 'lien ici', 'c'],
    );
  });

  it('that is a number has its stored value, not how it is shown', async () => {
    assert.deepEqual(
      await cells([
        number('1234567.891', '1 234 568'),
        number('1.56E+11', '156 000 000 000'),
        number('1234.5599999999999', '1 234,56'),
        {
          attributes: 'office:value-type="currency" office:currency="TND" office:value="12.5"',
          inside: '<text:p>13 DT</text:p>',
        },
        {attributes: 'office:value-type="percentage" office:value="0.25"', inside: '<text:p>25 %</text:p>'},
      ]),
      ['1234567.891', '156000000000', '1234.56', '12.5', '0.25'],
    );
  });

  it('that is a code keeps the zeros that are shown; a failed formula its error; a date is ISO', async () => {
    const date = (value: string, shown: string): OdsCellSpec => ({
      attributes: `office:value-type="date" office:date-value="${value}"`,
      inside: `<text:p>${shown}</text:p>`,
    });
    const error = {
      attributes:
        'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
      inside: '<text:p>#DIV/0!</text:p>',
    };
    assert.deepEqual(
      await cells([
        number('302', '00302'),
        number('302', '0302,0'),
        error,
        number('0', 'Err:502', 'table:formula="of:=A1"'),
        date('2024-06-30', '30/06/24'),
        date('2024-06-30T12:00:00', '30/06/24 12:00'),
        date('2024-06-30T00:00:00', '30/06/24 00:00'),
        date('2024-01-01', '2024'),
        {attributes: 'office:value-type="time" office:time-value="PT12H30M00S"', inside: '<text:p>12:30:00</text:p>'},
        {attributes: 'office:value-type="boolean" office:boolean-value="true"', inside: '<text:p>VRAI</text:p>'},
      ]),
      [
        '00302',
        '302',
        '#DIV/0!',
        'Err:502',
        '2024-06-30',
        '2024-06-30T12:00:00',
        '2024-06-30',
        '2024',
        '12:30:00',
        'true',
      ],
    );
  });

  it('with a formula that was never calculated is reported', async () => {
    const table = await decode([
      ['mission', 'voted', 'note'],
      [
        'a',
        {attributes: 'table:formula="of:=SUM([.B1:.B9])"'},
        {attributes: 'table:formula="of:=&quot;&quot;"', inside: '<text:p/>'},
      ],
    ]);
    assert.deepEqual(rows(table), [['a', '=SUM([.B1:.B9])', '']]);
    assert.deepEqual(said(table.issues), [['formula-without-value', 'warning', 2, 'voted', '=SUM([.B1:.B9])', '1']]);
  });
});

describe('an OpenDocument sheet', () => {
  const row = (inside: string, attributes = ''): string => `<table:table-row ${attributes}>${inside}</table:table-row>`;
  const line = (...values: readonly OdsCellSpec[]): string => values.map(odsCellXml).join('');
  const table = (inside: string, name = 'a', more = ''): string =>
    `<table:table table:name="${name}" ${more}>${inside}</table:table>`;

  it('may repeat rows and cells, and end with a million empty ones', async () => {
    const body = [
      row(line('mission', 'voted', 'paid')),
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="3"'),
      row(
        `${line('Santé')}<table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"><text:p>5</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16381"/>`,
        'table:number-rows-repeated="2"',
      ),
      row(line('Justice', undefined, 7)),
      row(
        '<table:table-cell table:style-name="x" table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048569"',
      ),
    ];
    const read = await decodeOds(
      odsOf(table(`<table:table-header-rows>${body[0]}</table:table-header-rows>${body.slice(1).join('')}`)),
    );
    assert.deepEqual([...read.lines], [5, 6, 7]);
    assert.deepEqual(rows(read), [
      ['Santé', '5', '5'],
      ['Santé', '5', '5'],
      ['Justice', '', '7'],
    ]);
    assert.deepEqual([...(read.numeric ?? [])], [1, 2]);
    assert.deepEqual(amountsOf(interpret(read, law, {unit: 'millime'}), 'paid'), [5, 5, 7]);
  });

  it('has hidden rows and columns, merged cells and scaled numbers like any other', async () => {
    const scaled =
      '<number:number-style style:name="N1"><number:number number:display-factor="1000"/></number:number-style>' +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
    const body = [
      '<table:table-column/><table:table-column table:default-cell-style-name="ce1" table:visibility="collapse"/><table:table-column table:number-columns-repeated="16382"/>',
      row(line('mission', 'voted', 'paid')),
      row(
        line(
          {attributes: 'office:value-type="string" table:number-rows-spanned="2"', inside: '<text:p>Santé</text:p>'},
          1000,
          1,
        ),
      ),
      row(`<table:covered-table-cell/>${line(2000, 2)}`, 'table:visibility="filter"'),
    ];
    const read = await decodeOds(odsOf(table(body.join('')), scaled));
    assert.deepEqual(rows(read), [
      ['Santé', '1000', '1'],
      ['Santé', '2000', '2'],
    ]);
    assert.deepEqual(said(read.issues), [
      ['merged-text', 'info', 2, 'mission', 'Santé', undefined],
      ['hidden-rows', 'warning', 3, undefined, undefined, '1'],
      ['number-scaled', 'warning', undefined, 'voted', undefined, undefined],
      ['hidden-column', 'info', undefined, 'voted', undefined, undefined],
    ]);
  });

  it('is chosen like one of Excel; old versions of cells and copies of other files are no sheets', async () => {
    const sheets = [
      '<table:tracked-changes><table:cell-content-change><table:table-cell><text:p>NON</text:p></table:table-cell></table:cell-content-change></table:tracked-changes>',
      table(row(line('Notes')), 'Notes'),
      table(row(line('mission', 'voted')) + row(line('Caché', 1)), 'Caché', 'table:style-name="ta2"'),
      table(row(line('mission', 'voted')) + row(line('Santé', 12)), 'Budget'),
      table(`<table:table-source/>${row(line('mission', 'voted'))}${row(line('Copie', 12))}`, "'file:///x.ods'#a"),
    ].join('');
    const hidden =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const read = await decodeOds(odsOf(sheets, hidden));
    assert.deepEqual(rows(read), [['Santé', '12']]);
    assert.deepEqual(said(read.issues), [['sheet-chosen', 'info', undefined, undefined, 'Budget', 'Notes']]);
    assert.deepEqual(rows(await decodeOds(odsOf(sheets, hidden), {sheet: '2'})), [['Caché', '1']]);
    assert.deepEqual(codes((await decodeOds(odsOf(sheets, hidden), {sheet: '4'})).issues), ['no-such-sheet']);
  });

  it('that a password locks is refused with what to do', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const locked = odsOf(odsTable('a', [['x'], [1]]), '', {'META-INF/manifest.xml': manifest});
    assert.deepEqual(codes((await decodeOds(locked)).issues), ['workbook-locked']);
  });
});
