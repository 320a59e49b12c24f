import {readdirSync} from 'node:fs';
import {inRoot} from '../tools/paths.js';
import {Stop, run} from '../tools/run.js';

const tsx = ['--import', 'tsx', '--conditions=source'];

/** Writes the modules that draw the specs; in a process of its own, which reads the specs as they are now. */
export async function compileSpecs() {
  await run(process.execPath, [...tsx, inRoot('.config/spec-compiler/main.ts')], {quiet: true});
}

const charts = inRoot('packages/core/src/chart');

/** @param {string} file */
const isSpecFile = file => file.startsWith(charts) && /(?:spec|specs|layers)\.ts$/.test(file);

const specFiles = () =>
  readdirSync(charts, {recursive: true})
    .map(file => `${charts}/${String(file)}`)
    .filter(isSpecFile);

/**
 * Compiles the specs when a bundler starts and whenever one of their files changes; for rollup and vite.
 * A spec that cannot be compiled fails the build.
 * @returns {import('rollup').Plugin}
 */
export function specs() {
  let stale = true;
  return {
    name: 'specs',
    async buildStart() {
      // The modules that are bundled do not import the specs that they were made of.
      for (const file of specFiles()) this.addWatchFile(file);
      if (!stale) return;
      stale = false;
      try {
        await compileSpecs();
      } catch (error) {
        if (error instanceof Stop) this.error('A spec of packages/core/src/chart cannot be compiled, see above.');
        throw error;
      }
    },
    watchChange(id) {
      if (isSpecFile(id)) stale = true;
    },
  };
}
