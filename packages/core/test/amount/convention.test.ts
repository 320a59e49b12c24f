import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {conventionOf} from '../../src/amount/convention.js';

const known = (decimal: string): unknown => ({kind: 'known', decimal});

describe('conventionOf', () => {
  it('does not guess what 31.639 means when nothing else says it', () => {
    assert.deepEqual(conventionOf(['12', '31.639', '']), {kind: 'ambiguous', example: '31.639'});
    for (const cell of [
      '31,639',
      '-31.639',
      '(31.639)',
      '(131.639)',
      '31.639-',
      '+1.639',
      ' 31.639 ',
      '٣١.٦٣٩',
      '31،639',
    ]) {
      assert.equal(conventionOf([cell]).kind, 'ambiguous', cell);
    }
  });

  it('takes the word of the other cells of the column', () => {
    assert.deepEqual(conventionOf(['31.639', '12,5']), known(','));
    assert.deepEqual(conventionOf(['31.639', '12.5']), known('.'));
    assert.deepEqual(conventionOf(['31.639', '1.234.567']), known(','));
    assert.deepEqual(conventionOf(['31,639', '1,234,567']), known('.'));
    assert.deepEqual(conventionOf(['1 234.567']), known('.'));
    assert.deepEqual(conventionOf(['1234.567']), known('.'));
    assert.deepEqual(conventionOf(['0.500']), known('.'));
    assert.deepEqual(conventionOf(['.500']), known('.'));
    assert.deepEqual(conventionOf(['1.234,567']), known(','));
    assert.deepEqual(conventionOf(['(1,234.5)']), known('.'));
  });

  it('does not listen to cells that are no numbers', () => {
    const noise = ['n.d.', '..', '...', '1.2.3', '12.05.2024', 'N/A', 'voir p. 12, note 3.', '#REF!', '1,23,456'];
    for (const cell of noise) assert.equal(conventionOf(['31.639', cell]).kind, 'ambiguous', cell);
    assert.equal(conventionOf(noise).kind, 'whole');
  });

  it('lets the Arabic decimal mark speak for its own cell only', () => {
    assert.deepEqual(conventionOf(['١٢٫٥', '٣١٫٦٣٩', '1٬234']), {kind: 'whole'});
    assert.equal(conventionOf(['١٢٫٥', '31.639']).kind, 'ambiguous');
  });

  it('says when two cells contradict each other, and which', () => {
    assert.deepEqual(conventionOf(['12,5', '31.639', '12.5']), {kind: 'contradictory', example: '12,5 / 12.5'});
  });

  it('has nothing to decide for whole numbers', () => {
    assert.deepEqual(conventionOf(['1 234', '-5', '', '(7)']), {kind: 'whole'});
    assert.deepEqual(conventionOf([]), {kind: 'whole'});
  });
});
