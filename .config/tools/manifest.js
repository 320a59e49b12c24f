import {copyFileSync} from 'node:fs';
import {inRoot} from './paths.js';
import {command, isMain, runModule} from './run.js';

/** Describes every element (attributes, events, parts, tokens) for editors, Storybook and the README's table. */
export async function writeManifest() {
  const analyzer = '@custom-elements-manifest/analyzer/cem.js';
  await runModule(analyzer, ['analyze', '--quiet'], {cwd: inRoot('packages/elements')});
  copyFileSync(inRoot('packages/elements/dist/custom-elements.json'), inRoot('dist/custom-elements.json'));
}

if (isMain(import.meta.url)) await command(writeManifest);
