import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder for this run alone: the runners are processes of their own, and inherit its name. */
const folder = (process.env.MIZANIA_COUNTS ??= mkdtempSync(join(tmpdir(), 'mizania-counts-')));
const fileOf = suite => join(folder, `${suite}.json`);

/** @param {'unit' | 'browser' | 'firefox' | 'webkit' | 'stories'} suite @param {{passed: number, failed: number}} counts */
export const writeCounts = (suite, counts) => writeFileSync(fileOf(suite), JSON.stringify(counts));

/**
 * What the tests of one engine say of the checks of accessibility, by number.
 * @typedef {Record<number, {passed: number, failed: number, skipped: number, files: string[]}>} Checks
 */

/** @param {string} suite @param {Checks} checks */
export const writeChecks = (suite, checks) => writeFileSync(fileOf(`checks-${suite}`), JSON.stringify(checks));

/** @param {string} suite @returns {Checks | undefined} nothing when the suite did not run */
export const readChecks = suite =>
  existsSync(fileOf(`checks-${suite}`)) ? JSON.parse(readFileSync(fileOf(`checks-${suite}`), 'utf8')) : undefined;

/** @returns {string} `12 passed, 0 failed`: the tests of all the suites that ran; nothing when none did */
export function sumCounts() {
  const files = ['unit', 'browser', 'firefox', 'webkit', 'stories'].map(fileOf).filter(file => existsSync(file));
  const counts = files.map(file => JSON.parse(readFileSync(file, 'utf8')));
  rmSync(folder, {recursive: true, force: true});
  const sum = key => counts.reduce((total, count) => total + count[key], 0);
  return counts.length === 0 ? '' : `${sum('passed')} passed, ${sum('failed')} failed`;
}
