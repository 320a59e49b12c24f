import {readFileSync} from 'node:fs';
import {inRoot} from './paths.js';

/**
 * The files below dist that a page which loads one of them gets, in the order of loading.
 * @param {string} entry `mizania.js`
 * @param {{later?: boolean}} [options] `later` adds what import() may fetch afterwards
 * @returns {Promise<string[]>}
 */
export async function filesFrom(entry, {later = false} = {}) {
  const {parseAst} = await import('rollup/parseAst');
  /** @type {Set<string>} */
  const files = new Set();
  const load = name => {
    if (files.has(name)) return;
    files.add(name);
    walk(parseAst(readFileSync(inRoot('dist', name), 'utf8')), ({type, source}) => {
      if (typeof source?.value !== 'string' || (type === 'ImportExpression' && !later)) return;
      load(new URL(source.value, `file:///${name}`).pathname.slice(1));
    });
  };
  load(entry);
  return [...files];
}

/** @param {unknown} node @param {(node: {type: string, source?: {value: unknown}}) => void} visit */
function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
