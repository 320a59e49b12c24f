import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import type {Box} from '../../src/chart/model.js';
import {OTHERS} from '../../src/chart/treemap/treemap-model.js';
import {read} from '../law-pack.js';
import {between, seeded} from '../random.js';
import {bare, budget, itemOf, LANGS, labelsOf, marksOf, measure, model, tail, WIDTHS} from './treemap-fixture.js';

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
            const shown = text.replace(/[\u2066-\u2069]/g, '');
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
