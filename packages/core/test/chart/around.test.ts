import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aroundOf} from '../../src/chart/around.js';
import {type Issue, IssueList, issueOf} from '../../src/issue.js';
import {budgetOf, envFor} from '../fixture-pack.js';

const remarks = (issues: readonly Issue[]): {title: string; shown: number; more: string} | undefined => {
  const found = aroundOf(budgetOf('mission,voted\na,1'), issues, envFor('en')).remarks;
  return found && {title: found.title.replace(/\s/g, ' '), shown: found.issues.length, more: found.more};
};

describe('the remarks under a chart', () => {
  it('are none where nothing is wrong', () => assert.equal(remarks([]), undefined));

  it('count every row that is left out, with the exact sum of their amounts, however many are kept', () => {
    const list = new IssueList();
    for (let i = 0; i < 5000; i += 1)
      list.add('year-invalid', 'warning', () => ({row: i}), {leftOut: true, amount: 1_000_000 + i});
    list.add('unused-column', 'info', () => ({column: 'x'}));
    assert.deepEqual(remarks(list.list()), {
      title: '5,000 entries left out (5,012.5 kD)',
      shown: 100,
      more: 'and 4,901 more',
    });
  });

  it('say no sum that would not be exact', () => {
    const left = (amount: number): Issue => issueOf('year-invalid', 'warning', {leftOut: true, amount});
    assert.equal(remarks([left(5_000_000), left(Number.MAX_SAFE_INTEGER)])?.title, '2 entries left out');
    assert.equal(remarks([left(5_000_000)])?.title, '1 entry left out (5,000 D)');
  });
});
