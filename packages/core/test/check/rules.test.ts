import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {excessOver} from '../../src/check/limits.js';
import {countryOf} from '../../src/country/country.js';
import type {CountryPack} from '../../src/country/pack.js';
import {checkedPack, findingsIn, gapsIn, readFile, sentencesOf} from './fixture.js';

describe('a limit in thousandths', () => {
  it('is held exactly, and what exceeds it is rounded up', () => {
    assert.equal(excessOver(30, 1_000, 30), 0);
    assert.equal(excessOver(31, 1_000, 30), 1);
    assert.equal(excessOver(31, 1_001, 30), 1);
    // 3 % of 9 007 199 254 740 991 is 270 215 977 642 229.73: no float knows the last digits.
    assert.equal(excessOver(270_215_977_642_229, Number.MAX_SAFE_INTEGER, 30), 0);
    assert.equal(excessOver(270_215_977_642_230, Number.MAX_SAFE_INTEGER, 30), 1);
  });
});

/** A whole budget of 1 000 dinars with so much of it unforeseen. */
const budget = (unforeseen: number, year = 2021): string =>
  `year,mission,part,voted\n${year},sante,1,500\n${year},education,2,${500 - unforeseen}\n${year},,7,${unforeseen}`;

describe('unforeseen expenditure', () => {
  it('beyond 3 % of the whole budget is told with its article', () => {
    assert.deepEqual(gapsIn(budget(30)), []);
    assert.deepEqual(gapsIn(budget(30.001)), [['share', 1]]);
    assert.deepEqual(sentencesOf(budget(30.001), 'fr'), [
      '2021 : imprévues 30 D, soit un peu plus de 3 % du total ; la limite est de 3 %, dépassée de 0,001 dinar (loi X, article 24).',
    ]);
    assert.match(sentencesOf(budget(40), 'ar')[0] ?? '', /السقف 3 %، والتجاوز 10 دينار \(الفصل 24 من س\)/);
  });

  it('is not checked before the law, in a part of the budget, or in another phase', () => {
    assert.deepEqual(gapsIn(budget(40, 2019)), []);
    assert.deepEqual(gapsIn(budget(40).replace('2021,education', '2021,')), []);
    assert.deepEqual(gapsIn('year,part,voted\n2021,1,500\n2021,7,40'), []);
    assert.deepEqual(gapsIn(budget(40), {wish: {filters: {mission: 'sante'}}}), []);
    assert.deepEqual(gapsIn(budget(40).replace('voted', 'paid')), []);
    assert.deepEqual(gapsIn(budget(40).replaceAll('2021,', '').replace('year,', '')), []);
  });

  it('is a share of the published total, where there is one', () => {
    const part = 'year,part,voted\n2021,1,500\n2021,7,40';
    assert.deepEqual(gapsIn(`# total: 1000\n${part}`), [
      ['total', -460_000],
      ['share', 10_000],
    ]);
    assert.deepEqual(gapsIn(`# total: 0\n${part}`), [['total', 540_000]]);
    assert.deepEqual(gapsIn(`# total: 2000\n${part}`), [['total', -1_460_000]]);
  });

  it('is that of the general budget alone', () => {
    const rows = budget(29).split('\n');
    const accounts = [`${rows[0]},account`, ...rows.slice(1).map(row => `${row},general`), '2021,,7,900,treasury'];
    assert.deepEqual(gapsIn(accounts.join('\n')), []);
  });
});

describe('changes during the year', () => {
  const head = 'year,mission,programme,part,voted,virements,annulations\n';

  it('beyond the limit of each programme, out or in, are told by name', () => {
    const file = `${head}2021,sante,A,1,100,-2.001,\n2021,sante,B,1,200,4,\n2021,education,A,1,10,0.2,`;
    const [finding, ...more] = findingsIn(file);
    assert.deepEqual(more, []);
    assert.deepEqual(
      finding?.kind === 'change' && [finding.scope.map(({entry}) => entry.key), finding.measured, finding.excess],
      [['sante', 'sante/A'], 2_001, 1],
    );
  });

  it('are held to the voted credits of the whole budget', () => {
    const file = (cancelled: number): string =>
      `${head}2021,sante,A,1,500,,${cancelled}\n2021,education,A,2,470,,\n2021,,,7,30,,`;
    assert.deepEqual(gapsIn(file(15)), []);
    assert.deepEqual(gapsIn(file(15.5)), [['change', 500]]);
    assert.deepEqual(gapsIn(file(-15.5)), [['change', 500]]);
    assert.deepEqual(gapsIn(file(15.5).replace('2021,,,7,30,,', '')), [], 'not the whole budget');
  });

  it('are held to what an amending law has opened, where amended credits say that it is more', () => {
    const amended = head.replace('voted,', 'voted,amended,');
    const file = (cancelled: number, sante: number): string =>
      `${amended}2021,sante,A,1,500,${sante},,${cancelled}\n2021,education,A,2,470,470,,\n2021,,,7,30,30,,`;
    // 500 of which 16 were cancelled, then 100 more by law: 1.5 % of 1 100 dinars is 16.5.
    assert.deepEqual(gapsIn(file(16, 484)), [['change', 1_000]]);
    assert.deepEqual(gapsIn(file(16, 584)), []);
    assert.deepEqual(gapsIn(file(17, 583)), [['change', 500]]);
    assert.deepEqual(gapsIn(file(16, 84)), [['change', 1_000]], 'never less than what was voted');
    const programme = (credits: number): string => `${amended}2021,sante,A,1,100,${credits},-2.1,`;
    assert.deepEqual(gapsIn(programme(97.9)), [['change', 100]]);
    assert.deepEqual(gapsIn(programme(107.9)), []);
    assert.deepEqual(gapsIn(`${programme(107.9)}\n2021,sante,A,2,0,,,`), [['change', 100]], 'not known of each line');
  });

  it('are columns that the file may have: read like amounts, and used', () => {
    const {statement} = readFile(`${head}2021,sante,A,1,100,-2,x`);
    assert.deepEqual([...(statement.movements.get('transfer') ?? [])], [-2_000]);
    assert.deepEqual(
      statement.issues.map(({code, column}) => [code, column]),
      [['amount-invalid', 'annulations']],
    );
    assert.equal(readFile('year,mission,voted\n2021,sante,1').statement.movements.size, 0);
    const twice = readFile('year,mission,voted,virements,transfers\n2021,sante,1,2,3').statement;
    assert.deepEqual(
      [[...(twice.movements.get('transfer') ?? [])], twice.issues.map(({code, column}) => [code, column])],
      [[2_000], [['unused-column', 'transfers']]],
    );
  });
});

