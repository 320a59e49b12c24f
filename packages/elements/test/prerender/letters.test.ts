import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {signsOf} from '../../src/still/letters.js';
import {measureByTable} from '../../src/still/measure.js';

const formsOf = (text: string): string =>
  signsOf(text)
    .map(({form}) => form)
    .join('');

describe('a text as signs', () => {
  it('gives each Arabic letter the form that its neighbours ask for', () => {
    // Alone, end, start, middle: 0, 1, 2, 3.
    assert.equal(formsOf('صحة'), '231');
    assert.equal(formsOf('وزارة'), '00000');
    assert.equal(formsOf('تونس'), '2121');
    assert.equal(formsOf('ب ب'), '000');
  });

  it('takes marks away and letters apart', () => {
    assert.deepEqual(
      signsOf('é').map(({letter}) => letter),
      ['e'],
    );
    assert.deepEqual(
      signsOf('\u202bأ\u202c').map(({letter}) => letter),
      ['ا'],
    );
    // A mark between two letters does not part them.
    assert.equal(formsOf('مُهِم'), formsOf('مهم'));
  });

  it('writes lam and alef as one', () => {
    assert.equal(signsOf('ولاية').length, 4);
    assert.equal(signsOf('الأولى').length, 5);
  });
});

describe('a width by the table', () => {
  it('grows with the size, and with what is added', () => {
    assert.equal(measureByTable('Santé', 24), 2 * measureByTable('Santé', 12));
    assert.ok(measureByTable('Santé publique', 12) > measureByTable('Santé', 12));
    assert.ok(measureByTable('Santé', 12, true) > measureByTable('Santé', 12));
    assert.equal(measureByTable('', 12), 0);
  });

  it('knows a joined letter from one alone', () => {
    assert.ok(measureByTable('ببب', 12) < 3 * measureByTable('ب', 12));
  });

  it('has room for what it does not know', () => {
    assert.ok(measureByTable('漢', 10) >= 10);
  });
});
