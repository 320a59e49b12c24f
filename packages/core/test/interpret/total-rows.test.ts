import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {selectionOf} from '../../src/query/selection.js';
import {sliceOf, totalOf} from '../../src/query/slice.js';
import {law, read} from '../law-pack.js';

/** The total that the reader sees, and the lines that were not counted. */
const counted = (text: string, year?: number): {total: number; totals: (string | number | undefined)[][]} => {
  const budget = read(text);
  const {selection} = selectionOf(budget, {year}, law);
  assert.ok(selection);
  const {amount} = totalOf(sliceOf(budget, selection));
  return {
    total: amount,
    totals: budget.issues
      .filter(({code}) => code.startsWith('total'))
      .map(({code, row, amount: own}) => [code, row, own]),
  };
};

describe('a row that says that it is a total', () => {
  it('is not counted a second time, in any language', () => {
    for (const name of [
      'Total',
      'TOTAL GÉNÉRAL',
      'Sous-total ministères',
      'Total mission',
      'المجموع',
      'المجموع العام',
      'مجموع النفقات',
      'Grand total',
    ]) {
      assert.deepEqual(
        counted(`mission,voted\nsante,5\njustice,7\n${name},12\n`),
        {total: 12_000, totals: [['total-row', 4, 12_000]]},
        name,
      );
    }
  });

  it('is shown to the reader as it is written', () => {
    const [issue] = read('mission,programme,voted\nsante,a,5\nTotal,,5\n').issues;
    assert.deepEqual([issue?.code, issue?.row, issue?.text], ['total-row', 3, 'Total | 5']);
  });

  it('may have a code, and a single line to be the total of', () => {
    assert.equal(counted('mission_code,mission_fr,voted\nsante,Santé,5\nT9,Total,5\n').total, 5_000);
  });

  it('is not counted even when it does not add up: two wrong totals are not a right one', () => {
    assert.deepEqual(counted('mission,voted\nsante,5\njustice,7\nTotal,13\n'), {
      total: 12_000,
      totals: [['total-row', 4, 13_000]],
    });
  });

  it('is found in a column that the kit does not use, where the row names nothing', () => {
    assert.equal(counted('N°,mission,voted\n1,sante,5\n2,justice,7\nTotal,,99\n').total, 12_000);
  });

  it('is found in such a column beside a name only when it adds up', () => {
    assert.equal(counted('mission,détail,voted\nsante,total,12\nsante,a,5\nsante,b,7\n').total, 12_000);
    assert.equal(counted('mission,détail,voted\nsante,total,12\nsante,dont a,5\n').total, 17_000);
  });

  it('needs no year of its own', () => {
    const {total, totals} = counted('year,mission,voted\n2025,sante,5\n2025,justice,7\n,Total,12\n');
    assert.deepEqual([total, totals], [12_000, [['total-row', 4, 12_000]]]);
    assert.equal(read('year,mission,voted\n2025,sante,5\n2025,justice,7\n,Total,12\n').issues.length, 1);
  });

  it('is counted where it is all that the file says of a mission', () => {
    const text =
      'year,mission,programme,voted\n2024,sante,total,12\n2025,sante,total,9\n2025,sante,a,4\n2025,sante,b,5\n';
    assert.deepEqual(counted(text, 2024), {total: 12_000, totals: [['total-row', 3, 9_000]]});
    assert.equal(counted(text, 2025).total, 9_000);
    assert.equal(counted('mission,voted\nTotal,5\n').total, 5_000);
  });

  it('is not every name with these letters in it', () => {
    for (const name of ['Totalité du parc', 'Énergie totale', 'المجموعة الأولى', 'sante']) {
      assert.equal(counted(`mission,voted\njustice,5\n${name},7\n`).total, 12_000, name);
    }
  });
});

describe('a row that is the sum of the lines below it', () => {
  const lines =
    'mission,programme,voted,paid\nsante,,12,6\nsante,a,5,2\nsante,b,7,4\njustice,,3,\njustice,c,1,\njustice,d,2,\n';

  it('is not counted a second time', () => {
    assert.deepEqual(counted(lines), {
      total: 15_000,
      totals: [
        ['total-row', 2, 12_000],
        ['total-row', 5, 3_000],
      ],
    });
  });

  it('is found level by level, up to a grand total that names nothing', () => {
    const deep =
      'mission,programme,subprogramme,voted\n,,,10\nsante,,,10\nsante,a,,6\nsante,a,x,2\nsante,a,y,4\nsante,b,,4\nsante,b,z,1\nsante,b,t,3\n';
    assert.equal(counted(deep).total, 10_000);
    assert.equal(counted(deep).totals.length, 4);
  });

  it('is one also where a mission has a single programme, if others show the custom', () => {
    assert.equal(
      counted('mission,programme,voted\nsante,,12\nsante,a,5\nsante,b,7\njustice,,3\njustice,c,3\n').total,
      15_000,
    );
  });

  it('is not counted where it is the only one of its kind', () => {
    const text = 'mission,programme,voted\nsante,,12\nsante,a,5\nsante,b,7\njustice,,9\njustice,c,1\njustice,d,2\n';
    assert.deepEqual(counted(text), {total: 24_000, totals: [['total-row', 2, 12_000]]});
  });

  it('is left out and reported where it differs from its lines among others that do not', () => {
    const {total, totals} = counted(
      'mission,programme,voted\nsante,,12\nsante,a,5\nsante,b,7\njustice,,9\njustice,c,1\njustice,d,2\ndefense,,3\ndefense,e,1\ndefense,f,2\n',
    );
    assert.equal(total, 18_000);
    assert.deepEqual(
      totals.filter(([code]) => code === 'total-differs'),
      [['total-differs', 5, 9_000]],
    );
  });

  it('is a line of its own when it is no such sum: money that is not broken down further', () => {
    assert.deepEqual(counted('mission,programme,voted\nsante,,100\nsante,a,5\nsante,b,7\njustice,,3\n'), {
      total: 115_000,
      totals: [],
    });
  });

  it('is not looked for across years, flows or kinds of credit', () => {
    assert.deepEqual(counted('year,mission,programme,voted\n2024,sante,,12\n2025,sante,a,5\n2025,sante,b,7\n', 2024), {
      total: 12_000,
      totals: [],
    });
    assert.deepEqual(counted('credit,mission,programme,voted\nCP,sante,,12\nCE,sante,a,5\nCE,sante,b,7\n'), {
      total: 12_000,
      totals: [],
    });
  });

  it('must be it in every phase', () => {
    assert.equal(counted('mission,programme,voted,paid\nsante,,12,9\nsante,a,5,\nsante,b,7,\n').total, 24_000);
    assert.equal(counted('mission,programme,voted,paid\nsante,,12,\nsante,a,5,1\nsante,b,7,1\n').total, 24_000);
    assert.equal(counted('mission,programme,voted,paid\nsante,,12,99\nsante,a,5,1\nsante,b,7,1\n').total, 24_000);
  });

  it('is not one line beside an equal one', () => {
    assert.deepEqual(counted('mission,programme,voted\njustice,,5\njustice,c,5\n'), {total: 10_000, totals: []});
  });

  it('is not a zero beside zeros, nor one line beside an equal one', () => {
    assert.deepEqual(
      counted('mission,programme,voted\nsante,,0\nsante,a,0\nsante,b,0\njustice,,5\njustice,c,5\n').totals,
      [],
    );
  });
});
