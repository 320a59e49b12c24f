import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {classesOf, type Classes, classOf, colourOf, readable} from '../../src/chart/map/classes.js';

const sizes = (values: readonly number[], classes: Classes): number[] =>
  Array.from({length: classes.count}, (_, i) => values.filter(value => classOf(value, classes) === i).length);

describe('classesOf', () => {
  const values = Array.from({length: 24}, (_, i) => (i + 1) ** 3 * 1000 + 7);

  it('puts about as many values into each quantile', () => {
    assert.deepEqual(sizes(values, classesOf(values, 'quantile')), [5, 5, 4, 5, 5]);
  });

  it('puts equal intervals at equal distances, to a tenth of one', () => {
    const {bounds} = classesOf(values, 'equal');
    const width = (values[23]! - values[0]!) / 5;
    for (let i = 1; i < 5; i += 1)
      assert.ok(Math.abs(bounds[i]! - (values[0]! + i * width)) <= width / 10, String(bounds[i]));
  });

  it('rounds bounds to readable numbers and never moves a value into another class', () => {
    const amounts = [
      298_900_000_001, 334_200_000_000, 457_900_000_000, 488_600_000_000, 488_600_000_001, 3_583_900_000_000,
    ];
    const {bounds} = classesOf(amounts, 'quantile');
    assert.deepEqual(bounds.slice(1, 3), [300_000_000_000, 400_000_000_000]);
    assert.equal(bounds[3], 488_600_000_001, 'two amounts that differ by a millime leave one bound');
    assert.deepEqual(
      amounts.map(value => classOf(value, classesOf(amounts, 'quantile'))),
      [0, 1, 2, 2, 3, 4],
    );
  });

  it('holds every value between its first and last bound', () => {
    for (const method of ['quantile', 'equal'] as const) {
      const {bounds} = classesOf(values, method);
      assert.equal(bounds[0]! <= values[0]! && bounds.at(-1)! >= values[23]!, true);
      assert.deepEqual(
        bounds,
        [...bounds].sort((a, b) => a - b),
      );
    }
  });

  it('keeps equal values together', () => {
    const tied = [5, 5, 5, 5, 5, 5, 9, 10];
    const classes = classesOf(tied, 'quantile');
    assert.deepEqual(sizes(tied, classes), [6, 1, 1]);
  });

  it('makes no more classes than there are distinct values', () => {
    assert.equal(classesOf([3, 3, 8], 'quantile').count, 2);
    assert.equal(classesOf([3, 3, 3], 'quantile').count, 1);
    assert.equal(classesOf([], 'quantile').count, 0);
    assert.deepEqual(
      [1, 2, 3].map(value => classOf(value, classesOf([1, 2, 3], 'equal'))),
      [0, 1, 2],
    );
  });

  it('keeps negative values out of the ramp: one class below a break at zero', () => {
    const mixed = [-900, -5, 0, 7, 5000];
    for (const method of ['quantile', 'equal'] as const) {
      const classes = classesOf(mixed, method);
      assert.equal(classes.below, true);
      assert.equal(classes.bounds[0], 0);
      assert.deepEqual(
        mixed.slice(0, 2).map(value => [classOf(value, classes), colourOf(value, classes)]),
        [
          [-1, 'over'],
          [-1, 'over'],
        ],
      );
      assert.deepEqual({...classes, below: false}, classesOf([0, 7, 5000], method));
    }
    assert.deepEqual(
      mixed.slice(2).map(value => colourOf(value, classesOf(mixed, 'quantile'))),
      ['class-1', 'class-3', 'class-5'],
    );
  });

  it('has no class on the ramp when every value is negative', () => {
    assert.deepEqual(classesOf([-9, -3], 'equal'), {method: 'equal', bounds: [0, 0], count: 0, below: true});
    assert.equal(classesOf([0, 1], 'quantile').below, false);
  });

  it('spreads few classes over the whole ramp', () => {
    assert.deepEqual(
      [1, 2, 3].map(value => colourOf(value, classesOf([1, 2, 3], 'quantile'))),
      ['class-1', 'class-3', 'class-5'],
    );
  });
});

describe('readable', () => {
  it('gives the roundest number above one bound and not above the other', () => {
    assert.equal(readable(457_900, 488_600, 470_000), 460_000 + 20_000);
    assert.equal(readable(10, 12, 11), 12);
    assert.equal(readable(1, 2, 2), 2);
    assert.equal(readable(-1, 0, 0), 0);
  });
});
