import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wordsIn} from '../../src/text/catalogs.js';
import {formatDate, shareOfYear} from '../../src/text/date.js';

describe('formatDate', () => {
  it('writes days as Tunisian institutions do', () => {
    assert.equal(formatDate('2024-06-30', wordsIn('fr')), '30 juin 2024');
    assert.equal(formatDate('2024-06-30', wordsIn('ar')), '30 جوان 2024');
    assert.equal(formatDate('2024-06-30', wordsIn('en')), '30 June 2024');
  });

  it('calls the first of a month 1er in French only', () => {
    assert.equal(formatDate('2025-01-01', wordsIn('fr')), '1er janvier 2025');
    assert.equal(formatDate('2025-01-01', wordsIn('ar')), '1 جانفي 2025');
    assert.equal(formatDate('2025-01-01', wordsIn('en')), '1 January 2025');
    assert.equal(formatDate('2025-01-11', wordsIn('fr')), '11 janvier 2025');
  });

  it('has the months of Tunisia in Arabic, and not those of the Middle East', () => {
    const months = Array.from({length: 12}, (_, i) =>
      formatDate(`2025-${String(i + 1).padStart(2, '0')}`, wordsIn('ar')),
    );
    assert.deepEqual(
      months.map(month => month.replace(' 2025', '')),
      ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
    );
  });

  it('leaves a month or a year alone', () => {
    assert.equal(formatDate('2024-12', wordsIn('ar')), 'ديسمبر 2024');
    assert.equal(formatDate('2024', wordsIn('fr')), '2024');
  });
});

describe('shareOfYear', () => {
  it('counts the day itself, in ordinary and leap years', () => {
    assert.equal(shareOfYear('2024-06-30'), 182 / 366);
    assert.equal(shareOfYear('2023-06-30'), 181 / 365);
    assert.equal(shareOfYear('2024-02-29'), 60 / 366);
    assert.equal(shareOfYear('2023-01-01'), 1 / 365);
    assert.equal(shareOfYear('2024-12-31'), 1);
    assert.equal(shareOfYear('2100-12-31'), 1);
  });

  it('exists for full dates only', () => {
    assert.equal(shareOfYear('2024-06'), undefined);
    assert.equal(shareOfYear('2024'), undefined);
  });
});
