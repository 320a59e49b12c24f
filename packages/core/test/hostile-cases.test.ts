// Broken and hostile input, by the numbers of the list that every source is held against: never a wrong number, never a blank.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../src/budget/budget.js';
import {Refusal} from '../src/chart/context.js';
import type {ChartModel} from '../src/chart/model.js';
import {OTHERS} from '../src/chart/treemap/treemap-model.js';
import {decodeText} from '../src/decode/decode.js';
import {budgetOf} from '../src/interpret/budget-of.js';
import {hasError, type Issue} from '../src/issue.js';
import {wordsIn} from '../src/text/catalogs.js';
import {issueSentence} from '../src/text/issues.js';
import {issuesAr} from '../src/text/issues-ar.js';
import {issuesFr} from '../src/text/issues-fr.js';
import {model} from './chart/treemap-fixture.js';
import {codes, law, read} from './law-pack.js';

const faults = ({issues}: Budget): readonly Issue[] => issues.filter(({severity}) => severity !== 'info');

/** What both readers are told; each sentence says where, or what. */
function told(issue: Issue | undefined, ...said: readonly string[]): void {
  assert.ok(issue);
  for (const sentences of [issuesFr, issuesAr]) {
    const sentence = issueSentence(issue, sentences);
    for (const text of said) assert.equal(sentence.includes(text), true, sentence);
  }
}

const show = (budget: Budget): ChartModel => model({}, 'fr', 900, budget);
const amountsOf = ({table}: ChartModel): readonly unknown[] => table.rows.map(({key, amounts}) => [key, amounts[0]]);

describe('numbers', () => {
  it('hostile 16: what is no number is listed, is in no total, and the total says so', () => {
    for (const text of ['NaN', 'beaucoup', '#REF!', '#DIV/0!']) {
      const budget = read(`mission,voted\na,5\nb,${text}\n`);
      const [issue] = faults(budget);
      assert.deepEqual([issue?.code, issue?.row, issue?.text, issue?.leftOut], ['amount-invalid', 3, text, true]);
      told(issue, text, '3');
      assert.equal(show(budget).total, 5_000);
    }
  });

  it('hostile 17: a number is read by the convention of its column, never cell by cell', () => {
    const budget = read('mission;voted\na;1 234,5\nb;31,639\nc;2,25\n');
    assert.deepEqual([...(budget.phases.get('voted') ?? [])], [1_234_500, 31_639, 2_250]);
  });

  it('hostile 18: a number that can be read in two ways is reported, and nothing is drawn', () => {
    const budget = read('mission,voted\na,31.639\nb,2\n');
    const [issue] = faults(budget);
    assert.deepEqual([issue?.code, issue?.severity], ['amount-ambiguous', 'error']);
    told(issue, '31.639', 'decimal');
  });

  it('hostile 19: 1e400 is no amount', () => {
    const budget = read('mission,voted\na,5\nb,1e400\n');
    assert.deepEqual([codes(faults(budget)), show(budget).total], [['amount-invalid'], 5_000]);
  });

  it('hostile 20: a negative amount has no area, and stands in the table and in the net total', () => {
    const of = show(read('mission,voted\na,5\nb,-2\n'));
    assert.equal(of.total, 3_000);
    assert.deepEqual(amountsOf(of), [
      ['a', 5_000],
      ['b', -2_000],
    ]);
    assert.equal(of.outline.find(({key}) => key === 'b')?.box, undefined);
    assert.ok(of.outline.find(({key}) => key === 'a')?.box);
  });

  it('hostile 21: where all is zero there is no area, and a table that says so', () => {
    const of = show(read('mission,voted\na,0\nb,0\n'));
    assert.deepEqual(
      [of.total, amountsOf(of)],
      [
        0,
        [
          ['a', 0],
          ['b', 0],
        ],
      ],
    );
    assert.equal(of.drawing.height, 0);
  });

  it('hostile 22: an empty cell is not available, which is not zero', () => {
    const of = show(read('mission,voted\na,5\nb,\n'));
    assert.deepEqual(amountsOf(of), [
      ['a', 5_000],
      ['b', undefined],
    ]);
    assert.equal(of.table.rows[1]?.cells.includes(wordsIn('fr').notAvailable), true);
  });

  it('hostile 23: a sum that is not exact is refused, and said', () => {
    const budget = read('mission,voted\na,9007199254740\nb,9007199254740\n');
    assert.throws(
      () => show(budget),
      (error: unknown) => {
        assert.ok(error instanceof Refusal);
        assert.deepEqual(codes(error.issues), ['overflow']);
        return true;
      },
    );
  });

  it('hostile 24: an amount beyond 2^53 is reported, not rounded', () => {
    const budget = read('mission,voted\na,5\nb,9007199254741\n');
    assert.deepEqual([codes(faults(budget)), show(budget).total], [['amount-out-of-range'], 5_000]);
  });

  it('hostile 27: -0 is 0', () => {
    const [amount] = read('mission,voted\na,-0\n').phases.get('voted') ?? [];
    assert.equal(Object.is(amount, 0), true);
  });

  it('hostile 28: parts that do not add up to their whole are not shown for it, and the gap is said', async () => {
    const table = decodeText('id,parent_id,voted\n1,,10\n2,1,4\n3,1,5\n');
    const {budget} = await budgetOf({table}, law, {unit: 'dinar'});
    const [issue] = faults(budget);
    assert.deepEqual([issue?.code, issue?.text], ['tree-gap', '1 10 ≠ 9']);
    told(issue, '10 ≠ 9');
    assert.deepEqual([...(budget.phases.get('voted') ?? [])], [10_000]);
  });
});

