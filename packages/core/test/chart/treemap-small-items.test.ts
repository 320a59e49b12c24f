import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChartModel} from '../../src/chart/model.js';
import {OTHERS} from '../../src/chart/treemap/treemap-model.js';
import {read} from '../law-pack.js';
import {bare, itemOf, marksOf, model, sum, tail, WIDTHS} from './treemap-fixture.js';

describe('small items', () => {
  const of = tail(120);
  const whole = model({}, 'fr', 640, of);
  const gathered = itemOf(whole, OTHERS);
  const under = (path: readonly string[], width = 640): ChartModel => model({path}, 'fr', width, of);

  it('are gathered: drawn and gathered amounts are the total, to the millime', () => {
    for (const width of WIDTHS) {
      const drawn = model({}, 'fr', width, of);
      assert.equal(sum(marksOf(drawn).map(({amount}) => amount)), BigInt(drawn.total));
      const others = itemOf(drawn, OTHERS);
      const listed = drawn.outline.filter(({box}) => box === undefined);
      assert.equal(sum(listed.map(({amount}) => amount)), BigInt(others.amount));
      assert.ok(listed.every(item => item.listed) && !others.listed && others.opens);
    }
  });

  it('have one cell that says how many they are', () => {
    const count = whole.outline.filter(({box}) => box === undefined).length;
    assert.equal(gathered.label.text, `Autres (${count} postes)`);
    assert.equal(whole.legend.at(-1)?.label.text, gathered.label.text);
  });

  it('are all in the table', () => assert.equal(whole.table.rows.length, 120));

  it('open into their own drawing, whose shares stay those of the whole', () => {
    const opened = under([OTHERS]);
    assert.equal(opened.total, gathered.amount);
    assert.deepEqual(opened.path.at(-1)?.path, [OTHERS]);
    assert.equal(sum(opened.table.rows.map(({amounts}) => amounts[0] ?? 0)), BigInt(opened.total));
    for (const item of opened.outline.filter(({key}) => key !== OTHERS))
      assert.equal(item.share, itemOf(whole, item.key).share);
    assert.ok(gathered.share?.startsWith(opened.table.total?.cells[1] ?? 'x'));
  });

  it('can be opened one by one from there, and gathered again', () => {
    const [first] = under([OTHERS]).outline;
    assert.ok(first?.opens);
    const item = under([OTHERS, first.key]);
    assert.deepEqual(item.path.at(-1)?.path, [OTHERS, first.key]);
    assert.equal(item.total, first.amount);
    assert.match(
      bare(itemOf(item, `${first.key}/a${first.key.slice(1)}`).share ?? ''),
      new RegExp(`« ${first.key} »$`),
    );
    const again = under([OTHERS], 240);
    if (again.outline.some(({key}) => key === OTHERS)) assert.equal(under([OTHERS, OTHERS], 240).path.length, 3);
  });

  it('are not gathered when there is one only', () => {
    const one = model({}, 'fr', 640, read('mission,voted\na,1000000\nb,1000000\nc,1\n'));
    assert.deepEqual(
      marksOf(one).map(({key}) => key),
      ['a', 'b', 'c'],
    );
  });

  it('by the thousand, all alike, are drawn up to what a reader can tell apart', () => {
    const alike = read(`mission,voted\n${Array.from({length: 2_000}, (_, i) => `m${i},5`).join('\n')}\n`);
    for (const width of WIDTHS) {
      const drawn = model({}, 'fr', width, alike);
      assert.ok(marksOf(drawn).length <= 501, String(width));
      assert.equal(sum(marksOf(drawn).map(({amount}) => amount)), 10_000_000n);
      assert.equal(drawn.table.rows.length, 2_000);
    }
    assert.equal(model({path: [OTHERS, OTHERS]}, 'fr', 240, alike).table.rows.length, 1_000);
  });
});
