import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {inRoot, root} from './paths.js';

const made = new Set(['dist', 'node_modules', 'output']);

/**
 * The files in a folder and below, sorted, absolute; a file gives itself, nothing gives nothing.
 * @param {string} path below the repository
 * @returns {string[]}
 */
export function filesBelow(path) {
  const top = inRoot(path);
  if (!existsSync(top)) return [];
  if (statSync(top).isFile()) return [top];
  return readdirSync(top, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * A hash of the names and contents of these files and folders, and of the Node that reads them.
 * @param {string[]} paths below the repository; what is made in them is left out
 */
export function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap(filesBelow)) {
    const name = relative(root, file);
    if (name.split(/[\\/]/).some(part => made.has(part))) continue;
    hash.update(`\0${name}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Does a work unless it succeeded on these very files before.
 * @param {string} name of the work
 * @param {string[]} paths all that its outcome depends on
 * @param {() => Promise<void>} work
 */
export async function unlessDone(name, paths, work) {
  const stamp = inRoot('node_modules/.cache/mizania', name);
  const hash = hashOf(paths);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return console.log('nothing changed since it passed');
  await work();
  mkdirSync(join(stamp, '..'), {recursive: true});
  writeFileSync(stamp, hash);
}
