import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decimalOf, decimalText, equals, plus, times} from '../../src/decode/decimal.js';
import {between, seeded} from '../random.js';

const read = (text: string): NonNullable<ReturnType<typeof decimalOf>> => {
  const decimal = decimalOf(text);
  assert.ok(decimal, text);
  return decimal;
};

describe('a decimal', () => {
  it('is written out as it is, without exponent, rounding or idle zeros', () => {
    for (const [text, plain] of [
      ['0', '0'],
      ['-0', '0'],
      ['12.50', '12.5'],
      ['.5', '0.5'],
      ['5.', '5'],
      ['-0.05', '-0.05'],
      ['1e21', '1000000000000000000000'],
      ['1.5e-7', '0.00000015'],
      ['-2.5E+3', '-2500'],
      ['460471000.0699999', '460471000.0699999'],
    ] as const)
      assert.equal(decimalText(read(text)), plain, text);
  });

  it('is none for anything that a program does not write', () => {
    for (const text of [
      '',
      '.',
      '-',
      'x',
      '1,5',
      '1 000',
      '1e',
      'e5',
      '1e401',
      '1e-401',
      '--1',
      'NaN',
      'Infinity',
      '0x10',
      '١',
    ])
      assert.equal(decimalOf(text), undefined, text);
  });

  it('adds and multiplies exactly, whatever a computer’s fractions do', () => {
    assert.equal(decimalText(plus(read('0.1'), read('0.2'))), '0.3');
    assert.equal(decimalText(times(read('51710223.38'), read('100'))), '5171022338');
    assert.equal(decimalText(times(read('1.005'), read('1000'))), '1005');
    assert.ok(equals(read('1.50'), read('1.5')));
    assert.ok(!equals(read('1.5'), read('-1.5')));
    const random = seeded(3);
    for (let i = 0; i < 500; i += 1) {
      const [a, b] = [between(random, -1e9, 1e9), between(random, -1e9, 1e9)];
      const cents = (n: number): ReturnType<typeof read> => ({digits: BigInt(n), scale: 2});
      assert.ok(equals(plus(cents(a), cents(b)), cents(a + b)));
    }
  });
});
