import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import type {Box, ChartModel} from '../../src/chart/model.js';
import type {LabelDatum} from '../../src/chart/treemap/labels.js';
import {gathered, treemapHeight} from '../../src/chart/treemap/layout.js';
import {OTHERS, treemapModel} from '../../src/chart/treemap/treemap-model.js';
import {read} from '../law-pack.js';
import {between, seeded} from '../random.js';
import {
  bare,
  budget,
  envFor,
  itemOf,
  LANGS,
  labelsOf,
  marksOf,
  measure,
  model,
  tail,
  WIDTHS,
} from './treemap-fixture.js';

/** The drawn lines of a cell, from the top. */
const linesOf = (of: ChartModel, key: string): readonly LabelDatum[] => labelsOf(of).filter(label => label.key === key);

describe('the boxes of a treemap', () => {
  const random = seeded(5);
  const many = (count: number): Budget =>
    read(
      `mission,voted\n${Array.from({length: count}, (_, i) => `m${i},${between(random, 1, 10 ** between(random, 1, 9))}`).join('\n')}\n`,
    );
  const budgets = [budget, many(1), many(2), many(40), tail(120)];

  it('lie inside the drawing, do not overlap, and have an area that follows the amount', () => {
    for (const of of budgets) {
      for (const width of WIDTHS) {
        const {drawing, ...rest} = model({}, 'fr', width, of);
        const marks = marksOf({drawing, ...rest});
        assert.equal(drawing.width, width);
        for (const {x0, x1, y0, y1} of marks)
          assert.ok(x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= drawing.height && x1 >= x0 && y1 >= y0);
        marks.forEach((a, i) => {
          for (const b of marks.slice(i + 1))
            assert.ok(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0, `${a.key} ${b.key} at ${width}`);
        });
        const whole = marks.reduce((total, {amount}) => total + amount, 0);
        for (const {key, amount, x0, x1, y0, y1} of marks) {
          const area = (amount / whole) * width * drawing.height;
          const gap = Math.abs((x1 - x0) * (y1 - y0) - area);
          assert.ok(gap <= 4 * (x1 - x0 + y1 - y0 + 4), `${key} ${gap} of ${area}`);
        }
      }
    }
  });

  it('of Arabic are those of French seen in a mirror', () => {
    for (const of of budgets) {
      for (const width of WIDTHS) {
        const [left, right] = [marksOf(model({}, 'fr', width, of)), marksOf(model({}, 'ar', width, of))];
        assert.deepEqual(
          right.map(({key, x0, x1, y0, y1}) => ({key, x0, x1, y0, y1})),
          left.map(({key, x0, x1, y0, y1}) => ({key, x0: width - x1, x1: width - x0, y0, y1})),
        );
      }
    }
    assert.deepEqual(model({}, 'ar').drawing.params, {rtl: true});
  });

  it('hold their labels whole: no text is wider or higher than its box, none is cut', () => {
    for (const lang of LANGS) {
      for (const of of budgets) {
        for (const width of WIDTHS) {
          const drawn = model({}, lang, width, of);
          for (const {key, text, x, y, size, bold} of labelsOf(drawn)) {
            const box = itemOf(drawn, key).box as Box;
            const shown = text.replace(/[\u202a-\u202c]/g, '');
            const start = lang === 'ar' ? x - measure(shown, size, bold) : x;
            assert.ok(
              start >= box.x && start + measure(shown, size, bold) <= box.x + box.width,
              `${shown} in ${box.width}`,
            );
            assert.ok(y >= box.y && y + size <= box.y + box.height, `${shown} at ${y}`);
            assert.ok(size >= 12);
          }
        }
      }
    }
  });

  it('say the name, the amount in bold and the share, in lines that do not touch', () => {
    for (const lang of LANGS) {
      for (const of of budgets) {
        for (const width of WIDTHS) {
          const drawn = model({}, lang, width, of);
          for (const key of new Set(labelsOf(drawn).map(label => label.key))) {
            const lines = linesOf(drawn, key);
            const item = itemOf(drawn, key);
            const bold = lines.findIndex(line => line.bold);
            assert.equal(
              bare(
                lines
                  .slice(0, bold)
                  .map(({text}) => bare(text))
                  .join(' '),
              ),
              bare(item.label.text),
            );
            assert.equal(bare(lines[bold]?.text ?? ''), bare(item.value));
            assert.ok(lines.length - bold <= 2 && lines.slice(bold + 1).every(line => !line.bold));
            lines.slice(1).forEach((line, i) => {
              const above = lines[i] as LabelDatum;
              assert.ok(line.y - above.y >= above.size * (lang === 'ar' ? 1.4 : 1.2), `${lang} ${key}`);
              assert.ok(line.y - above.y <= above.size * 1.5);
            });
          }
        }
      }
    }
  });

  it('give a large cell a larger name, and every text grows with the reader’s own size', () => {
    const [first] = labelsOf(model({}, 'fr', 1200));
    assert.equal(first?.size, 16);
    const large = treemapModel(budget, {}, {...envFor('fr', 1200), rem: 32});
    assert.equal(labelsOf(large)[0]?.size, 32);
    assert.ok(labelsOf(treemapModel(budget, {}, {...envFor('fr', 1200), rem: 8})).every(({size}) => size >= 12));
  });

  it('isolate a French name in an Arabic drawing as French', () => {
    const drawn = model({}, 'ar', 1200, read('mission,voted\nAgence (du sport),5\nsante,4\n'));
    assert.deepEqual(
      labelsOf(drawn)
        .map(({text}) => text[0])
        .slice(0, 1),
      ['\u202a'],
    );
    assert.equal(linesOf(drawn, 'sante')[0]?.text[0], '\u202b');
  });

  it('that have no room for their name are in the list, and the others are not', () => {
    for (const of of budgets) {
      const drawn = model({}, 'fr', 320, of);
      const named = new Set(labelsOf(drawn).map(({key}) => key));
      for (const {key, listed} of drawn.outline) if (key !== OTHERS) assert.equal(listed, !named.has(key), key);
    }
  });

  it('show the share that the tooltip says', () => {
    for (const path of [[], ['sante']]) {
      const drawn = model({path}, 'fr', 1200);
      for (const {key, text} of labelsOf(drawn).filter(({text: of}) => of.includes('%'))) {
        assert.ok(bare(itemOf(drawn, key).share ?? '').startsWith(bare(text)), text);
      }
    }
  });
});

