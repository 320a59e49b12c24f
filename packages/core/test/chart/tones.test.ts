import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breakdownModel} from '../../src/chart/breakdown/breakdown-model.js';
import type {ChartModel} from '../../src/chart/model.js';
import {tonesOf} from '../../src/chart/tones.js';
import {treemapModel} from '../../src/chart/treemap/treemap-model.js';
import type {Lang} from '../../src/text/lang.js';
import {budgetOf, envFor} from '../fixture-pack.js';

const budget = budgetOf('mission,part,voted\nA,1,400\nB,2,200\nC,3,0\nD,4,-200\nE,5,');
const bars = (lang: Lang): ChartModel => breakdownModel(budget, {by: 'mission'}, envFor(lang));

describe('a chart as tones', () => {
  it('has one for each item, in the order of the outline', () => {
    const model = bars('fr');
    assert.deepEqual(
      tonesOf(model, 'fr').map(({key}) => key),
      model.outline.map(({key}) => key),
    );
    assert.ok(model.outline.length >= 5);
  });

  it('is as high as the amount: three octaves from zero to the largest, in equal steps for equal amounts', () => {
    const model = bars('fr');
    const tones = tonesOf(model, 'fr');
    const heard = new Map(model.outline.map(({label}, i) => [label.text, tones[i]]));
    assert.equal(heard.get('A')?.frequency, 880);
    assert.equal(heard.get('B')?.frequency, 110 * 2 ** 1.5);
    assert.equal(heard.get('C')?.frequency, 110);
    assert.deepEqual([heard.get('A')?.kind, heard.get('C')?.kind], ['amount', 'amount']);
  });

  it('tells what is below zero and what is unknown from an amount', () => {
    const model = bars('fr');
    const tones = tonesOf(model, 'fr');
    const heard = new Map(model.outline.map(({label}, i) => [label.text, tones[i]]));
    assert.equal(heard.get('D')?.kind, 'below');
    assert.equal(heard.get('D')?.frequency, heard.get('B')?.frequency);
    assert.equal(heard.get('E')?.kind, 'unknown');
  });

  it('goes from one ear to the other in the order of reading where rows are as wide as the drawing', () => {
    const [fr, ar] = (['fr', 'ar'] as const).map(lang => tonesOf(bars(lang), lang).map(({pan}) => pan));
    assert.equal(fr?.[0], -1);
    assert.equal(fr?.at(-1), 1);
    assert.deepEqual(
      ar,
      fr?.map(pan => -pan),
    );
  });

  it('is heard from where it is drawn', () => {
    const model = treemapModel(budgetOf('mission,voted\nA,300\nB,100'), {}, envFor('fr'));
    const centres = model.outline.map(({box}) => (box ? (2 * (box.x + box.width / 2)) / model.drawing.width - 1 : NaN));
    assert.deepEqual(
      tonesOf(model, 'fr').map(({pan}) => pan),
      centres,
    );
    assert.ok((centres[0] ?? 0) < (centres[1] ?? 0));
  });

  it('is silent of nothing, and steady where all is zero', () => {
    assert.deepEqual(tonesOf({...bars('fr'), outline: []}, 'fr'), []);
    const [first] = bars('fr').outline;
    assert.ok(first);
    const zero = {...bars('fr'), outline: [{...first, amount: 0}]};
    assert.deepEqual(
      tonesOf(zero, 'fr').map(({frequency, pan}) => [frequency, pan]),
      [[110, 0]],
    );
  });
});
