import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeXlsx, WORKBOOK_LIMITS, type WorkbookOptions} from '../../../src/decode/workbook/index.js';
import type {Table} from '../../../src/decode/table.js';
import type {Issue} from '../../../src/issue.js';
import {interpret} from '../../../src/interpret/interpret.js';
import {amountsOf, codes, keysOf, law} from '../../law-pack.js';
import {seeded} from '../../random.js';
import {sheetXml, xlsxOf, type XlsxCell, type XlsxSheetSpec} from '../../workbook-writer.js';

const rows = ({columns, rowCount}: Table): string[][] =>
  Array.from({length: rowCount}, (_, row) => columns.map(column => column.at(row)));
const decode = (sheet: XlsxSheetSpec): Promise<Table> => decodeXlsx(xlsxOf([sheet]));
const said = (issues: readonly Issue[]) =>
  issues.map(({code, severity, row, column, text, detail}) => [code, severity, row, column, text, detail]);

const budget = (mission: string, amount = 12): readonly (readonly XlsxCell[])[] => [
  ['mission', 'voted'],
  [mission, amount],
  ['Justice', 3],
];
const notes = [['Notes'], ['Source : ministère des Finances']];

describe('the sheet that is read', () => {
  const sheets: readonly XlsxSheetSpec[] = [
    {name: 'Notes', rows: notes},
    {name: 'Budget 2024', rows: budget('Santé')},
    {name: '2', rows: budget('Défense')},
    {name: 'ميزانيّة', rows: budget('Éducation')},
    {name: 'Caché', state: 'hidden', rows: budget('Intérieur')},
  ];
  const mission = async (options: WorkbookOptions): Promise<string> => {
    const table = await decodeXlsx(xlsxOf(sheets), options);
    const [issue] = table.issues;
    return rows(table)[0]?.[0] ?? [issue?.code, issue?.severity, issue?.text, issue?.detail].join(' ').trim();
  };

  it('is the one that the page names, by its name, whatever its case and accents, or by its number', async () => {
    const named = ['Budget 2024', 'BUDGET 2024', 'ميزانية', 'Caché', '2', '4', '5'];
    const read: string[] = [];
    for (const sheet of named) read.push(await mission({sheet}));
    assert.deepEqual(read, ['Santé', 'Santé', 'Éducation', 'Intérieur', 'Défense', 'Éducation', 'Intérieur']);
  });

  it('that the page names and that is not there is an error with the names of those that are', async () => {
    for (const sheet of ['Budget', '0', '6'])
      assert.equal(await mission({sheet}), `no-such-sheet error ${sheet} Notes, Budget 2024, 2, ميزانيّة, Caché`);
  });

  it('is the only one that looks like a budget, and the reader is told', async () => {
    const [first, second, , , hidden] = sheets;
    const table = await decodeXlsx(xlsxOf([first, {rows: []}, second, hidden].flatMap(sheet => sheet ?? [])));
    assert.equal(rows(table)[0]?.[0], 'Santé');
    assert.deepEqual(said(table.issues), [['sheet-chosen', 'info', undefined, undefined, 'Budget 2024', 'Notes']]);
    // Nothing was chosen where there is only one to read.
    assert.deepEqual(
      (await decodeXlsx(xlsxOf([{rows: budget('Santé')}, {rows: []}, hidden ?? {rows: []}]))).issues,
      [],
    );
  });

  it('is not guessed among several', async () => {
    for (const options of [{}, {sheet: ''}])
      assert.equal(await mission(options), 'sheet-unclear error  Budget 2024, 2, ميزانيّة');
    const none = await decodeXlsx(xlsxOf([{rows: notes}, {name: 'Lisez-moi', rows: notes}]));
    assert.deepEqual(said(none.issues), [
      ['sheet-unclear', 'error', undefined, undefined, undefined, 'Feuil1, Lisez-moi'],
    ]);
  });

  it('is the one whose columns the caller knows best', async () => {
    const codelist = {
      name: 'Codes',
      rows: [
        ['libellé', 'code'],
        ['Santé', 11],
        ['Justice', 12],
      ],
    };
    const rank = (header: readonly string[]): number => header.filter(name => /^(mission|voted)$/.test(name)).length;
    const table = await decodeXlsx(xlsxOf([codelist, {name: 'Budget', rows: budget('Santé')}]), {rank});
    assert.equal(rows(table)[0]?.[0], 'Santé');
    assert.deepEqual(codes(table.issues), ['sheet-chosen']);
  });

  it('is the one that is far larger, beside tables that are drawn from it', async () => {
    const data = Array.from({length: 400}, (_, i): XlsxCell[] => [`Ligne ${i}`, i]);
    const pivot = {name: 'TCD', rows: budget('Total')};
    const table = await decodeXlsx(xlsxOf([pivot, {name: 'BOOST', rows: [['mission', 'voted'], ...data]}]));
    assert.equal(table.rowCount, 400);
    assert.deepEqual(said(table.issues), [['sheet-chosen', 'info', undefined, undefined, 'BOOST', 'TCD']]);
  });

  it('is read to its end only when it is chosen', async () => {
    const random = seeded(1);
    const data = Array.from({length: 6000}, (): XlsxCell[] => [`Ligne ${random()}`, random()]);
    const large = {rows: [['mission', 'voted'], ...data]};
    const books = xlsxOf([
      {...large, name: 'a'},
      {...large, name: 'b'},
      {...large, name: 'c'},
    ]);
    const size = sheetXml(large).length;
    // All three would be three times as much.
    const limits = {...WORKBOOK_LIMITS, unpacked: size * 2.5};
    assert.deepEqual(codes((await decodeXlsx(books, {limits})).issues), ['sheet-unclear']);
  });

  it('may be empty, and that is said', async () => {
    assert.deepEqual(codes((await decodeXlsx(xlsxOf([{rows: []}]))).issues), ['empty']);
    assert.deepEqual(codes((await decodeXlsx(xlsxOf([{rows: [[' ']]}, {rows: []}]))).issues), ['empty']);
  });
});

