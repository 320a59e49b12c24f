import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isSafeAddress, linkAddress} from '../../src/source/address.js';

const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  ' javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'data:text/csv,a',
  'DATA:text/csv,a',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/a',
  'vbscript:x',
  '//example.org/a.csv',
  ' //example.org/a.csv',
  '/\t/example.org/a.csv',
  '\\\\example.org\\a',
  '/\\example.org',
  '\\/example.org',
  '///example.org',
  '',
  ' \n',
];

describe('an address', () => {
  it('in an unsafe scheme, or that hides its scheme, is refused in every spelling', () => {
    for (const address of UNSAFE) assert.equal(isSafeAddress(address), false, JSON.stringify(address));
  });

  it('in http or https, or beside the page, is accepted', () => {
    for (const address of [
      'https://example.org/a',
      'HTTP://example.org',
      'budget.csv',
      './data/a.csv',
      '/a.csv',
      '../a?b=c:d',
      'a/b:c',
      '#x',
      'ميزانية.csv',
    ]) {
      assert.equal(isSafeAddress(address), true, address);
    }
  });
});

describe('a link', () => {
  it('is made of an absolute http or https address only', () => {
    assert.equal(linkAddress(' https://example.org/a '), 'https://example.org/a');
    for (const address of [...UNSAFE, 'budget.csv', '/a.csv', undefined, 'example.org'])
      assert.equal(linkAddress(address), undefined, String(address));
  });
});
