import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {CASES, LANGS, markupOf, prerender} from './kit.js';

const kit = fileURLToPath(new URL('kit.ts', import.meta.url));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const all = (): string =>
  Object.values(CASES)
    .flatMap(each => LANGS.map(lang => markupOf(each, lang)))
    .join('\n');

describe('the same input', () => {
  it('gives the same text, in another process, time zone and language of the system', () => {
    const code = `
      const {CASES, LANGS, markupOf} = await import(${JSON.stringify(kit)});
      const {createHash} = await import('node:crypto');
      const all = Object.values(CASES).flatMap(each => LANGS.map(lang => markupOf(each, lang))).join('\\n');
      process.stdout.write(createHash('sha256').update(all).digest('hex'));`;
    const wanted = hashOf(all());
    for (const env of [
      {TZ: 'Pacific/Kiritimati', LANG: 'ar_TN.UTF-8', LC_ALL: 'ar_TN.UTF-8'},
      {TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C'},
    ]) {
      const args = ['--import', 'tsx', '--conditions=source', '--input-type=module', '--eval', code];
      const hash = execFileSync(process.execPath, args, {
        env: {...process.env, ...env},
        encoding: 'utf8',
        cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
      });
      assert.equal(hash, wanted, env.TZ);
    }
  });

  it('gives another text when one figure is another', () => {
    const csv = '# unit: million\nyear,mission_fr,voted\n2025,Santé,3\n';
    assert.notEqual(prerender('mizania-treemap', {}, csv), prerender('mizania-treemap', {}, csv.replace('3', '4')));
  });

  it('is not remembered from one call to the next', () => {
    const [first] = Object.values(CASES);
    assert.ok(first);
    const before = markupOf(first, 'fr');
    markupOf({...first, attributes: {by: 'economic_nature', year: '2019'}}, 'ar');
    assert.equal(markupOf(first, 'fr'), before);
  });
});
