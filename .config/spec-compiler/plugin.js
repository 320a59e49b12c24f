import {execFile} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {promisify} from 'node:util';
import {inRoot, root} from '../tools/paths.js';
import {Stop} from '../tools/run.js';

const main = ['--import', 'tsx', '--conditions=source', inRoot('.config/spec-compiler/main.ts')];

/** Writes the modules that draw the specs; in a process of its own, which reads the specs as they are now. */
export async function compileSpecs() {
  try {
    await promisify(execFile)(process.execPath, main, {cwd: root});
  } catch (error) {
    throw new Stop(error.stderr?.trim() || error.message);
  }
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
 * @returns {import('rollup').Plugin & Pick<import('vite').Plugin, 'configureServer'>}
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
      await compileSpecs().catch(error => this.error(error.message));
    },
    watchChange(id) {
      if (isSpecFile(id)) stale = true;
    },
    // Vite's server starts once; what is written anew it finds by itself.
    configureServer({watcher, config}) {
      watcher.add(specFiles());
      watcher.on('change', file => {
        if (isSpecFile(file)) compileSpecs().catch(error => config.logger.error(error.message));
      });
    },
  };
}
