import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsIn, hasError, type Issue, IssueList, issueOf} from '../src/issue.js';

describe('an issue', () => {
  it('shows at most 500 characters of the text, and no half of one', () => {
    assert.equal(issueOf('empty', 'error', {text: 'x'.repeat(20_000)}).text?.length, 500);
    assert.equal(issueOf('empty', 'error', {text: `${'x'.repeat(499)}😀`}).text, 'x'.repeat(499));
    assert.equal(issueOf('empty', 'error', {text: `${'x'.repeat(498)}😀y`}).text, `${'x'.repeat(498)}😀`);
    assert.equal('text' in issueOf('empty', 'error'), false);
  });

  it('stops the drawing when it is an error', () => {
    assert.equal(hasError([issueOf('empty', 'info'), issueOf('empty', 'warning')]), false);
    assert.equal(hasError([issueOf('empty', 'info'), issueOf('empty', 'error')]), true);
  });
});

describe('a list of issues', () => {
  const listed = (faults: number, amount?: (i: number) => number | undefined): IssueList => {
    const list = new IssueList();
    for (let i = 0; i < faults; i += 1)
      list.add('year-invalid', 'warning', () => ({row: i}), {leftOut: true, amount: amount?.(i)});
    return list;
  };
  const sum = (issues: readonly Issue[]): bigint => issues.reduce((total, {amount = 0}) => total + BigInt(amount), 0n);

  it('keeps a thousand faults of a kind one by one, and counts the others with their amounts', () => {
    const issues = listed(5000, i => (i % 5 === 0 ? undefined : i)).list();
    assert.equal(issues.length, 1002);
    assert.equal(faultsIn(issues), 5000);
    assert.equal(sum(issues), BigInt((4999 * 5000) / 2 - 5 * ((999 * 1000) / 2)));
    assert.deepEqual(
      issues.slice(999).map(({code, severity, row, leftOut, count}) => [code, severity, row, leftOut, count]),
      [
        ['year-invalid', 'warning', 999, true, undefined],
        ['year-invalid', 'warning', undefined, true, 800],
        ['year-invalid', 'warning', undefined, true, 3200],
      ],
    );
    // How many of them have a known amount is told apart.
    assert.equal(faultsIn(issues.filter(({amount}) => amount !== undefined)), 4000);
  });

  it('asks only for the places of those that it keeps', () => {
    let asked = 0;
    const list = new IssueList();
    for (let i = 0; i < 3000; i += 1) list.add('ragged-row', 'warning', () => ({row: (asked += 1)}));
    assert.equal(asked, 1000);
    assert.equal(faultsIn(list.list()), 3000);
  });

  it('keeps kinds apart, in the order in which they come', () => {
    const list = new IssueList();
    list.addAll([issueOf('html', 'error'), issueOf('empty', 'info')]);
    list.add('html', 'warning', () => ({row: 2}));
    assert.deepEqual(
      list.list().map(({code, severity}) => `${code} ${severity}`),
      ['html error', 'empty info', 'html warning'],
    );
  });

  it('never adds amounts beyond what is exact', () => {
    const issues = listed(1004, () => Number.MAX_SAFE_INTEGER - 1).list();
    assert.equal(faultsIn(issues), 1004);
    assert.ok(issues.every(({amount}) => Number.isSafeInteger(amount)));
    assert.equal(sum(issues), 1004n * (2n ** 53n - 2n));
  });

  it('may be made of other lists', () => {
    const whole = new IssueList();
    whole.addAll(listed(1500, () => 2).list());
    whole.addAll(listed(1500, () => 3).list());
    assert.equal(faultsIn(whole.list()), 3000);
    assert.equal(sum(whole.list()), 1500n * 5n);
    assert.equal(whole.list().length, 1001);
  });
});
