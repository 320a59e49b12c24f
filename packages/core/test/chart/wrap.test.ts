import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wrapWords} from '../../src/chart/wrap.js';
import {law} from '../law-pack.js';
import {wordsIn} from '../../src/text/catalogs.js';

let measured = 0;
const env = {
  words: wordsIn('fr'),
  country: law,
  width: 0,
  rem: 16,
  measure: (text: string, size: number): number => {
    measured += 1;
    return text.length * size;
  },
} as const;
const wrap = (text: string, width: number, lines = 3): readonly string[] | undefined =>
  wrapWords(text, width, lines, 1, false, env);

describe('wrapWords', () => {
  it('breaks between words, as late as it can', () => {
    assert.deepEqual(wrap('aa bb cc', 5), ['aa bb', 'cc']);
    assert.deepEqual(wrap('aa bb cc', 8), ['aa bb cc']);
    assert.deepEqual(wrap('aa\u00a0bb   cc', 5), ['aa bb', 'cc']);
  });

  it('gives nothing rather than a part of a name', () => {
    assert.equal(wrap('aaaaaa', 5), undefined);
    assert.equal(wrap('a bbbbbb', 5), undefined);
    assert.equal(wrap('aa bb cc dd', 2), undefined);
    assert.deepEqual(wrap('aa bb cc', 2), ['aa', 'bb', 'cc']);
  });

  it('does not go on with a name that is too long anyway', () => {
    measured = 0;
    assert.equal(wrap('a '.repeat(10_000), 3), undefined);
    assert.ok(measured < 50);
  });
});
