import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FOLDER, modules, stale} from '../../.config/spec-compiler/generate.js';

test('the compiled specs are those of today', async () => {
  assert.deepEqual(
    await stale(),
    [],
    `These files of ${FOLDER} are not what the specs say: run \`npm run specs\` and look at the diff.`,
  );
});

test('compiling twice gives the same bytes', async () => {
  assert.deepEqual(await modules(), await modules());
});

test('a compiled spec imports types only: a widget fetches one small file', async () => {
  for (const [file, source] of await modules())
    if (file !== 'scenes.ts') assert.doesNotMatch(source, /^import (?!type )/m, file);
});
