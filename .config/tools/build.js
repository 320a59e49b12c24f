import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {compileSpecs} from '../spec-compiler/plugin.js';
import {writeManifest} from './manifest.js';
import {inRoot, packageNames, root} from './paths.js';
import {command, isMain, runModule} from './run.js';
import {writeTypes} from './types.js';

/** Holds the hash of the sources and the names of all that was built of them. The bundler removes it when it begins. */
const stampFile = inRoot('dist/.build.json');

/** Everything that decides what a build gives. */
const inputs = [
  'package-lock.json',
  'rollup.config.js',
  'tsconfig.json',
  '.config/tools',
  '.config/spec-compiler',
  'packages/elements/custom-elements-manifest.config.js',
  ...packageNames.flatMap(name => ['src', 'package.json', 'tsconfig.json'].map(part => `packages/${name}/${part}`)),
];

const outputFolders = ['dist', ...packageNames.map(name => `packages/${name}/dist`)];

/** Builds unless what stands in dist was built of these very sources (their content, not their date). */
export async function ensureBuilt() {
  const hash = hashOf(inputs);
  const {hash: builtHash, files} = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  if (hash === builtHash && files.every(file => existsSync(inRoot(file)))) return;
  await build();
}

/** Compiles the packages, bundles the kit and describes its elements: see dist/ and packages/x/dist/. */
export async function build() {
  await compileSpecs();
  const hash = hashOf(inputs);
  packageNames.forEach(removeOrphans);
  mkdirSync(inRoot('dist'), {recursive: true});
  await runModule('@typescript/native/bin/tsc', ['-b', ...packageNames.map(name => `packages/${name}`)]);
  await Promise.all([runModule('rollup/dist/bin/rollup', ['-c', '--silent']), writeManifest()]);
  writeTypes();
  const files = outputFolders.flatMap(filesBelow).map(file => relative(root, file));
  writeFileSync(stampFile, JSON.stringify({hash, files}));
}

/** Removes what was compiled of sources that are gone: it would be published. @param {string} name */
function removeOrphans(name) {
  const [src, dist] = [inRoot('packages', name, 'src'), inRoot('packages', name, 'dist')];
  for (const file of filesBelow(relative(root, dist))) {
    const source = join(src, relative(dist, file).replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts'));
    if (source.endsWith('.ts') && !existsSync(source)) rmSync(file);
  }
}

/** @param {string[]} paths files and folders below the repository */
function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} path a file or folder below the repository @returns {string[]} sorted, absolute */
function filesBelow(path) {
  const top = inRoot(path);
  if (!existsSync(top)) return [];
  try {
    return readdirSync(top, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [top];
    throw error;
  }
}

if (isMain(import.meta.url)) await command(build);
