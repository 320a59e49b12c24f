// The checks of published files as they are, against the totals that were published for them.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  checksOf,
  countryOf,
  decodeText,
  type Finding,
  findingSentence,
  interpret,
  type InterpretOptions,
  type Lang,
  phasesOf,
  selectionOf,
  statementOf,
  totalOf,
  sliceOf,
  wordsIn,
  yearsOf,
} from '@mizania/core';
import {tunisia} from '@mizania/tunisia';
import {sharedFile} from './tools/shared.js';

const country = countryOf(tunisia);

interface Checked {
  readonly findings: readonly Finding[];
  readonly say: (finding: Finding, lang: Lang) => string;
  readonly totals: ReadonlyMap<number, number>;
}

/** What is found in a text in all its years, with its own sums by year, in millimes. */
function check(text: string, options: InterpretOptions, threshold = 0): Checked {
  const table = decodeText(text);
  const budget = interpret(table, country, options);
  assert.deepEqual(
    budget.issues.filter(({severity}) => severity === 'error'),
    [],
  );
  const {selection} = selectionOf(budget, {}, country);
  assert.ok(selection);
  const years = [...yearsOf(budget)].sort();
  const statement = statementOf(table, budget, country, options);
  return {
    findings: checksOf(budget, statement, {selection, years, phases: phasesOf(budget)}, country, {threshold}),
    say: (finding, lang) =>
      findingSentence(finding, {budget, words: wordsIn(lang), country})
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace(/[\u2066-\u2069]/g, ''),
    totals: new Map(years.map(year => [year, totalOf(sliceOf(budget, {...selection, year})).amount])),
  };
}

const MINISTRIES = 'data/tunisia/ministries_2015_2019_marsadbudget.csv';
const PUBLISHED =
  '# total_2015: 28900\n# total_2016: 29150\n# total_2017: 32200\n# total_2018: 35851\n# total_2019: 40741\n';
const COLUMNS: InterpretOptions = {
  unit: 'million',
  fields: 'ministry_code=organization_id; ministry_fr=organization_fr; ministry_ar=organization_ar; voted=total_MTND',
};

describe('the ministries of 2015 to 2019, as they were published', {skip: sharedFile(MINISTRIES) === undefined}, () => {
  const text = PUBLISHED + (sharedFile(MINISTRIES) ?? '');

  it('have their gaps to the published totals in three of five years, to the millime', () => {
    const {findings, totals, say} = check(text, COLUMNS);
    assert.deepEqual(
      [...totals],
      [
        [2015, 26_620_354_000_000],
        [2016, 29_070_100_000_000],
        [2017, 32_200_000_000_000],
        [2018, 35_844_200_000_000],
        [2019, 40_741_000_000_000],
      ],
    );
    assert.deepEqual(
      findings.map(finding => finding.kind === 'total' && [finding.figures.year, finding.gap]),
      [
        [2015, -2_279_646_000_000],
        [2016, -79_900_000_000],
        [2018, -6_800_000_000],
      ],
    );
    const gaps = ['2 279 646 000', '79 900 000', '6 800 000'];
    findings.forEach((finding, i) => {
      assert.ok(say(finding, 'fr').includes(`${gaps[i]} dinars`), say(finding, 'fr'));
      assert.ok(say(finding, 'ar').includes(`${gaps[i]} دينار`), say(finding, 'ar'));
    });
  });

  it('are silent up to the threshold, and from the next millime on', () => {
    const yearsAt = (threshold: number): readonly unknown[] =>
      check(text, COLUMNS, threshold).findings.map(({figures: {year}}) => year);
    assert.deepEqual(yearsAt(6_800_000_000 - 1), [2015, 2016, 2018]);
    assert.deepEqual(yearsAt(6_800_000_000), [2015, 2016]);
    assert.deepEqual(yearsAt(79_900_000_000), [2015]);
    assert.deepEqual(yearsAt(2_279_646_000_000), []);
  });

  it('are no missions: no rule of the law of 2019 is held against them', () => {
    const {findings} = check(text, COLUMNS);
    assert.deepEqual([...new Set(findings.map(({kind}) => kind))], ['total']);
  });
});

const LAW_2019 = 'data/tunisia/lf_2019_ministries_by_nature.csv';

describe('the finance law of 2019 by ministry and nature', {skip: sharedFile(LAW_2019) === undefined}, () => {
  it('makes its published total to the millime, and misses another by what it says', () => {
    const options = {unit: 'million', fields: 'voted=approved_MTND'};
    const text = sharedFile(LAW_2019) ?? '';
    assert.deepEqual(check(`# total_2019: 40741\n${text}`, options).findings, []);
    const {findings} = check(`# total_2019: 40741,001\n${text}`, options);
    assert.deepEqual(
      findings.map(finding => finding.kind === 'total' && finding.gap),
      [-1_000_000],
    );
  });
});
