// What the reader of the demo is told of its figures.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {
  checksOf,
  countryOf,
  decodeCsv,
  type Finding,
  findingSentence,
  interpret,
  type Lang,
  phasesOf,
  selectionOf,
  statementOf,
  wordsIn,
  yearsOf,
} from '@mizania/core';
import {tunisia} from '@mizania/tunisia';

const country = countryOf(tunisia);
const data = fileURLToPath(new URL('../demo/data/', import.meta.url));

/** What is found in a file in all its years and phases. */
function findingsIn(name: string, lang: Lang = 'fr'): readonly {readonly finding: Finding; readonly text: string}[] {
  const table = decodeCsv(readFileSync(data + name, 'utf8'));
  const budget = interpret(table, country);
  const statement = statementOf(table, budget, country);
  assert.deepEqual(statement.issues, [], name);
  const {selection} = selectionOf(budget, {}, country);
  assert.ok(selection);
  const years = yearsOf(budget).length > 0 ? [...yearsOf(budget)].sort() : [undefined];
  const found = checksOf(budget, statement, {selection, years, phases: phasesOf(budget)}, country);
  return found.map(finding => ({
    finding,
    text: findingSentence(finding, {budget, words: wordsIn(lang), country}).replace(/[\u00a0\u202f]/g, ' '),
  }));
}

describe('the checks of the demo', () => {
  it('tell what the ministries of 2015, 2016 and 2018 lack, in dinars', () => {
    const texts = findingsIn('ministries-2015-2019.csv').map(({text}) => text);
    assert.equal(texts.length, 3);
    assert.match(texts[0] ?? '', /^2015 .*28 900 MD.*26 620,4 MD.*2 279 646 000 dinars/);
    assert.match(texts[1] ?? '', /^2016 .*29 150 MD.*29 070,1 MD.* 79 900 000 dinars/);
    assert.match(texts[2] ?? '', /^2018 .*35 851 MD.*35 844,2 MD.* 6 800 000 dinars/);
    assert.match(findingsIn('ministries-2015-2019.csv', 'ar')[0]?.text ?? '', /2 279 646 000 دينار/);
  });

  it('tell how much of the private investment has no governorate, by the name of the measure', () => {
    const [found, ...more] = findingsIn('private-investment-2016-2021.csv');
    assert.deepEqual(more, []);
    assert.ok(found?.finding.kind === 'total');
    assert.equal(found.finding.gap, -1_164_579_000_000);
    assert.match(found.text, /^Investissement privé réalisé/);
  });

  it('find nothing where the lines make the published total', () => {
    for (const name of ['lf-2019.csv', 'execution-2024.csv', 'execution-2024-june.csv', 'voted-2025.csv'])
      assert.deepEqual(findingsIn(name), [], name);
  });

  it('find no broken rule in illustrative data, which obey the law', () => {
    for (const name of readdirSync(data).filter(file => file.startsWith('illustrative'))) {
      const kinds = findingsIn(name).map(({finding}) => finding.kind);
      assert.deepEqual(
        kinds.filter(kind => kind !== 'balance' && kind !== 'credits'),
        [],
        name,
      );
    }
  });
});
