import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Writes licenses.txt beside the bundle: the notices that the licences of the packages inside ask to keep.
 * @returns {import('rollup').Plugin}
 */
export const licenses = () => ({
  name: 'licenses',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap(chunk => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
    const folders = new Set(ids.map(id => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean));
    const notices = [...folders].sort().map(noticeOf);
    this.emitFile({type: 'asset', fileName: 'licenses.txt', source: notices.join('\n\n')});
  },
});

/** @param {string} folder of a package */
function noticeOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `## ${name} ${version} (${license})\n\n${text}`;
}
