import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countryOf} from '../../src/country/country.js';
import {checkedPack, findingsIn, gapsIn, sentencesOf} from './fixture.js';

describe('revenue against spending', () => {
  const file = `year,flow,mission,revenue_part,credit,voted,committed
2021,spending,sante,,CP,100,50
2021,spending,sante,,CE,130,60
2021,revenue,,I,,70,10
2021,revenue,,II,,20.5,5`;
  const balance = (wish = {}): unknown => gapsIn(file, {wish}).filter(([kind]) => kind === 'balance');

  it('is a gap of the payment credits, whichever side is shown', () => {
    assert.deepEqual(balance(), [['balance', -9_500]]);
    assert.deepEqual(balance({flow: 'revenue'}), [['balance', -9_500]]);
    assert.match(
      sentencesOf(file, 'fr').join('\n'),
      /2021 : recettes prévues 90,5 D, crédits votés 100 D : déficit de 9,500 dinars\./,
    );
    assert.match(sentencesOf(file, 'en').join('\n'), /deficit of 9\.500 dinars/);
    assert.match(sentencesOf(file, 'ar').join('\n'), /عجز بمبلغ 9,500/);
  });

  it('is not worked out from commitments, a part of the budget, or phases that are not of one kind', () => {
    assert.deepEqual(balance({credit: 'commitment'}), []);
    assert.deepEqual(balance({filters: {mission: 'sante'}}), []);
    assert.deepEqual(balance({phase: 'committed'}), []);
  });

  it('is nothing to say where both are equal or one is missing', () => {
    const equal = 'year,flow,mission,voted\n2021,spending,sante,9\n2021,revenue,,9';
    assert.deepEqual(gapsIn(equal), []);
    assert.deepEqual(gapsIn(equal.replace('revenue,,9', 'revenue,,')), []);
  });
});

describe('commitment credits against payment credits', () => {
  const file = (payment: number): string => `year,credit,mission,part,voted
2021,CE,sante,4,130
2021,CP,sante,4,${payment}
2021,CP,education,1,50`;

  it('are compared over the lines that have both, and never added', () => {
    const [finding, ...more] = findingsIn(file(100));
    assert.deepEqual(more, []);
    assert.deepEqual(
      finding?.kind === 'credits' && [finding.commitment, finding.payment, finding.gap, finding.partial, finding.rule],
      [130_000, 100_000, 30_000, true, undefined],
    );
    assert.match(sentencesOf(file(100), 'fr')[0] ?? '', /écart de 30 dinars\. Seules les lignes qui ont les deux/);
  });

  it('name the article when payments are the larger, in a budget under that law', () => {
    assert.match(sentencesOf(file(131), 'fr')[0] ?? '', /écart de 1 dinar\. .*\(loi X, article 22\)/);
    assert.doesNotMatch(sentencesOf(file(131).replaceAll('2021', '2019'), 'fr')[0] ?? '', /article/);
    const lawless = countryOf({...checkedPack, rules: undefined});
    assert.doesNotMatch(sentencesOf(file(131), 'fr', {country: lawless})[0] ?? '', /article/);
  });

  it('are compared at the levels at which both are given', () => {
    const finer = 'year,credit,mission,part,voted\n2021,CE,sante,,10\n2021,CP,sante,1,4\n2021,CP,sante,2,6';
    assert.deepEqual(gapsIn(finer), []);
  });
});