describe('structure', () => {
  it('hostile 35: a key __proto__ in JSON changes nothing of what objects are', () => {
    const table = decodeText('[{"mission": "a", "voted": 5, "__proto__": {"voted": 7}}]');
    assert.deepEqual([table.rowCount, ({} as {readonly voted?: unknown}).voted], [1, undefined]);
    assert.equal(table.columns[table.header.indexOf('voted')]?.at(0), '5');
  });

  it('hostile 36: a header __proto__ is a column like others', () => {
    const table = decodeText('mission,__proto__,voted\na,x,5\n');
    assert.deepEqual([table.header, table.columns[1]?.at(0)], [['mission', '__proto__', 'voted'], 'x']);
  });

  it('hostile 37: two columns of one name are an error', () => {
    const budget = read('mission,voted,voted\na,5,7\n');
    const issue = budget.issues.find(({code}) => code === 'duplicate-header');
    assert.equal(issue?.severity, 'error');
    told(issue, 'voted');
  });

  it('hostile 40: of 3,000 entries most are gathered, and all stand in the table', () => {
    const of = show(read(`mission,voted\n${Array.from({length: 3000}, (_, i) => `m${i},1`).join('\n')}\n`));
    assert.equal((of.drawing.datasets.marks ?? []).length < 2000, true);
    assert.equal(
      of.outline.some(({key}) => key === OTHERS),
      true,
    );
    assert.deepEqual([of.table.rows.length, of.total], [3000, 3_000_000]);
  });

  it('hostile 43: a file without lines is said to be empty', () => {
    for (const text of ['', '\n\n', 'mission,voted\n', '[]']) {
      const budget = read(text);
      assert.equal(hasError(budget.issues), true, text);
      told(budget.issues.find(({code}) => code === 'empty'));
    }
  });
});

describe('text', () => {
  it('hostile 8, 9: marks that turn or hide text are taken out, and what could deceive is reported', () => {
    const budget = read('mission_fr,voted\n\u202eétnas,5\n\u200eécole\u200f,6\n');
    assert.deepEqual(
      budget.dimensions.get('mission')?.entries.map(({labels}) => labels.fr),
      ['étnas', 'école'],
    );
    assert.deepEqual(
      budget.issues.filter(({code}) => code === 'control-characters').map(({row}) => row),
      [2],
    );
  });

  it('hostile 10: broken characters become U+FFFD', () => {
    const budget = read('mission_fr,voted\na\u0000b\u0007c\ud800d,5\n');
    assert.equal(budget.dimensions.get('mission')?.entries[0]?.labels.fr, 'a\ufffdb\ufffdc\ufffdd');
  });
});