describe('a limiting credit', () => {
  const head = 'year,credit,mission,part,amended,committed,ordered,paid\n';

  it('that is exceeded is told with its article, by its largest excess', () => {
    const file = `${head}2021,CP,sante,1,100,200,100.5,101\n2021,CP,sante,2,50,80,50,50`;
    const [finding, ...more] = findingsIn(file);
    assert.deepEqual(more, []);
    assert.deepEqual(
      finding?.kind === 'limiting' && [
        finding.scope.map(({entry}) => entry.key),
        finding.figures.phase,
        finding.credits,
        finding.done,
        finding.excess,
      ],
      [['sante', '1'], 'paid', 100_000, 101_000, 1_000],
    );
    assert.match(
      sentencesOf(file, 'fr')[0] ?? '',
      /2021 · sante · Rémunérations : 101 D payés sur 100 D : crédits limitatifs dépassés de 1 dinar \(loi X, article 21\)/,
    );
  });

  it('is one of its own kind: commitments against commitment credits', () => {
    const file = `${head}2021,CE,sante,1,100,101,,\n2021,CP,sante,1,90,101,80,80`;
    const kinds = (credit: 'payment' | 'commitment'): unknown =>
      gapsIn(file, {wish: {credit}}).filter(([kind]) => kind === 'limiting');
    assert.deepEqual(kinds('commitment'), [['limiting', 1_000]]);
    assert.deepEqual(kinds('payment'), []);
  });

  it('is not what the law calls an estimate, another account, or a credit of unknown kind', () => {
    const over = (row: string): unknown => gapsIn(`${head.replace('\n', ',account\n')}${row}`);
    assert.deepEqual(over('2021,CP,sante,1,100,,101,101,general'), [['limiting', 1_000]]);
    assert.deepEqual(over('2021,CP,sante,6,100,,101,101,general'), []);
    assert.deepEqual(over('2021,CP,dette,1,100,,101,101,general'), []);
    assert.deepEqual(over('2021,CP,sante,1,100,,101,101,treasury'), []);
    assert.deepEqual(over('2021,,sante,1,100,,101,101,general'), []);
    assert.deepEqual(over('2019,CP,sante,1,100,,101,101,general'), []);
    assert.deepEqual(over('2021,CP,Ma commune,1,100,,101,101,general'), [], 'not the budget of the State');
  });

  it('is not claimed where voted credits may have been changed, nor where a step is not known', () => {
    assert.deepEqual(gapsIn('year,credit,mission,voted,paid\n2021,CP,sante,100,101', {phases: ['voted', 'paid']}), []);
    assert.deepEqual(gapsIn(`${head}2021,CP,sante,1,100,,,130\n2021,CP,sante,1,50,,,`), []);
  });

  it('belongs to charts that show credits or what became of them', () => {
    const file = 'year,credit,mission,part,voted,amended,paid\n2021,CP,sante,1,90,100,101';
    assert.deepEqual(gapsIn(file), []);
    assert.deepEqual(gapsIn(file, {wish: {phase: 'paid'}}), [['limiting', 1_000]]);
  });
});

describe('a country pack from anywhere', () => {
  it('with broken rules has none of these', () => {
    const rules = [null, 5, {}, {kind: 'share', article: '1'}, {...checkedPack.rules?.[0], limit: 0.5}];
    const pack = {...checkedPack, rules: rules as unknown} as CountryPack;
    assert.deepEqual(gapsIn(budget(40), {country: countryOf(pack)}), []);
    assert.deepEqual(gapsIn(budget(40), {country: countryOf({...checkedPack, rules: 'no' as never})}), []);
    const mixed = {...checkedPack, rules: [...rules, ...(checkedPack.rules ?? [])] as never};
    assert.deepEqual(gapsIn(budget(40), {country: countryOf(mixed)}), [['share', 10_000]]);
    assert.deepEqual(gapsIn(budget(40), {country: countryOf(checkedPack)}), [['share', 10_000]]);
  });
});
