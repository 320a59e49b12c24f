import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Writes licenses.txt beside the bundles: the notices that the licences of the packages inside ask to keep.
 * @returns {{collect: import('rollup').Plugin, write: import('rollup').Plugin}} `collect` for what is bundled first,
 *   `write` for the last bundle
 */
export function licenses() {
  /** @type {Set<string>} */
  const folders = new Set();
  /** @param {import('rollup').OutputBundle} bundle */
  const collect = bundle => {
    const ids = Object.values(bundle).flatMap(chunk => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
    for (const id of ids) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
      if (folder) folders.add(folder);
    }
  };
  return {
    collect: {name: 'collect-licenses', generateBundle: (_, bundle) => collect(bundle)},
    write: {
      name: 'licenses',
      generateBundle(_, bundle) {
        collect(bundle);
        this.emitFile({
          type: 'asset',
          fileName: 'licenses.txt',
          source: [...folders].sort().map(noticeOf).join('\n\n'),
        });
      },
    },
  };
}

/** @param {string} folder of a package */
function noticeOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `## ${name} ${version} (${license})\n\n${text}`;
}