describe('the height of a treemap', () => {
  it('is tall on a phone, wide on a desk, and low for few items', () => {
    assert.deepEqual(
      [240, 320, 400, 559].map(width => treemapHeight(width, 20)),
      [380, 480, 600, 600],
    );
    assert.deepEqual(
      [560, 900, 1200, 2000].map(width => treemapHeight(width, 20)),
      [280, 450, 560, 560],
    );
    assert.deepEqual(
      [1, 2, 3, 4, 5].map(count => treemapHeight(1200, count)),
      [180, 240, 300, 360, 560],
    );
    assert.equal(treemapHeight(560, 4), 280);
  });
});

describe('gathered', () => {
  const items = (...amounts: readonly number[]): {key: string; amount: number}[] =>
    amounts.map((amount, i) => ({key: String(i), amount}));

  it('draws what a finger can hit: 24 by 24 pixels', () => {
    const {large, small} = gathered(items(10_000 - 576 - 4, 576, 2, 2), 100, 100);
    assert.deepEqual([large.length, small.length], [2, 2]);
    assert.equal(gathered(items(10_000 - 575 - 4, 575, 2, 2), 100, 100).small.length, 3);
  });

  it('does not gather one item alone, nor all of them, nor none', () => {
    assert.equal(gathered(items(10_000, 1), 100, 100).small.length, 0);
    assert.equal(gathered(items(...Array.from({length: 100}, () => 1)), 100, 100).small.length, 0);
    assert.deepEqual(gathered([], 100, 100), {large: [], small: []});
  });
});
