import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {compileSpecs} from '../spec-compiler/plugin.js';
import {filesBelow, hashOf} from './files.js';
import {writeManifest} from './manifest.js';
import {inRoot, packageNames, root} from './paths.js';
import {prerenderedFiles, writePrerendered} from './prerendered.js';
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
  'demo/data',
  'demo/tools/prerendered-page.js',
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
  // By force: the compiler trusts its own notes, even when what it wrote is gone.
  const folders = packageNames.map(name => `packages/${name}`);
  await runModule('@typescript/native/bin/tsc', ['-b', '--force', ...folders]);
  await Promise.all([runModule('rollup/dist/bin/rollup', ['-c', '--silent']), writeManifest()]);
  writeTypes();
  await writePrerendered();
  const files = [...outputFolders, ...prerenderedFiles].flatMap(filesBelow).map(file => relative(root, file));
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

if (isMain(import.meta.url)) await command(build);
