import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LARGEST_AMOUNT} from '../../src/amount/amount.js';
import type {Selection} from '../../src/query/selection.js';
import {addTotals, inPhase, phaseTotals, sliceOf, totalOf} from '../../src/query/slice.js';
import {read} from '../law-pack.js';

const budget = read(
  'year,flow,credit,mission,voted,paid\n2024,dépenses,CP,sante,100,90\n2024,dépenses,CE,sante,300,\n2023,dépenses,CP,sante,80,\n2024,recettes,,,700,\n',
);
const base: Selection = {year: 2024, phase: 'voted', credit: 'payment', flow: 'spending', filters: new Map()};
const total = (more: Partial<Selection> = {}) => totalOf(sliceOf(budget, {...base, ...more}));

describe('a slice', () => {
  it('refuses to add CE to CP', () => {
    assert.throws(() => sliceOf(budget, {...base, credit: undefined}), TypeError);
    assert.equal(total({flow: 'revenue', credit: undefined}).amount, 700_000);
  });

  it('refuses to add two years, except to compare them', () => {
    assert.throws(() => sliceOf(budget, {...base, year: undefined}), TypeError);
    assert.deepEqual([...sliceOf(budget, base, {anyYear: true}).rows], [0, 2]);
    assert.equal(sliceOf(read('year,voted\n2024,1\n'), {...base, year: undefined, credit: undefined}).rows.length, 1);
  });

  it('is of the rows that are asked for, whatever was asked before', () => {
    const filters = new Map([['mission', new Set([budget.dimensions.get('mission')!.entries[0]!.key])]]);
    const asked = [
      [base, {}, [0]],
      [{...base, phase: 'paid'}, {}, [0]],
      [{...base, year: 2023}, {}, [2]],
      [{...base, year: 2023}, {anyYear: true}, [0, 2]],
      [{...base, credit: 'commitment'}, {}, [1]],
      [{...base, flow: 'revenue', credit: undefined}, {}, [3]],
      [{...base, filters}, {}, [0]],
      [{...base, filters: new Map([['mission', new Set(['none'])]])}, {}, []],
    ] as const;
    for (const order of [asked, [...asked].reverse()])
      for (const [selection, options, rows] of order) {
        const slice = sliceOf(budget, selection, options);
        assert.deepEqual([...slice.rows], rows);
        assert.equal(slice.selection, selection);
        assert.equal(slice.amounts, budget.phases.get(selection.phase));
      }
  });

  it('refuses a phase that the file does not have', () => {
    assert.throws(() => sliceOf(budget, {...base, phase: 'ordered'}), TypeError);
    assert.throws(() => inPhase(sliceOf(budget, base), 'ordered'), TypeError);
  });

  it('never holds spending and revenue together', () => {
    assert.deepEqual([...sliceOf(budget, base).rows], [0]);
    assert.deepEqual([...sliceOf(budget, {...base, flow: 'revenue', credit: undefined}).rows], [3]);
  });

  it('never holds rows that are left out, whatever is asked', () => {
    const faulty = read('year,flow,credit,voted\nx,dépenses,CP,1\ny,dépenses,CP,2\n');
    for (const anyYear of [true, false]) {
      assert.equal(sliceOf(faulty, {...base, year: undefined}, {anyYear}).rows.length, 0);
    }
  });

  it('in another phase has the same rows and other amounts', () => {
    const paid = inPhase(sliceOf(budget, base), 'paid');
    assert.deepEqual([totalOf(paid).amount, paid.selection.phase], [90_000, 'paid']);
  });
});

describe('a total', () => {
  it('tells "no figure" from zero', () => {
    assert.deepEqual(
      {...total({year: 2023, phase: 'paid'}), selection: undefined},
      {amount: 0, available: false, missing: 1, selection: undefined},
    );
    const zero = read('voted\n0\n\n');
    assert.deepEqual(
      {...totalOf(sliceOf(zero, {...base, year: undefined, credit: undefined})), selection: undefined},
      {amount: 0, available: true, missing: 0, selection: undefined},
    );
  });

  it('counts the rows without a figure', () => {
    const file = read('mission,voted\na,1\nb,\nc,n.d.\n');
    assert.deepEqual(
      {...totalOf(sliceOf(file, {...base, year: undefined, credit: undefined})), selection: undefined},
      {amount: 1_000, available: true, missing: 2, selection: undefined},
    );
  });

  it('does not call missing what the file knows as a whole only', () => {
    const file = read('mission,part,voted,paid\n,,10,\nsante,1,,4\nsante,2,,5\nsante,3,,\n');
    const of = (phase: 'voted' | 'paid') =>
      totalOf(sliceOf(file, {...base, year: undefined, credit: undefined, phase}));
    assert.deepEqual([of('voted').missing, of('voted').amount], [0, 10_000]);
    assert.deepEqual([of('paid').missing, of('paid').amount], [1, 9_000]);
  });

  it('beyond the exact range is refused', () => {
    const file = read(`# unit: millime\nmission,voted\na,${LARGEST_AMOUNT}\nb,1\n`);
    assert.throws(() => totalOf(sliceOf(file, {...base, year: undefined, credit: undefined})), RangeError);
  });

  it('may be given for each phase that holds a figure', () => {
    assert.deepEqual(
      phaseTotals(sliceOf(budget, base)).map(({amount, selection}) => [selection.phase, amount]),
      [
        ['voted', 100_000],
        ['paid', 90_000],
      ],
    );
    assert.deepEqual(
      phaseTotals(sliceOf(budget, {...base, year: 2023})).map(({selection}) => selection.phase),
      ['voted'],
    );
  });
});

describe('addTotals', () => {
  it('refuses two phases, CE and CP, spending and revenue', () => {
    assert.throws(() => addTotals(total(), total({phase: 'paid'})), TypeError);
    assert.throws(() => addTotals(total(), total({credit: 'commitment'})), TypeError);
    assert.throws(() => addTotals(total(), total({flow: 'revenue', credit: undefined})), TypeError);
  });

  it('adds what is of one kind, and forgets the year of two', () => {
    const sum = addTotals(total(), total({year: 2023}));
    assert.deepEqual([sum.amount, sum.selection.year, sum.available], [180_000, undefined, true]);
    assert.equal(addTotals(total(), total()).selection.year, 2024);
  });

  it('knows what is missing, and is available when one of the two is', () => {
    const [known, unknown] = [total({phase: 'paid'}), total({phase: 'paid', year: 2023})];
    assert.deepEqual([unknown.available, unknown.missing], [false, 1]);
    for (const sum of [addTotals(known, unknown), addTotals(unknown, known)]) {
      assert.deepEqual([sum.amount, sum.available, sum.missing], [90_000, true, 1]);
    }
    assert.equal(addTotals(unknown, unknown).available, false);
  });
});
