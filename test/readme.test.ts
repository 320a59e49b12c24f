import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readmeWithApi} from '../.config/tools/api.js';
import {inRoot} from '../.config/tools/paths.js';

const readme = readFileSync(inRoot('README.md'), 'utf8');

describe('the README', () => {
  it(
    'has the API table of these very sources',
    {skip: !existsSync(inRoot('dist/custom-elements.json')) && 'not built yet'},
    () => {
      assert.equal(readme, readmeWithApi(), 'npm run build && npm run api');
    },
  );

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, link]) => link ?? '')
      .filter(link => !/^https?:/.test(link));
    assert.ok(links.length > 5);
    for (const link of links) assert.ok(existsSync(inRoot(link)), link);
  });
});