describe('the header of a sheet', () => {
  it('stands below titles, which are told, and below the lines of the documented format', async () => {
    const table = await decode({
      rows: [
        ['# unit: million'],
        ['# title:', 'Budget'],
        ['# note: total 40 741', '000 MD', ' arrondi'],
        ['Budget de l’État', undefined, undefined],
        ['en millions de dinars'],
        [],
        ['# source: ministère'],
        ['mission', 'voted', 'paid'],
        ['Santé', 1.5, 1],
      ],
    });
    assert.deepEqual(table.header, ['mission', 'voted', 'paid']);
    assert.deepEqual(
      [...table.meta],
      [
        ['unit', 'million'],
        ['title', 'Budget'],
        ['note', 'total 40 741,000 MD, arrondi'],
        ['source', 'ministère'],
      ],
    );
    assert.deepEqual(said(table.issues), [
      ['lines-skipped', 'info', 4, undefined, 'Budget de l’État / en millions de dinars', '2'],
    ]);
    assert.deepEqual([...table.lines], [9]);
    assert.deepEqual(amountsOf(interpret(table, law)), [1_500_000_000]);
  });

  it('may have a column called #', async () => {
    assert.deepEqual(
      (
        await decode({
          rows: [
            ['#', 'mission', 'voted'],
            [1, 'Santé', 5],
          ],
        })
      ).header,
      ['#', 'mission', 'voted'],
    );
  });

  it('may be two rows with merged cells, read together', async () => {
    const table = await decode({
      rows: [
        ['Mission', 'Code', 'Crédits'],
        [undefined, undefined, 'CE', 'CP'],
        ['Santé', 11, 2, 3],
      ],
      after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>',
    });
    assert.deepEqual(table.header, ['Mission', 'Code', 'Crédits CE', 'Crédits CP']);
    assert.deepEqual([rows(table), [...table.lines]], [[['Santé', '11', '2', '3']], [3]]);
    assert.deepEqual(said(table.issues), [
      ['header-joined', 'info', 1, undefined, undefined, 'Mission | Code | Crédits CE | Crédits CP'],
    ]);
  });

  it('of 165 columns of which 153 are empty has 12', async () => {
    const empty = Array.from({length: 153}, (): XlsxCell => ({attributes: 's="0"', inside: ''}));
    const names = Array.from({length: 12}, (_, c) => `c${c}`);
    const table = await decode({rows: [[...names, ...empty], [...names.map((_, c) => c), ...empty], empty]});
    assert.deepEqual([table.header.length, table.rowCount, table.issues], [12, 1, []]);
  });

  it('names the columns that are read; cells beside them are told', async () => {
    const table = await decode({
      rows: [
        ['mission', 'voted'],
        ['Santé', 1],
        ['Justice', 2, undefined, 'à vérifier', 'x'],
      ],
    });
    assert.deepEqual(rows(table), [
      ['Santé', '1'],
      ['Justice', '2'],
    ]);
    assert.deepEqual(said(table.issues), [['cells-outside', 'warning', 3, 'D', 'à vérifier', '2']]);
  });
});

