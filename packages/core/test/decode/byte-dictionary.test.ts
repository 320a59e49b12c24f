import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type Batch, ByteDictionary, hashOf} from '../../src/decode/stream/byte-dictionary.js';
import {between, pickFrom, seeded} from '../random.js';

/** Rows of one cell; `hash` may lie, as if two texts had the same. */
function batchOf(texts: readonly string[], hash?: number): Batch {
  const bytes = Buffer.from(`${texts.join('')}\0\0\0\0`);
  const lengths = texts.map(text => Buffer.byteLength(text));
  const ends = Int32Array.from(lengths, (_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0));
  const starts = ends.map((end, i) => end - (lengths[i] ?? 0));
  const hashes = starts.map((start, i) => hash ?? hashOf(bytes, start, ends[i] ?? 0));
  return {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    rows: texts.length,
    width: 1,
    starts,
    ends,
    hashes,
  };
}

describe('a dictionary of bytes', () => {
  it('numbers texts in the order in which they come, thousands of them', () => {
    const random = seeded(3);
    const dictionary = new ByteDictionary();
    const places = new Map<string, number>();
    for (let i = 0; i < 20_000; i += 1) {
      const text = Array.from({length: between(random, 0, 12)}, () => pickFrom(random, ['a', 'b', 'é'])).join('');
      const bytes = Buffer.from(`x${text}y`);
      if (!places.has(text)) places.set(text, places.size);
      assert.equal(dictionary.placeOf(bytes, 1, bytes.length - 1), places.get(text), text);
      assert.equal(dictionary.count, places.size);
    }
    const texts = [...places.keys()];
    const found = new Int32Array(texts.length);
    assert.equal(dictionary.findMany(batchOf(texts), 0, 0, found), texts.length);
    assert.deepEqual([...found], [...places.values()]);
    texts.forEach((text, place) =>
      assert.equal(
        Buffer.from(dictionary.bytes.slice(dictionary.startOf(place), dictionary.endOf(place))).toString(),
        text,
      ),
    );
  });

  it('stops at the first text that is new', () => {
    const dictionary = new ByteDictionary();
    const bytes = Buffer.from('known');
    dictionary.placeOf(bytes, 0, bytes.length);
    const found = new Int32Array(4);
    assert.equal(dictionary.findMany(batchOf(['known', 'known', 'new', 'known']), 0, 0, found), 2);
    assert.equal(dictionary.findMany(batchOf(['known', 'known', 'new', 'known']), 0, 3, found), 4);
  });

  it('never takes one text for another, should their hashes be the same', () => {
    for (const text of ['', 'a', 'abc', 'abcd', 'abcdefgh', 'abcdefghi', 'abcdefghijklmnopq']) {
      const dictionary = new ByteDictionary();
      const bytes = Buffer.from(text);
      dictionary.placeOf(bytes, 0, bytes.length);
      const hash = hashOf(bytes, 0, bytes.length);
      const others = Array.from(text, (_, i) => `${text.slice(0, i)}X${text.slice(i + 1)}`);
      for (const other of [...others, `${text}X`, text.slice(1), `${text}\0`].filter(other => other !== text))
        assert.equal(dictionary.findMany(batchOf([other], hash), 0, 0, new Int32Array(1)), 0, `${text} ${other}`);
      assert.equal(dictionary.findMany(batchOf([text], hash), 0, 0, new Int32Array(1)), 1, text);
    }
  });
});
