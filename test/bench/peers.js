import {existsSync, readFileSync} from 'node:fs';
import {inBench} from './build/places.js';
import {LIBRARIES} from './build/libraries.js';
import {READERS} from './build/readers.js';
import {runNpm} from '../../.config/tools/run.js';

/** Installs what the kit is measured against, exactly as locked, unless it stands there: nothing else of the repository needs it. */
export async function ensurePeers() {
  if (isInstalled()) return;
  console.log('Installing what the kit is measured against, in test/bench (a minute, once)...');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runNpm(args, {cwd: inBench()});
}

/** npm writes node_modules/.package-lock.json last, so what it names is there. */
function isInstalled() {
  if (!existsSync(inBench('node_modules/.package-lock.json'))) return false;
  const locked = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return (
    Object.entries(installed).every(([name, {version}]) => locked[name]?.version === version) &&
    Object.keys(locked).every(name => name === '' || name in installed || locked[name].optional)
  );
}

/** @param {string} file */
const packagesOf = file => JSON.parse(readFileSync(inBench(file), 'utf8')).packages ?? {};

/** The versions of all that is compared. @returns {Record<string, string>} by package */
export function versions() {
  const names = [
    ...Object.values(LIBRARIES).flatMap(({packages}) => packages),
    ...Object.values(READERS).map(reader => reader.package),
  ];
  return Object.fromEntries(
    [...new Set(names)].map(name => [
      name,
      JSON.parse(readFileSync(inBench('node_modules', name, 'package.json'), 'utf8')).version,
    ]),
  );
}
