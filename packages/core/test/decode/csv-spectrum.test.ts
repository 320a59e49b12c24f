// The corner cases of RFC 4180 that every reader of CSV is held against: the npm package csv-spectrum.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {decodeCsv} from '../../src/decode/csv.js';
import {FileDecoder} from '../../src/decode/stream/file-decoder.js';
import {utf8Of} from '../../src/decode/stream/utf8.js';
import type {Table} from '../../src/decode/table.js';
import {finished} from '../../src/work.js';

const folder = new URL('./', pathToFileURL(createRequire(import.meta.url).resolve('csv-spectrum')));
const text = (path: string): string => new TextDecoder().decode(readFileSync(new URL(path, folder)));
const objects = ({header, columns, rowCount}: Table): unknown =>
  Array.from({length: rowCount}, (_, row) =>
    Object.fromEntries(header.map((name, c) => [name, columns[c]?.at(row) ?? ''])),
  );

/** Short files are read as text, long ones as their bytes come. */
function inBytes(source: string): Table {
  const decoder = new FileDecoder();
  for (const byte of utf8Of(source)) finished(decoder.push(Uint8Array.of(byte)));
  return finished(decoder.end());
}

describe('csv-spectrum', () => {
  const names = readdirSync(new URL('csvs/', folder)).map(file => file.replace('.csv', ''));

  it('has its twelve files', () => assert.equal(names.length, 12));

  for (const name of names) {
    it(name, () => {
      const source = text(`csvs/${name}.csv`);
      const given = JSON.parse(text(`json/${name}.json`)) as unknown;
      // The answer of the package to this one file is one row without a list, of another telephone number than the file has.
      const isOdd = name === 'location_coordinates';
      const expected = isOdd ? [{...(given as object), 'Contact Phone Number': '2095257564'}] : given;
      assert.deepEqual(objects(decodeCsv(source)), expected);
      assert.deepEqual(objects(inBytes(source)), expected);
    });
  }
});
