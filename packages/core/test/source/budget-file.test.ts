import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {largeCsv, type LargeTotals, LARGE_PHASES, LARGE_YEARS} from '../../../../test/tools/large-csv.js';
import type {Budget} from '../../src/budget/budget.js';
import {countryOf} from '../../src/country/country.js';
import {FileDecoder} from '../../src/decode/stream/file-decoder.js';
import {faultsIn} from '../../src/issue.js';
import {MergedLevel} from '../../src/query/merged-level.js';
import {rollUp} from '../../src/query/roll-up.js';
import {type Selection, selectionOf} from '../../src/query/selection.js';
import {sliceOf, totalOf} from '../../src/query/slice.js';
import {BudgetFile, isWhole} from '../../src/source/budget-file.js';
import {packed, unpacked} from '../../src/source/packed-budget.js';
import {finished} from '../../src/work.js';
import {law, lawPack, read} from '../law-pack.js';

/** A large file as it is read from bytes that come in pieces, and what is in it. */
function large(rows: number): {readonly file: BudgetFile; readonly totals: LargeTotals} {
  const decoder = new FileDecoder();
  const text = largeCsv(rows, 17, {faultyEvery: 50});
  for (;;) {
    const next = text.next();
    if (next.done) return {file: new BudgetFile(finished(decoder.end())), totals: next.value};
    finished(decoder.push(new TextEncoder().encode(next.value)));
  }
}

const selected = (budget: Budget, wish: Partial<Selection>): Selection => {
  const {selection, issues} = selectionOf(budget, wish as object, law);
  assert.ok(selection, issues.map(({code}) => code).join());
  return selection;
};

describe('a file of 60,000 lines', () => {
  const {file, totals} = large(60_000);
  const budget = finished(file.budget(law, {}, ['mission']));

  it('has the totals that were counted when it was written, year by year and phase by phase', () => {
    assert.equal(file.table.rowCount, 60_000);
    assert.ok(budget.rowCount < 2000, `${budget.rowCount} rows`);
    for (const year of LARGE_YEARS) {
      for (const [credit, name] of [
        ['payment', 'CP'],
        ['commitment', 'CE'],
      ] as const) {
        for (const phase of LARGE_PHASES) {
          const key = `${year} ${name} ${phase}`;
          const slice = sliceOf(budget, selected(budget, {year, credit, phase}));
          const {amount, missing} = totalOf(slice);
          assert.deepEqual([amount, missing], [totals.sums.get(key), totals.missing.get(key) ?? 0], key);
          for (const node of rollUp(slice, ['mission']).children)
            assert.equal(node.amount, totals.missions.get(`${key} ${node.entry?.code}`), `${key} ${node.entry?.code}`);
        }
      }
    }
  });

  it('says how many lines are left out, and with how much money', () => {
    const leftOut = budget.issues.filter(issue => issue.leftOut);
    assert.equal(faultsIn(leftOut), totals.leftOut.rows);
    assert.equal(
      leftOut.reduce((sum, {amount = 0}) => sum + amount, 0),
      totals.leftOut.voted,
    );
    assert.ok(leftOut.length < totals.leftOut.rows, 'not one by one');
  });

  it('is read once for a country and a way of reading, and condensed to what is asked for', () => {
    assert.equal(isWhole(budget), false);
    assert.throws(() => rollUp(sliceOf(budget, selected(budget, {})), ['programme']), MergedLevel);
    const more = finished(file.budget(law, {}, ['mission', 'programme']));
    assert.ok(more.rowCount > budget.rowCount);
    assert.equal(more.issues, budget.issues, 'understood once');
    assert.notEqual(finished(file.budget(law, {unit: 'million'}, [])).issues, budget.issues);
    const other = countryOf({...lawPack, country: 'YY'});
    assert.notEqual(finished(file.budget(other, {}, [])).issues, budget.issues);
  });
});

describe('a file of a few lines', () => {
  it('is given as it is, with all its levels', () => {
    const {file} = large(500);
    const budget = finished(file.budget(law, {}, []));
    assert.deepEqual([budget.rowCount, isWhole(budget), budget.counts], [500, true, undefined]);
    assert.equal(finished(file.budget(law, {}, ['mission'])), budget);
  });

  it('is whole too when many lines are of few kinds', () => {
    const lines = Array.from({length: 30_000}, (_, i) => `m${i % 10},p${i % 3},1\n`).join('');
    const decoder = new FileDecoder();
    finished(decoder.push(new TextEncoder().encode(`# unit: dinar\nmission,programme,voted\n${lines}`)));
    const budget = finished(new BudgetFile(finished(decoder.end())).budget(law, {}, []));
    assert.deepEqual([budget.rowCount, isWhole(budget)], [30, true]);
    assert.equal(totalOf(sliceOf(budget, selected(budget, {}))).amount, 30_000_000);
  });
});

describe('a budget that travels from a worker', () => {
  const travelled = (budget: Budget): Budget => finished(unpacked(structuredClone(packed(budget)), law));

  it('arrives as it was, with the entries and units of the country itself', () => {
    const budget = read(
      '# note_ar: ملاحظة\nmission,article,governorate,unit,voted,paid\nsante,12101,Tunis,MD,1,\nAgence,999,Ailleurs,MD,x,2\n,,,MD,3,\n',
      {},
    );
    const found = travelled(budget);
    assert.deepEqual(found, budget);
    const [entry] = found.dimensions.get('mission')?.entries ?? [];
    assert.equal(entry?.official, law.entry('mission', 'sante'));
    assert.equal(found.dimensions.get('mission')?.dimension, law.dimension('mission'));
    assert.equal(found.unit, law.unit('million'));
  });

  it('arrives as it was when it is condensed', () => {
    const {file} = large(30_000);
    const budget = finished(file.budget(law, {}, ['mission']));
    assert.equal(isWhole(budget), false);
    assert.deepEqual(travelled(budget), budget);
  });

  it('of another country is refused', () => {
    const foreign = countryOf({...lawPack, dimensions: lawPack.dimensions.slice(1)});
    assert.throws(() => finished(unpacked(packed(read('mission,voted\na,1\n')), foreign)), TypeError);
  });
});
