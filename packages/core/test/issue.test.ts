import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hasError, issueOf} from '../src/issue.js';

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
