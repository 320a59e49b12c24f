import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  addAmounts,
  type Amount,
  isAvailable,
  LARGEST_AMOUNT,
  NOT_AVAILABLE,
  ratioOf,
  sumAmounts,
} from '../../src/amount/amount.js';
import {between, seeded} from '../random.js';

describe('sums of amounts', () => {
  it('are exact over 100,000 rows, also with negative ones', () => {
    const random = seeded(1);
    const amounts = Array.from({length: 100_000}, () => between(random, -9_000_000_000, 90_000_000_000));
    const expected = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
    assert.equal(BigInt(sumAmounts(amounts)), expected);
  });

  it('keep each millime beside 60 billion dinars', () => {
    assert.equal(sumAmounts([60_000_000_000_123, 1, -2]), 60_000_000_000_122);
  });

  it('are refused when they can no longer be exact, in both directions', () => {
    assert.equal(addAmounts(LARGEST_AMOUNT - 1, 1), LARGEST_AMOUNT);
    assert.throws(() => addAmounts(LARGEST_AMOUNT, 1), RangeError);
    assert.throws(() => addAmounts(-LARGEST_AMOUNT, -1), RangeError);
    assert.throws(() => sumAmounts([LARGEST_AMOUNT, LARGEST_AMOUNT, -LARGEST_AMOUNT]), RangeError);
  });

  it('refuse what is not available instead of spreading it', () => {
    assert.throws(() => addAmounts(1, NOT_AVAILABLE), RangeError);
    assert.equal(isAvailable(NOT_AVAILABLE), false);
    assert.equal(isAvailable(0), true);
  });

  it('never give a negative zero', () => {
    assert.ok(Object.is(addAmounts(-0, -0), 0));
    assert.ok(Object.is(addAmounts(-5, 5), 0));
  });

  it('of nothing are zero', () => assert.equal(sumAmounts([]), 0));
});

describe('a ratio', () => {
  it('does not exist where there is nothing to divide by', () => {
    assert.equal(ratioOf(5, 0), undefined);
    assert.equal(ratioOf(0, 0), undefined);
  });

  it('over the whole is more than one', () => {
    const part: Amount = 103;
    assert.equal(ratioOf(part, 100), 1.03);
  });
});