describe('the rows of a sheet', () => {
  it('have the numbers that the spreadsheet shows, and need not be whole', async () => {
    const table = await decode({
      rows: [[], ['mission', 'voted', 'note'], [], ['Santé', 1], [' '], ['Justice', undefined, 'x']],
    });
    assert.deepEqual([...table.lines], [4, 6]);
    assert.deepEqual(rows(table), [
      ['Santé', '1', ''],
      ['Justice', '', 'x'],
    ]);
    assert.deepEqual(table.issues, []);
  });

  it('that are hidden are counted, and so are hidden columns: both are told', async () => {
    const table = await decode({
      rows: [
        ['mission', 'voted', 'paid'],
        ['Santé', 1, 1],
        ['Justice', 2, 2],
        ['Défense', 4, 4],
      ],
      rowAttributes: {3: 'hidden="1"', 4: 'hidden="true"', 2: 'hidden="0"'},
      before: '<cols><col min="1" max="2" width="9"/><col min="3" max="16384" hidden="1"/></cols>',
    });
    assert.deepEqual(amountsOf(interpret(table, law, {unit: 'millime'})), [1, 2, 4]);
    assert.deepEqual(said(table.issues), [
      ['hidden-rows', 'warning', 3, undefined, undefined, '2'],
      ['hidden-column', 'info', undefined, 'paid', undefined, undefined],
    ]);
  });

  it('under a merged text all have it, and an amount over several rows counts once', async () => {
    const table = await decode({
      rows: [
        ['mission', 'programme', 'voted', 'paid'],
        ['Santé', 'A', 1, 10],
        [undefined, 'B', 2],
        [undefined, 'C', 4, 5],
        ['Justice', 'D', 8, '1 000'],
        [undefined, 'E', 16],
      ],
      after:
        '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="A5:A900"/><mergeCell ref="D2:D3"/><mergeCell ref="D5:D6"/><mergeCell ref="A1:B1"/></mergeCells>',
    });
    const read = interpret(table, law, {unit: 'millime'});
    assert.deepEqual(keysOf(read, 'mission'), ['sante', 'sante', 'sante', 'justice', 'justice']);
    assert.deepEqual(amountsOf(read, 'paid'), [10, Number.NaN, 5, 1000, Number.NaN]);
    assert.deepEqual(said(table.issues), [
      ['merged-text', 'info', 2, 'mission', 'Santé', undefined],
      ['merged-number', 'warning', 2, 'paid', '10', undefined],
    ]);
  });

  it('may be many, and let the page take turns', {timeout: 120_000}, async () => {
    const many = 20_000;
    const body = Array.from({length: many}, (_, i): XlsxCell[] => [
      `Mission ${i % 40}`,
      i + 0.125,
      'libellé assez long',
    ]);
    let turns = 0;
    const pause = (): Promise<void> => {
      turns += 1;
      return Promise.resolve();
    };
    const table = await decodeXlsx(xlsxOf([{rows: [['mission', 'voted', 'note'], ...body]}]), {pause});
    const [first, ...rest] = amountsOf(interpret(table, law, {unit: 'dinar'}));
    assert.equal(table.rowCount, many);
    // 0 + 1 + … + 19 999 dinars, and an eighth of a dinar for each.
    assert.equal(
      rest.reduce((sum, amount) => sum + amount, first ?? 0),
      199_990_000_000 + many * 125,
    );
    assert.ok(turns > 1, String(turns));
  });
});
