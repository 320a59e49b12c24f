import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findingsIn, gapsIn, readFile, sentencesOf} from './fixture.js';

const LINES = 'year,mission,part,voted\n2021,sante,1,100.5\n2021,sante,2,20\n2021,education,1,200\n';

describe('a total row that differs from its lines', () => {
  it('is told with its gap, to the millime, below and above', () => {
    assert.deepEqual(gapsIn(`${LINES}2021,Total,,320.501`), [['total', -1]]);
    assert.deepEqual(gapsIn(`${LINES}2021,Total,,320.4`), [['total', 100]]);
    assert.deepEqual(gapsIn(`${LINES}2021,Total,,320.5`), []);
  });

  it('is held against the lines of its own entry, by its levels or by its name', () => {
    const [finding] = findingsIn(`${LINES}2021,sante,Total,121.5`);
    assert.deepEqual(
      finding?.kind === 'total' && [
        finding.scope.map(({entry}) => entry.key),
        finding.published,
        finding.sum,
        finding.gap,
      ],
      [['sante'], 121_500, 120_500, -1_000],
    );
    assert.deepEqual(gapsIn(`${LINES}2021,Total education,,199`), [['total', 1_000]]);
    assert.deepEqual(gapsIn(`${LINES}2021,Total mission education,,199`), [['total', 1_000]]);
  });

  it('is a total beside missions that are known by their total alone', () => {
    assert.deepEqual(gapsIn(`${LINES}2021,sante,total,121.5\n2021,dette,total,7`), [['total', -1_000]]);
  });

  it('proves nothing when nobody knows of what it is the total', () => {
    assert.deepEqual(gapsIn(`${LINES}2021,Sous-total,,300`), []);
    assert.deepEqual(gapsIn(`${LINES}2021,Total des autres ministères,,300`), []);
    // Two subtotals without a name.
    assert.deepEqual(gapsIn(`${LINES}2021,Total,,120.5\n2021,Total,,200`), []);
  });

  it('is compared for its own year, phase and kind of credit only', () => {
    const years = `${LINES}2022,sante,1,7\n2021,Total,,300\n2022,Total,,7`;
    assert.deepEqual(gapsIn(years), []);
    assert.deepEqual(gapsIn(years, {wish: {year: 2021}}), [['total', 20_500]]);
    assert.deepEqual(gapsIn(years, {years: [2021, 2022]}), [['total', 20_500]]);
    // The total of all the years is the total of no figure.
    assert.deepEqual(gapsIn(`${LINES}2022,sante,1,7\n,Total,,300`, {years: [2021, 2022]}), []);
    const credits = 'year,credit,mission,voted\n2021,CE,sante,10\n2021,CP,sante,8\n2021,CE,Total,11\n2021,CP,Total,8';
    assert.deepEqual(
      gapsIn(credits, {wish: {credit: 'commitment'}}).filter(([kind]) => kind === 'total'),
      [['total', -1_000]],
    );
    assert.deepEqual(
      gapsIn(credits).filter(([kind]) => kind === 'total'),
      [],
    );
    const phases = 'year,mission,voted,paid\n2021,sante,10,4\n2021,education,5,2\n2021,Total,15,7';
    assert.deepEqual(gapsIn(phases), []);
    assert.deepEqual(gapsIn(phases, {phases: ['voted', 'paid']}), [['total', -1_000]]);
  });

  it('says nothing of a part of what it covers, nor of what no line breaks down', () => {
    const file = `${LINES}2021,Total,,300`;
    assert.deepEqual(gapsIn(file, {wish: {filters: {mission: 'sante'}}}), []);
    assert.deepEqual(gapsIn(`${LINES}2021,sante,Total,121.5`, {wish: {filters: {mission: 'sante'}}}), [
      ['total', -1_000],
    ]);
    assert.deepEqual(gapsIn(`${LINES}2021,sante,Total,121.5`, {wish: {filters: {part: '1'}}}), []);
    assert.deepEqual(
      gapsIn('year,mission,voted,paid\n2021,sante,,4\n2021,education,,2\n2021,Total,15,6', {phases: ['voted', 'paid']}),
      [],
    );
  });

  it('tells revenue from spending', () => {
    const file =
      'year,flow,mission,revenue_part,voted\n2021,spending,sante,,10\n2021,revenue,,I,7\n2021,revenue,,II,2\n2021,revenue,,Total,10\n2021,spending,Total,,10\n2021,spending,education,,3';
    const totals = (flow: 'revenue' | 'spending'): unknown =>
      gapsIn(file, {wish: {flow}}).filter(([kind]) => kind === 'total');
    assert.deepEqual(totals('revenue'), [['total', -1_000]]);
    assert.deepEqual(totals('spending'), [['total', 3_000]]);
  });

  it('is found by what it is made of, where rows above it say so', () => {
    const parents = [1, 2, 3, 4].flatMap(n => [
      `2021,m${n},,${n === 4 ? 31 : 30}`,
      `2021,m${n},1,10`,
      `2021,m${n},2,20`,
    ]);
    const [finding, ...more] = findingsIn(`year,mission,part,voted\n${parents.join('\n')}`);
    assert.deepEqual(more, []);
    assert.deepEqual(finding?.kind === 'total' && [finding.scope[0]?.entry.key, finding.gap], ['m4', -1_000]);
  });
});

