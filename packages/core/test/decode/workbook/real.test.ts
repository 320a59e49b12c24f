import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {decodeOds, decodeXlsx} from '../../../src/decode/workbook/index.js';
import {decodeText} from '../../../src/decode/decode.js';
import {sniff} from '../../../src/decode/sniff.js';
import type {Table} from '../../../src/decode/table.js';
import {interpret} from '../../../src/interpret/interpret.js';
import {type CodePage, textIn} from '../../../src/source/code-pages.js';
import {encodingOf} from '../../../src/source/encoding.js';
import {amountsOf, law} from '../../law-pack.js';
import {bytesOf, missing} from '../../outside.js';

/** The finance law of 2019 by ministry and nature, as LibreOffice 7.4.7 and XlsxWriter 3.2.9 write it. */
const FILES = ['libreoffice.xlsx', 'libreoffice.ods', 'xlsxwriter.xlsx'] as const;

const column = ({header, columns, rowCount}: Table, name: string): readonly string[] =>
  Array.from({length: rowCount}, (_, row) => columns[header.indexOf(name)]?.at(row) ?? '');
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('workbooks that programs wrote', () => {
  for (const file of FILES)
    it(`${file}: 164 lines, 40 741.000 MD`, async () => {
      const bytes = new Uint8Array(readFileSync(new URL(`files/${file}`, import.meta.url)));
      const format = sniff(bytes);
      assert.equal(format, file.endsWith('ods') ? 'ods' : 'xlsx');
      const table = await (format === 'ods' ? decodeOds : decodeXlsx)(bytes);
      assert.equal(table.rowCount, 164);
      assert.equal(table.meta.get('unit'), 'million');
      assert.match(table.meta.get('note_fr') ?? '', /40\s741,000\sMD/);
      const read = amountsOf(interpret(table, law, {}));
      // Computed from the CSV file with Python's decimal module; the total is the one that was published.
      assert.equal(sum(read), 40_741_000_000_000);
      const education = column(table, 'ministry_fr').flatMap((name, row) => (name === 'Éducation' ? [row] : []));
      assert.equal(sum(education.map(row => read[row] ?? 0)), 5_549_744_000_000);
      assert.deepEqual(
        table.issues.map(({code}) => code),
        file === 'xlsxwriter.xlsx' ? ['sheet-chosen'] : [],
      );
    });
});

/** Sums of the columns of one municipality's file in millimes, computed with Python: the year, January, February. */
const BOU_ARADA = {Budget_2018: 1_973_349_268, Budget_01_2018: 39_199_239, Budget_02_2018: 78_463_548};

describe('one real file in three encodings', () => {
  for (const file of ['windows-1256', 'utf16le-bom_tab', 'utf8-bom_semicolon']) {
    const path = `data/formats/encodings/bouarada_depenses_2018_${file}.csv`;
    it(`${file} gives the same amounts`, {skip: missing(path)}, () => {
      const bytes = bytesOf(path);
      const encoding = encodingOf(bytes) ?? 'utf-8';
      const text = encoding.startsWith('utf')
        ? new TextDecoder(encoding).decode(bytes)
        : textIn(bytes, encoding as CodePage);
      for (const [name, expected] of Object.entries(BOU_ARADA)) {
        const unit = file.startsWith('utf8') ? 'dinar' : 'millime';
        const read = amountsOf(interpret(decodeText(text), law, {unit, fields: `voted=${name}`}));
        assert.equal(sum(read.filter(amount => !Number.isNaN(amount))), expected);
      }
    });
  }
});
