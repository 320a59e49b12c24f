import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {WORDS, word} from '../src/locale/words.js';

describe('words of the interface', () => {
  it('exist in Arabic and English, and are not the French ones', () => {
    for (const name of WORDS) {
      const french = word(name, 'fr');
      assert.notEqual(
        word(name, 'ar'),
        french,
        `${name} is not translated into Arabic: npm run words, then fill packages/elements/xliff/ar.xlf`,
      );
      assert.notEqual(
        word(name, 'en'),
        french,
        `${name} is not translated into English: npm run words, then fill packages/elements/xliff/en.xlf`,
      );
      assert.match(word(name, 'ar'), /[\u0600-\u06ff]/);
    }
  });

  it('have one source: the XLIFF files hold exactly these words', () => {
    for (const lang of ['ar', 'en']) {
      const xliff = readFileSync(new URL(`../xliff/${lang}.xlf`, import.meta.url), 'utf8');
      assert.equal([...xliff.matchAll(/<trans-unit id=/g)].length, WORDS.length);
      assert.equal([...xliff.matchAll(/<target>/g)].length, WORDS.length, 'npm run words, then fill the targets');
    }
  });
});
