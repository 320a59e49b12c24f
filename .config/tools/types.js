import {cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {inRoot, packageNames} from './paths.js';

const types = inRoot('dist/types');

/** Gives dist/mizania.js its types, whole: copies of the packages' own, without `@mizania/...` names to resolve. */
export function writeTypes() {
  rmSync(types, {recursive: true, force: true});
  for (const name of packageNames) {
    cpSync(inRoot('packages', name, 'dist'), join(types, name), {
      recursive: true,
      filter: path => !/\.(js|js\.map|d\.ts\.map|json)$/.test(path),
    });
  }
  for (const name of readdirSync(types, {recursive: true})) {
    if (name.endsWith('.d.ts')) makeRelative(join(types, name));
  }
  for (const entry of ['mizania', 'mizania.all']) {
    writeFileSync(inRoot(`dist/${entry}.d.ts`), `export * from './types/elements/mizania.js';\n`);
  }
}

/**
 * Where the types of an entry of a package are, by its exports: below `dist`, without their ending.
 * @param {string} name @param {string | undefined} part
 */
function typesOf(name, part) {
  /** @type {{exports?: Record<string, {types?: string}>}} */
  const {exports = {}} = JSON.parse(readFileSync(inRoot('packages', name, 'package.json'), 'utf8'));
  return (exports[part ? `./${part}` : '.']?.types ?? part ?? 'index').replace(/^\.\/dist\/|\.d\.ts$/g, '');
}

/** @param {string} file */
function makeRelative(file) {
  const text = readFileSync(file, 'utf8');
  const relativeText = text.replace(/(['"])@mizania\/(\w+)(?:\/([\w-]+))?\1/g, (_, quote, name, part) => {
    const target = join(types, name, typesOf(name, part));
    if (!existsSync(`${target}.d.ts`)) throw new Error(`${file} names @mizania/${name}/${part}, which has no types`);
    const path = relative(dirname(file), target).replaceAll('\\', '/');
    return `${quote}${path.startsWith('.') ? path : `./${path}`}.js${quote}`;
  });
  if (relativeText !== text) writeFileSync(file, relativeText);
}
