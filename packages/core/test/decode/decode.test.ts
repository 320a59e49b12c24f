import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeText} from '../../src/decode/decode.js';
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
