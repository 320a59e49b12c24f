import {existsSync, readFileSync} from 'node:fs';
import {inRoot} from './paths.js';
import {Stop, command, isMain, runNpm} from './run.js';

const oldestNode = [20, 19];

/** Installs exactly what is locked, unless node_modules already holds it. Needs nothing but Node and npm. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new Stop(
      `Node ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node}: https://nodejs.org`,
    );
  }
  if (isInstalled()) return;
  console.log('Installing what package-lock.json names (a minute or two, once)...');
  // No package of the lock needs its install script: without them every machine gets the same tree.
  await runNpm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * npm writes node_modules/.package-lock.json last, so what it names is there.
 * Compared entry by entry: packages for other platforms are in the lock only.
 */
function isInstalled() {
  if (!existsSync(inRoot('node_modules/.package-lock.json'))) return false;
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  const same = name => JSON.stringify(locked[name]) === JSON.stringify(installed[name]);
  return (
    Object.keys(installed).every(same) &&
    Object.keys(locked).every(name => name === '' || name in installed || locked[name].optional)
  );
}

/** @param {string} file */
const readPackages = file => JSON.parse(readFileSync(inRoot(file), 'utf8')).packages ?? {};

if (isMain(import.meta.url)) await command(ensureInstalled);
