import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {UNREADABLE} from '../../src/interpret/interpret.js';
import {faultsIn, hasError, type Issue} from '../../src/issue.js';
import {selectionOf} from '../../src/query/selection.js';
import {sliceOf, totalOf} from '../../src/query/slice.js';
import {codes, law, read} from '../law-pack.js';

const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({code, row, text, amount, leftOut}) => [code, row, text, amount, leftOut]);
/** What the reader of a widget would see as the total, in millimes. */
const total = (text: string): number => {
  const budget = read(text);
  const {selection} = selectionOf(budget, {}, law);
  assert.ok(selection, codes(budget.issues).join());
  return totalOf(sliceOf(budget, selection)).amount;
};

describe('the year of a row', () => {
  it('is read in Latin and Arabic digits, and as spreadsheets write numbers', () => {
    assert.deepEqual([...read('year,voted\n1999,1\n٢٠٢٥,1\n2026.0,1\n').years], [1999, 2025, 2026]);
  });

  it('is 0 where the file gives none', () => {
    assert.deepEqual([...read('mission,voted\na,1\n').years], [0]);
    assert.deepEqual([...read('year,voted\n,1\n').years], [0]);
  });

  it('that is missing or unreadable among others leaves the row out, with its amount', () => {
    const budget = read('year,voted\n2024,1\n,2\nLF 2024,3\n0000,4\n24,5\n');
    assert.deepEqual([...budget.years], [2024, -1, -1, -1, -1]);
    assert.deepEqual(told(budget.issues), [
      ['year-invalid', 3, '', 2_000, true],
      ['year-invalid', 4, 'LF 2024', 3_000, true],
      ['year-invalid', 5, '0000', 4_000, true],
      ['year-invalid', 6, '24', 5_000, true],
    ]);
    assert.equal(total('year,voted\n2024,1\n,2\nLF 2024,3\n'), 1_000);
  });

  it('that is unreadable in every row leaves nothing to add', () => {
    const budget = read('year,voted\nLF 2024,1\nLF 2025,2\n');
    const {selection} = selectionOf(budget, {}, law);
    assert.ok(selection);
    assert.equal(sliceOf(budget, selection).rows.length, 0);
  });
});

describe('the flow of a row', () => {
  it('is spending where the file gives none', () => assert.deepEqual([...read('voted\n1\n').flows], [0]));

  it('is read in three languages', () => {
    assert.deepEqual(
      [...read('flow,voted\ndépenses,1\nRecettes,1\nrevenue,1\nالنفقات,1\nمداخيل,1\n').flows],
      [0, 1, 1, 0, 1],
    );
  });

  it('that is missing among others leaves the row out: it may be either', () => {
    const budget = read('flow,voted\nrecettes,1\n,2\nTrésor,3\n');
    assert.deepEqual([...budget.flows], [1, UNREADABLE, UNREADABLE]);
    assert.deepEqual(told(budget.issues), [
      ['flow-unknown', 3, '', 2_000, true],
      ['flow-unknown', 4, 'Trésor', 3_000, true],
    ]);
  });

  it('is revenue where the row names a part of revenue', () => {
    const budget = read('part,revenue_part,voted\n1,,5\n,I,7\n');
    assert.deepEqual([...budget.flows], [0, 1]);
    assert.equal(total('part,revenue_part,voted\n1,,5\n,I,7\n'), 5_000);
  });
});

