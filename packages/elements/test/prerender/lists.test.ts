import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {merged} from '../../src/prerender/lists.js';
import {between, seeded} from '../../../core/test/random.js';

describe('the lists of several widths in one', () => {
  const linesAt = (rows: ReturnType<typeof merged>, width: number): readonly string[] =>
    rows.flatMap(({line, widths}) => widths.flatMap(each => (each === width ? [line] : [])));

  it('are one line for each item when each list is a part of the longest', () => {
    const rows = merged([
      [256, ['a', 'b', 'c', 'd']],
      [480, ['b', 'd']],
      [720, ['d']],
    ]);
    assert.deepEqual(
      rows.map(({line, widths}) => `${line} ${widths.join()}`),
      ['a 256', 'b 256,480', 'c 256', 'd 256,480,720'],
    );
  });

  it('give each list back in its order, whatever they hold: lines that are alike, that change places, or none', () => {
    const random = seeded(5);
    for (let i = 0; i < 2000; i += 1) {
      const lists = [256, 480, 720].map(
        width => [width, Array.from({length: between(random, 0, 7)}, () => 'abcde'[between(random, 0, 4)]!)] as const,
      );
      const rows = merged(lists);
      for (const [width, lines] of lists) assert.deepEqual(linesAt(rows, width), lines, JSON.stringify(lists));
    }
  });
});