describe('a threshold', () => {
  it('hides gaps up to it, and none beyond', () => {
    const file = `${LINES}2021,Total,,321.5`;
    assert.equal(findingsIn(file, {threshold: 999}).length, 1);
    assert.equal(findingsIn(file, {threshold: 1_000}).length, 0);
  });
});

describe('a stated total', () => {
  const at = (lines: string): string => `${lines}\n${LINES}`;

  it('is read in the unit of the file or in its own, and held against the lines', () => {
    assert.deepEqual(gapsIn(at('# total_2021: 321')), [['total', -500]]);
    assert.deepEqual(gapsIn(at('# total: 320 500 millime')), []);
    assert.deepEqual(gapsIn(at('# total_voted_2021: 0.321 thousand')), [['total', -500]]);
  });

  it('comes before one that is printed', () => {
    assert.deepEqual(gapsIn(at('# total: 320') + '2021,Total,,320.5'), [['total', 500]]);
  });

  it('is an issue when it is not clear', () => {
    const unclear = (line: string, lines = LINES): boolean =>
      readFile(`${line}\n${lines}`).statement.issues.some(({code}) => code === 'total-unclear');
    for (const line of ['# total_2021: many', '# total_2031: 5', '# total_x: 5', '# total_paid: 5', '# total: 5 wells'])
      assert.equal(unclear(line), true, line);
    assert.equal(unclear('# total: 5'), false);
    // Which year, which phase, which kind of credit?
    assert.equal(unclear('# total: 5', `${LINES}2022,sante,1,7`), true);
    assert.equal(unclear('# total: 5', 'mission,voted,paid\nsante,1,1'), true);
    assert.equal(unclear('# total: 5', 'mission,credit,voted\nsante,CE,1\nsante,CP,1'), true);
    assert.equal(unclear('# total_CP: 5', 'mission,credit,voted\nsante,CE,1\nsante,CP,1'), false);
    assert.equal(unclear('# total: 5', 'mission,account,voted\nsante,general,1\n,treasury,1'), true);
    assert.equal(unclear('# total_general: 5', 'mission,account,voted\nsante,general,1\n,treasury,1'), false);
  });

  it('may be read in one way only', () => {
    const table = (decimal: string): string => `${decimal}# total_2021: 320.500\nyear,mission,voted\n2021,sante,320.5`;
    assert.deepEqual(gapsIn(table('# decimal: .\n')), []);
    assert.equal(
      readFile(table('# decimal: x\n')).statement.issues.some(({code}) => code === 'total-unclear'),
      true,
    );
  });
});

describe('the sentence of a gap', () => {
  it('gives both sums, and the gap in dinars, in three languages', () => {
    const file = `${LINES}2021,Total,,321.501`;
    assert.deepEqual([sentencesOf(file, 'fr'), sentencesOf(file, 'ar'), sentencesOf(file, 'en')].flat(), [
      '2021 · crédits votés : total publié 321,5 D, somme des lignes 320,5 D : il manque 1,001 dinar aux lignes.',
      '2021 · الاعتمادات المرسمة: المجموع المنشور 321,5 د، ومجموع الأسطر 320,5 د: ينقص الأسطر مبلغ 1,001 دينار.',
      '2021 · voted credits: published total 321.5 D, sum of the lines 320.5 D: the lines are 1.001 dinars short.',
    ]);
  });

  it('writes amounts out that would look alike', () => {
    const [text] = sentencesOf(`${LINES}2021,Total,,320.501`, 'fr');
    assert.match(text ?? '', /total publié 320,501 dinars, somme des lignes 320,500 dinars : il manque 0,001 dinar/);
  });
});