describe('the kind of credit of a row', () => {
  it('is read in its usual words', () => {
    assert.deepEqual(
      [...read('credit,voted\nCP,1\nC.E.,1\nAE,1\nCrédits de paiement,1\nاعتمادات التعهد,1\n').credits],
      [1, 2, 2, 1, 2],
    );
  });

  it('that is missing among others leaves the row out: CE and CP are never added', () => {
    const budget = read('credit,voted\nCP,1\n,2\nX,3\n');
    assert.deepEqual([...budget.credits], [1, UNREADABLE, UNREADABLE]);
    assert.deepEqual(
      budget.issues.map(({code, row, amount}) => [code, row, amount]),
      [
        ['credit-unknown', 3, 2_000],
        ['credit-unknown', 4, 3_000],
      ],
    );
    assert.equal(total('credit,voted\nCP,1\n,2\nX,3\n'), 1_000);
    assert.equal(
      sliceOf(budget, {year: undefined, phase: 'voted', credit: undefined, flow: 'spending', filters: new Map()}).rows
        .length,
      1,
    );
  });

  it('is not asked of revenue, which is neither CE nor CP', () => {
    const budget = read('flow,credit,voted\ndépenses,CP,1\ndépenses,CE,2\nrecettes,,3\n');
    assert.deepEqual([...budget.credits], [1, 2, 0]);
    assert.deepEqual(budget.issues, []);
    const {selection} = selectionOf(budget, {flow: 'revenue'}, law);
    assert.ok(selection);
    assert.equal(totalOf(sliceOf(budget, selection)).amount, 3_000);
  });

  it('that two faults leave out counts its amount once', () => {
    const budget = read('year,credit,voted\n2024,CP,1\n,,2\n');
    assert.deepEqual(
      budget.issues.map(({code, amount}) => [code, amount]),
      [
        ['year-invalid', 2_000],
        ['credit-unknown', undefined],
      ],
    );
  });
});

describe('what the file says of itself', () => {
  it('is its unit, and nothing where it says nothing', () => {
    const {unit, meta, credits} = read('# unit: million\nvoted\n1\n');
    assert.deepEqual([unit.id, meta.title, meta.note, [...credits]], ['million', undefined, undefined, [0]]);
  });

  it('reads titles, sources and notes by language, a bare one in the language of its script', () => {
    const {meta} = read('# title_fr: Titre\n# source: X\n# note_ar: ملاحظة\n# licence: ODbL\nvoted\n1\n');
    assert.deepEqual(
      [meta.title, meta.source, meta.note, meta.licence],
      [{fr: 'Titre'}, {fr: 'X'}, {ar: 'ملاحظة'}, 'ODbL'],
    );
    assert.deepEqual(read('# source: وزارة المالية\nvoted\n1\n').meta.source, {ar: 'وزارة المالية'});
    // A plain space inside a number would turn it round in a sentence from right to left.
    assert.deepEqual(read('# note_ar: 40 741 م د في 2019\nvoted\n1\n').meta.note, {ar: '40\u202f741 م د في 2019'});
  });

  it('takes invented figures for invented unless the file says no', () => {
    const illustrative = (value: string): boolean | undefined =>
      read(`# illustrative: ${value}\nvoted\n1\n`).meta.illustrative;
    for (const value of ['true', 'Oui', '1', 'نعم', 'chiffres inventés'])
      assert.equal(illustrative(value), true, value);
    for (const value of ['false', 'No', 'non', '0', 'لا']) assert.equal(illustrative(value), false, value);
    assert.equal(read('voted\n1\n').meta.illustrative, false);
  });

  it('takes dates of the calendar only, and reports the others', () => {
    const budget = read('# date: 30/06/2024\n# as_of: 2024-02-30\nvoted\n1\n');
    assert.deepEqual([budget.meta.date, budget.meta.asOf], [undefined, undefined]);
    assert.deepEqual(
      budget.issues.map(({code, column, text}) => [code, column, text]),
      [
        ['date-invalid', 'date', '30/06/2024'],
        ['date-invalid', 'as_of', '2024-02-30'],
      ],
    );
    for (const date of ['2024-13-01', '2024-00-10', '2024-6-1', '24-06-01']) {
      assert.equal(read(`# as_of: ${date}\nvoted\n1\n`).meta.asOf, undefined, date);
    }
    for (const date of ['2024', '2024-06', '2024-02-29'])
      assert.equal(read(`# as_of: ${date}\nvoted\n1\n`).meta.asOf, date);
  });

  it('takes the latest date of the rows, and reports those that are none', () => {
    const budget = read('as_of,voted\n2024-03-31,1\n2024-06-30,1\n31/12/2024,1\n');
    assert.equal(budget.meta.asOf, '2024-06-30');
    assert.deepEqual(told(budget.issues), [['date-invalid', 4, '31/12/2024', undefined, undefined]]);
  });
});

