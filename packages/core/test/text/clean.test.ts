import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cleanText, isDisguised, needsCleaning, normalise} from '../../src/text/clean.js';

describe('cleanText', () => {
  it('removes what could make a text read otherwise than it is written', () => {
    assert.equal(cleanText('a\u202eb\u200ec\u200fd\u2066e\u2069f\u061cg\u00adh\u200bi\ufeffj'), 'abcdefghij');
  });

  it('replaces what would break an exported drawing', () => {
    assert.equal(cleanText('a\u0000b\u0007c\ud800d\udc00e\u009f'), 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffd');
  });

  it('leaves letters, joiners, emoji and line ends alone', () => {
    const text = 'Santé الصحّة می\u200cشود 👩\u200d👩\u200d👧 a\tb\nc';
    assert.equal(cleanText(text), text);
    assert.equal(needsCleaning(text), false);
  });

  it('leaves eight marks on a letter, which no writing needs, and no heap of them', () => {
    const vowels = 'مُّحَمَّد ộ u\u0308\u0304\u0301';
    assert.deepEqual([cleanText(vowels), needsCleaning(vowels), isDisguised(vowels)], [vowels, false, false]);
    const heap = `V${'\u0301\u0489'.repeat(500)}oirie`;
    assert.equal(cleanText(heap), `V${'\u0301\u0489'.repeat(4)}oirie`);
    assert.deepEqual([needsCleaning(heap), isDisguised(heap)], [true, true]);
  });

  it('is worth telling when the text was disguised or broken, not for direction marks', () => {
    assert.deepEqual(['a\u202eb', 'a\u2066b', '\u0000b', '\ud800'].map(isDisguised), [true, true, true, true]);
    assert.deepEqual(['\u200fa', '\ufeffa', 'a\u00adb', 'plain'].map(isDisguised), [false, false, false, false]);
    assert.deepEqual(['\u200fa', '\u0000a', 'a'].map(needsCleaning), [true, true, false]);
  });

  it('is asked for by every text that it changes, and by no other: each letter of the plane, alone and in a heap', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      for (const text of [String.fromCharCode(code), `a${String.fromCharCode(code).repeat(9)}`])
        assert.equal(needsCleaning(text), cleanText(text) !== text, code.toString(16));
    }
  });
});

describe('normalise', () => {
  it('makes spellings of one name equal', () => {
    const same = (names: readonly string[]): void => assert.equal(new Set(names.map(normalise)).size, 1, names.join());
    same([
      'Dépenses d’intervention',
      "depenses d'intervention",
      'DÉPENSES D INTERVENTION',
      ' Dépenses  d`intervention ',
    ]);
    same(['التّأجير', 'التاجير', 'التـأجير', 'الـتأجير']);
    same(['القرى', 'القري']);
    same(['قسم ٣', 'قسم 3', 'قسم ۳']);
    same(['sous-programme', 'sous_programme', 'Sous programme']);
  });

  it('makes of plain letters what it makes of them beside others', () => {
    for (let code = 0x20; code < 0x7f; code += 1) {
      const text = `M${String.fromCharCode(code)} 1`;
      assert.equal(normalise(`${text} é`), `${normalise(text)} e`, text);
    }
  });

  it('keeps different names different', () => {
    const names = ['Santé', 'Santa', '302', '303', 'الصحة', 'الصحف', ''];
    assert.equal(new Set(names.map(normalise)).size, names.length);
  });
});
