import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import {authorisedPhase, phasesOf, type Selection, selectionOf, type Wish, yearsOf} from '../../src/query/selection.js';
import {sliceOf, totalOf} from '../../src/query/slice.js';
import {codes, law, read} from '../law-pack.js';

const CSV = `year,flow,credit,mission,programme_code,programme_fr,article,governorate,voted,amended,paid
2024,dépenses,CP,sante,1,Soins,12101,Tunis,100,110,90
2024,dépenses,CE,sante,1,Soins,12101,Tunis,1000,,
2024,dépenses,CP,justice,1,Tribunaux,21201,,50,50,
2023,dépenses,CP,sante,1,Soins,12101,Tunis,80,,80
2024,recettes,,,,,,,700,,650
`;
const budget = read(CSV);
const granted = (wish: Wish, of: Budget = budget): Selection => {
  const {selection, issues} = selectionOf(of, wish, law);
  assert.ok(selection, codes(issues).join());
  return selection;
};
const refused = (wish: Wish): readonly string[] => {
  const {selection, issues} = selectionOf(budget, wish, law);
  assert.equal(selection, undefined);
  return codes(issues);
};
const total = (wish: Wish, of: Budget = budget): number => totalOf(sliceOf(of, granted(wish, of))).amount;

describe('what is left open', () => {
  it('is the spending of the latest year, in payment credits, as voted', () => {
    assert.deepEqual(
      {...granted({}), filters: undefined},
      {year: 2024, flow: 'spending', credit: 'payment', phase: 'voted', filters: undefined},
    );
    assert.equal(total({}), 150_000);
  });

  it('is decided among the rows that what is decided leaves', () => {
    const file = read('year,flow,voted,paid\n2023,dépenses,5,4\n2024,dépenses,,6\n2025,recettes,7,\n2026,dépenses,,\n');
    assert.deepEqual([granted({}, file).year, granted({}, file).phase], [2024, 'paid']);
    assert.deepEqual([granted({flow: 'revenue'}, file).year, granted({flow: 'revenue'}, file).phase], [2025, 'voted']);
    assert.equal(granted({year: 2023}, file).phase, 'voted');
    assert.equal(total({}, file), 6_000);
  });

  it('is the first phase with a figure in the kind of credit that is chosen, gaps allowed', () => {
    assert.equal(granted({}, read('credit,voted,paid\nCE,1,\nCP,,2\n')).phase, 'paid');
    assert.equal(granted({}, read('mission,voted,paid\na,1,3\nb,,2\n')).phase, 'voted');
  });

  it('is a bill only where nothing else is known: what was asked for is not what was voted', () => {
    const file = read('year,proposed,voted,paid\n2024,9,8,7\n2025,6,,\n');
    assert.equal(granted({year: 2024}, file).phase, 'voted');
    assert.deepEqual([granted({}, file).year, granted({}, file).phase], [2025, 'proposed']);
    assert.equal(total({year: 2024, phase: 'proposed'}, file), 9_000);
    assert.equal(authorisedPhase(read('proposed\n5\n')), undefined);
  });

  it('is no kind of credit for revenue', () => {
    assert.equal(granted({flow: 'revenue'}).credit, undefined);
    assert.equal(total({flow: 'revenue'}), 700_000);
  });

  it('is CE where a file has nothing else', () => {
    const file = read('credit,voted\nCE,5\n');
    assert.equal(granted({}, file).credit, 'commitment');
  });

  it('is not decided by rows that are left out', () => {
    const file = read('year,credit,voted\n2024,CP,1\n2025,?,2\n');
    assert.equal(granted({}, file).year, 2024);
    assert.equal(total({}, file), 1_000);
  });

  it('is no year in a file without years', () => {
    assert.equal(granted({}, read('mission,voted\nsante,1\n')).year, undefined);
  });
});

describe('a wish', () => {
  it('is granted as it is', () => {
    assert.equal(total({year: 2023}), 80_000);
    assert.equal(total({credit: 'commitment'}), 1_000_000);
    assert.equal(total({phase: 'paid'}), 90_000);
    assert.equal(total({flow: 'revenue', phase: 'paid'}), 650_000);
  });

  it('that the file cannot grant is refused, saying what there is', () => {
    assert.deepEqual(refused({year: 1999}), ['no-such-year']);
    assert.deepEqual(refused({phase: 'ordered'}), ['no-such-phase']);
    assert.deepEqual(selectionOf(budget, {year: 1999}, law).issues[0]?.detail, '2024, 2023');
    assert.deepEqual(
      codes(selectionOf(read('voted\n1\n'), {credit: 'payment', flow: 'revenue', year: 2024}, law).issues),
      ['no-such-flow', 'no-such-year', 'no-such-credit'],
    );
  });
});

describe('filters', () => {
  it('take a code, an alias or a name in any language, and several', () => {
    for (const mission of ['sante', 'Santé', 'SANTE', 'الصحة', 'Ministère de la santé', '11'])
      assert.equal(total({filters: {mission}}), 100_000, mission);
    assert.equal(total({filters: {mission: 'sante; justice'}}), 150_000);
    assert.equal(total({filters: {mission: 'sante', governorate: 'تونس'}}), 100_000);
    assert.equal(total({filters: {part: 'التأجير'}}), 100_000);
  });

  it('take the key of a scoped programme, or its code in every mission', () => {
    assert.equal(total({filters: {programme: 'justice/1'}}), 50_000);
    assert.equal(total({filters: {programme: '1'}}), 150_000);
    assert.equal(total({filters: {programme: '1', mission: 'justice'}}), 50_000);
    assert.equal(total({filters: {programme: 'Tribunaux'}}), 50_000);
  });

  it('that name nothing in the file are refused by name', () => {
    const {selection, issues} = selectionOf(budget, {filters: {mission: 'sante;défense;inconnue', colour: 'red'}}, law);
    assert.equal(selection, undefined);
    assert.deepEqual(
      issues.map(({code, text}) => [code, text]),
      [
        ['no-such-entry', 'défense'],
        ['no-such-entry', 'inconnue'],
        ['no-such-dimension', 'colour'],
      ],
    );
  });

  it('that cannot be granted stop the chart, each for itself', () => {
    const refused: readonly Readonly<Record<string, string>>[] = [{mission: 'inconnue'}, {colour: 'red'}];
    for (const filters of refused) assert.equal(selectionOf(budget, {filters}, law).selection, undefined);
  });

  it('that are empty filter nothing, also on a level that the file lacks', () => {
    assert.equal(total({filters: {mission: '', activity: ' ; '}}), 150_000);
  });

  it('leave rows that name nothing at that level outside', () => {
    assert.equal(total({filters: {governorate: 'Tunis'}}), 100_000);
  });
});

describe('what a file offers', () => {
  it('is its years, the latest first, and the phases that hold a figure', () => {
    assert.deepEqual(yearsOf(read('year,voted\n2023,1\n2025,1\n2024,1\n2025,2\n')), [2025, 2024, 2023]);
    assert.deepEqual(phasesOf(budget), ['voted', 'amended', 'paid']);
    assert.deepEqual(phasesOf(read('mission,voted,paid\na,1,\n')), ['voted']);
  });

  it('is the amended credits as what authorises, where there are any', () => {
    assert.equal(authorisedPhase(budget), 'amended');
    assert.equal(authorisedPhase(read('voted,amended\n1,\n')), 'voted');
    assert.equal(authorisedPhase(read('paid\n1\n')), undefined);
  });
});