describe('a fault', () => {
  it('that leaves a row out is a warning: the rest is still shown, and the reader is told', () => {
    const file = `# date: demain
year,flow,credit,unit,mission,programme,as_of,voted
2024,dépenses,CP,dinar,sante,,,12
2024,dépenses,CP,dinar,sante,a,,5
2024,dépenses,CP,dinar,sante,b,,7
2024,dépenses,CP,dinar,justice,,,3
2024,dépenses,CP,dinar,justice,c,,1
2024,dépenses,CP,dinar,justice,d,,2
2024,dépenses,CP,dinar,defense,,,9
2024,dépenses,CP,dinar,defense,e,,1
x,dépenses,CP,dinar,X,f,hier,1
2024,x,CP,dinar,X,g,,1
2024,dépenses,x,dinar,X,h,,1
2024,dépenses,CP,x,X,i,,1
2024,dépenses,CP,,X,j,,1
2024,dépenses,CP,dinar,X,k,,x
2024,dépenses,CP,dinar,X,l,,99999999999999
trop,peu
`;
    const {issues} = read(file, {});
    const expected = [
      'ragged-row',
      'unit-missing',
      'amount-invalid',
      'amount-out-of-range',
      'unit-unknown',
      'year-invalid',
      'flow-unknown',
      'credit-unknown',
      'total-differs',
    ];
    assert.deepEqual([...codes(issues.filter(({leftOut}) => leftOut))].sort(), expected.sort());
    assert.deepEqual(codes(issues.filter(({leftOut}) => !leftOut)), [
      'date-invalid',
      'date-invalid',
      'total-row',
      'total-row',
    ]);
    assert.deepEqual(new Set(issues.map(({severity}) => severity)), new Set(['warning']));
  });
});

describe('a file that cannot be shown', () => {
  it('has one error that says why', () => {
    for (const [text, code] of [
      ['', 'empty'],
      ['mission,voted\n', 'empty'],
      ['<html>', 'html'],
      ['[{"a":', 'bad-json'],
      ['mission,mission,voted\na,b,1\n', 'duplicate-header'],
    ] as const) {
      const {issues} = read(text);
      assert.equal(hasError(issues), true, text);
      assert.equal(issues.find(({severity}) => severity === 'error')?.code, code, text);
    }
  });

  it('names the rows that do not fit instead of calling the file empty', () => {
    assert.ok(!codes(read('mission,voted\na\nb\n').issues).includes('empty'));
  });
});

it('a budget of 100,000 faulty rows is read to its end', {timeout: 120_000}, () => {
  const rows = Array.from({length: 100_000}, (_, i) => `${i},x,y,${i}`).join('\n');
  const budget = read(`mission,year,credit,voted\n${rows}`);
  assert.equal(faultsIn(budget.issues.filter(({leftOut}) => leftOut)), 200_000);
});

describe('a code that the classification does not have', () => {
  it('is shown as it is, and said with its line', () => {
    const budget = read('# unit: dinar\npart_code,voted\n1,5\n9,7\n');
    assert.deepEqual(
      budget.issues.map(({code, row, column, text, leftOut}) => [code, row, column, text, leftOut]),
      [['unknown-code', 4, 'part', '9', undefined]],
    );
  });

  it('is no slip when the file names it', () => {
    assert.deepEqual(read('# unit: dinar\npart_code,part_fr,voted\n9,Autre,7\n').issues, []);
  });
});
