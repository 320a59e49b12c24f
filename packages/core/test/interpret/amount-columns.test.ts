import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {InterpretOptions} from '../../src/interpret/interpret.js';
import {hasError, type Issue} from '../../src/issue.js';
import {amountsOf, codes, read} from '../law-pack.js';

const NONE = Number.NaN;
const amounts = (text: string, options?: InterpretOptions): readonly number[] => amountsOf(read(text, options));
const where = (issues: readonly Issue[]): unknown[] =>
  issues.map(({code, row, column, text, leftOut}) => [code, row, column, text, leftOut]);

describe('the unit of amounts', () => {
  it('comes from the row, else from the header, else from the file, else from the page', () => {
    assert.deepEqual(
      amounts('# unit: million\nmission,unit,voted (kD)\na,dinar,5\nb,,5\n', {unit: 'billion'}),
      [5_000, 5_000_000],
    );
    assert.deepEqual(amounts('# unit: million\nmission,voted\na,5\n', {unit: 'billion'}), [5_000_000_000]);
    assert.deepEqual(amounts('mission,voted\na,5\n', {unit: 'billion'}), [5_000_000_000_000]);
  });

  it('is read in every spelling of the country, in the file’s line in any language', () => {
    assert.deepEqual(amounts('# الوحدة: م د\nmission,voted\na,5\n', {}), [5_000_000_000]);
    assert.deepEqual(amounts('# Unité: Milliers de dinars\nmission,voted\na,5\n', {}), [5_000_000]);
  });

  it('that nobody states is an error, and nothing is read', () => {
    const budget = read('mission,voted\na,5\n', {});
    assert.deepEqual(where(budget.issues), [['unit-missing', undefined, undefined, undefined, undefined]]);
    assert.ok(hasError(budget.issues));
    assert.deepEqual(amountsOf(budget), [NONE]);
  });

  it('that is unknown is an error with its text, never replaced by another', () => {
    for (const [text, options] of [
      ['# unit: md\nmission,voted\na,5\n', {unit: 'dinar'}],
      ['mission,voted\na,5\n', {unit: 'euro'}],
      ['mission,unit,voted\na,md,5\n', {}],
    ] as const) {
      const budget = read(text, options);
      assert.deepEqual(codes(budget.issues), ['unit-unknown'], text);
      assert.ok(hasError(budget.issues) && budget.issues[0]?.text !== undefined);
      assert.ok(amountsOf(budget).every(Number.isNaN));
    }
  });

  it('of a row that cannot be read leaves the row out, once, and does not fall back', () => {
    const budget = read('mission,unit,voted,paid\na,??,5,6\nb,MD,5,6\nc,dinar,1,2\n', {unit: 'dinar'});
    assert.deepEqual(amountsOf(budget), [NONE, 5_000_000_000, 1_000]);
    assert.deepEqual(where(budget.issues), [['unit-unknown', 2, undefined, '??', true]]);
  });

  it('may be stated by some rows only: the others are left out cell by cell', () => {
    const budget = read('mission,unit,voted,paid\na,,5,\nb,MD,5,6\n', {});
    assert.deepEqual(amountsOf(budget), [NONE, 5_000_000_000]);
    assert.deepEqual(where(budget.issues), [['unit-missing', 2, 'voted', '5', true]]);
  });

  it('is the page’s where an empty line of a JSON file says nothing', () => {
    assert.deepEqual(amounts('{"meta":{"unit":null},"rows":[{"mission":"a","voted":5}]}', {unit: 'dinar'}), [5_000]);
  });
});

describe('the decimal mark of a column', () => {
  it('is found in each column for itself', () => {
    const budget = read('mission;voted;paid\na;31.639;31.639\nb;12,5;12.5\n');
    assert.deepEqual(amountsOf(budget), [31_639_000, 12_500]);
    assert.deepEqual(amountsOf(budget, 'paid'), [31_639, 12_500]);
  });

  it('that is open is an error, and no number of the column is shown', () => {
    const budget = read('mission;voted\na;31.639\nb;7\n');
    assert.deepEqual(codes(budget.issues), ['amount-ambiguous']);
    assert.ok(hasError(budget.issues));
    assert.deepEqual(amountsOf(budget), [NONE, NONE]);
  });

  it('that two cells contradict is an error, and no number of the column is shown', () => {
    const budget = read('mission;voted\na;12,5\nb;12.5\nc;31.639\n');
    assert.deepEqual([codes(budget.issues), budget.issues[0]?.text], [['amount-ambiguous'], '12,5 / 12.5']);
    assert.ok(hasError(budget.issues));
    assert.ok(amountsOf(budget).every(Number.isNaN));
  });

  it('may be stated by the file or the page; what contradicts it is then invalid, never another number', () => {
    for (const [meta, options] of [
      ['', {unit: 'dinar', decimal: ','}],
      ['# decimal: ,\n', {unit: 'dinar', decimal: '.'}],
    ] as const) {
      const budget = read(`${meta}mission;voted\na;12,5\nb;12.5\nc;31.639\nd;0.500\n`, options);
      assert.deepEqual(amountsOf(budget), [12_500, NONE, 31_639_000, NONE]);
      assert.deepEqual(
        budget.issues.map(({code, text, leftOut}) => [code, text, leftOut]),
        [
          ['amount-invalid', '12.5', true],
          ['amount-invalid', '0.500', true],
        ],
      );
    }
  });

  it('is not decided by a gap such as "n.d." or by half a date', () => {
    for (const noise of ['n.d.', '..', '12.05.2024']) {
      assert.ok(codes(read(`mission;voted\na;1.639\nb;${noise}\n`).issues).includes('amount-ambiguous'), noise);
    }
  });

  it('of a column in parentheses is no less open', () => {
    assert.deepEqual(codes(read('mission;voted\na;(1.639)\n').issues), ['amount-ambiguous']);
  });
});

describe('cells of amounts', () => {
  it('that cannot be read are left out with row, column and text; gaps are not', () => {
    const budget = read('mission;voted;paid\na;#REF!;5\nb;;6\nc;99999999999999;7\nd;12;8\n');
    assert.deepEqual(amountsOf(budget), [NONE, NONE, NONE, 12_000]);
    assert.deepEqual(where(budget.issues), [
      ['amount-invalid', 2, 'voted', '#REF!', true],
      ['amount-out-of-range', 4, 'voted', '99999999999999', true],
    ]);
  });

  it('finer than the millime are rounded and told, with the amount', () => {
    const [issue] = read('mission;voted\na;1,00051\n').issues;
    assert.deepEqual([issue?.code, issue?.amount, issue?.leftOut], ['amount-rounded', 1001, undefined]);
  });

  it('exist: a file without a column of amounts is an error that shows the header', () => {
    const [issue, ...more] = read('mission,Montant 2025\na,5\n').issues.filter(({code}) => code !== 'unused-column');
    assert.deepEqual(
      [issue?.code, issue?.severity, issue?.detail, more],
      ['no-amounts', 'error', 'mission, Montant 2025', []],
    );
  });

  it('are exact at 60 billion dinars from a file to its sum of 100,000 rows', () => {
    const text = Array.from({length: 100_000}, (_, i) => `m${i % 50};600000,${String(i % 1000).padStart(3, '0')}`).join(
      '\n',
    );
    const budget = read(`# unit: dinar\nmission;voted\n${text}`);
    const sum = amountsOf(budget).reduce((total, amount) => total + BigInt(amount), 0n);
    assert.equal(sum, 100_000n * 600_000_000n + 100n * 499_500n);
    assert.deepEqual(budget.issues, []);
  });
});
