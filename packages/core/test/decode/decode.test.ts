import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeText} from '../../src/decode/decode.js';
import {FileDecoder, type Transcoder} from '../../src/decode/stream/file-decoder.js';
import type {Table} from '../../src/decode/table.js';
import {finished} from '../../src/work.js';
import {codes} from '../law-pack.js';

describe('decodeText', () => {
  it('tells JSON from CSV by what the text is', () => {
    assert.deepEqual(decodeText('\ufeff \n[{"a":1}]').header, ['a']);
    assert.deepEqual(decodeText('{"rows":[{"a":1}]}').header, ['a']);
    assert.deepEqual(decodeText('a,b\n1,2').header, ['a', 'b']);
  });

  it('says that a web page or another document is no data', () => {
    for (const text of [
      '<!DOCTYPE html><p>404',
      '  <html lang="fr">',
      '<?xml version="1.0"?><x/>',
      '<!-- a --><html>',
      '<div>',
    ]) {
      assert.deepEqual(codes(decodeText(text).issues), ['html'], text);
    }
  });

  it('says that an empty text is empty', () => {
    for (const text of ['', '\ufeff', ' \n\t']) assert.deepEqual(codes(decodeText(text).issues), ['empty']);
  });
});

describe('a file whose bytes come in pieces', () => {
  const decoded = (text: string, length: number): Table => {
    const bytes = new TextEncoder().encode(text);
    const decoder = new FileDecoder();
    for (let at = 0; at < bytes.length; at += length) finished(decoder.push(bytes.slice(at, at + length)));
    return finished(decoder.end());
  };

  it('is told by its start, however little of it comes at first', () => {
    const blanks = ' \n'.repeat(5000);
    for (const length of [1, 700, 3000, 1_000_000]) {
      for (const before of ['', '\ufeff', '\n\t ', blanks]) {
        assert.equal(decoded(`${before}{"rows":[{"a":1}]}`, length).columns[0]?.at(0), '1');
        assert.deepEqual(codes(decoded(`${before}<!DOCTYPE html>`, length).issues), ['html']);
        assert.deepEqual(codes(decoded(before, length).issues), ['empty']);
      }
      assert.equal(decoded(`${blanks}a,b\n1,2\n`, length).columns[1]?.at(0), '2');
      assert.equal(decoded(`a,b\n${'الصحة,2\n'.repeat(1000)}`, length).rowCount, 1000);
    }
  });

  it('that is no text is refused', () => {
    const decoder = new FileDecoder();
    finished(decoder.push(Uint8Array.of(0xe9, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x32)));
    assert.deepEqual(codes(finished(decoder.end()).issues), ['encoding']);
  });
});

describe('a file in UTF-16 whose bytes come in pieces', () => {
  const transcoder = (encoding: string): Transcoder => {
    const decoder = new TextDecoder(encoding, {fatal: true});
    return {
      decode(bytes, last) {
        try {
          return decoder.decode(bytes, {stream: !last});
        } catch {
          return undefined;
        }
      },
    };
  };
  const decoded = (bytes: Uint8Array, length: number): Table => {
    const file = new FileDecoder({transcoder});
    for (let at = 0; at < bytes.length; at += length) finished(file.push(bytes.slice(at, at + length)));
    return finished(file.end());
  };
  const text = `mission,note\n${'Santé,الصحة 😁\n'.repeat(2000)}`;
  const little = Buffer.from(text, 'utf16le');

  it('is read with its mark and without, in either order of its bytes', () => {
    const large = Buffer.from(little).swap16();
    for (const bytes of [little, large, Buffer.concat([Buffer.of(0xff, 0xfe), little])]) {
      for (const length of [7, 4096, 10_000_000]) {
        const table = decoded(bytes, length);
        assert.deepEqual([table.header, table.rowCount, table.issues], [['mission', 'note'], 2000, []]);
        assert.equal(table.columns[1]?.at(1999), 'الصحة 😁');
      }
    }
  });

  it('that is cut off within a character is refused', () => {
    assert.deepEqual(codes(decoded(little.subarray(0, little.length - 1), 4096).issues), ['encoding']);
  });
});
