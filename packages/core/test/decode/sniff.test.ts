import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strToU8} from 'fflate';
import {formatNamed, sniff} from '../../src/decode/sniff.js';
import {odsOf, odsTable, xlsxOf, zipOf} from '../workbook-writer.js';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const xlsx = xlsxOf([{rows: [['a'], [1]]}]);
const ods = odsOf(odsTable('a', [['a'], [1]]));
const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);

describe('the format of a file', () => {
  it('is what the page says', () => {
    assert.equal(sniff(xlsx, XLSX_TYPE, 'xlsx', 'csv'), 'csv');
    assert.equal(sniff(strToU8('a;b'), '', '', 'json'), 'json');
  });

  it('is what the bytes are, whatever the server or the address say', () => {
    assert.equal(sniff(xlsx, 'text/csv', 'ods'), 'xlsx');
    assert.equal(sniff(ods, XLSX_TYPE, 'xlsx'), 'ods');
    // One that a program packed again, its first entry elsewhere.
    assert.equal(sniff(zipOf({'content.xml': 'x', 'META-INF/manifest.xml': 'y'})), 'ods');
    for (const json of ['[{"a":1}]', ' \n{"rows":[]}', '\ufeff[]'])
      assert.equal(sniff(strToU8(json), 'text/csv', 'csv'), 'json');
    assert.equal(sniff(Uint8Array.of(0xff, 0xfe, 0x5b, 0, 0x5d, 0)), 'json');
    // Portals call their CSV files Excel; an old Excel file goes to the reader that says what to do.
    for (const type of [XLSX_TYPE, ODS_TYPE, 'application/vnd.ms-excel', ''])
      assert.equal(sniff(strToU8('a;b\n1;2'), type, 'xlsx'), 'csv');
    assert.equal(sniff(old, 'text/csv', 'csv'), 'xlsx');
  });

  it('is what the server says, then what the address says, where the bytes leave it open', () => {
    const archive = zipOf({'a.xml': 'x'});
    assert.equal(sniff(archive, `${ODS_TYPE}; charset=binary`, 'xlsx'), 'ods');
    assert.equal(sniff(archive, 'application/octet-stream', '.ODS'), 'ods');
    assert.equal(sniff(archive), 'xlsx');
    assert.equal(sniff(strToU8('"text"'), 'Application/JSON; charset=utf-8'), 'json');
    assert.equal(sniff(strToU8('tru'), '', 'json'), 'json');
    assert.equal(sniff(strToU8('tru'), 'text/csv', 'json'), 'csv');
  });

  it('is CSV where nothing is known', () => {
    for (const bytes of [new Uint8Array(), strToU8('a'), strToU8('<html>'), Uint8Array.of(0, 1, 2)])
      assert.equal(sniff(bytes, 'text/plain', 'dat'), 'csv');
  });

  it('has names that a page may use', () => {
    assert.deepEqual(['csv', 'TSV', '.xlsx', 'xlsm', ' ods ', 'json', 'pdf', ''].map(formatNamed), [
      'csv',
      'csv',
      'xlsx',
      'xlsx',
      'ods',
      'json',
      undefined,
      undefined,
    ]);
  });
});
