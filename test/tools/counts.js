import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder for this run alone: the runners are processes of their own, and inherit its name. */
const folder = (process.env.MIZANIA_COUNTS ??= mkdtempSync(join(tmpdir(), 'mizania-counts-')));
const fileOf = suite => join(folder, `${suite}.json`);
const read = suite => (existsSync(fileOf(suite)) ? JSON.parse(readFileSync(fileOf(suite), 'utf8')) : undefined);
const write = (suite, content) => writeFileSync(fileOf(suite), JSON.stringify(content));

/** @param {'unit' | 'stories'} suite @param {{passed: number, failed: number}} counts */
export const writeCounts = write;

/**
 * A test of a browser suite; `numbers` are the checks of accessibility that it holds.
 * @typedef {{title: string, verdict: 'passed' | 'failed' | 'skipped', numbers: number[], error?: Error}} Test
 * @typedef {'browser' | 'firefox' | 'webkit'} BrowserSuite
 */

/** Adds what files say to what the suite has; of a file that ran twice, the second counts. @param {BrowserSuite} suite @param {Record<string, Test[]>} tests */
export const writeTests = (suite, tests) => write(suite, {...read(suite), ...tests});

/** @param {BrowserSuite} suite @returns {Record<string, Test[]> | undefined} by file; nothing when the suite did not run */
export const readTests = read;

/**
 * The files that have tests of a verdict, with these.
 * @param {Test['verdict']} verdict @param {Record<string, Test[]>} files @returns {[file: string, tests: Test[]][]}
 */
export const testsThat = (verdict, files) =>
  Object.entries(files).flatMap(([file, tests]) => {
    const own = tests.filter(test => test.verdict === verdict);
    return own.length > 0 ? [[file, own]] : [];
  });

/** @param {Test['verdict']} verdict @param {Record<string, Test[]>} files */
export const countOf = (verdict, files) => testsThat(verdict, files).reduce((sum, [, tests]) => sum + tests.length, 0);

/** @returns {string} `12 passed, 0 failed`: the tests of all the suites that ran; nothing when none did */
export function sumCounts() {
  const files = ['browser', 'firefox', 'webkit'].map(readTests).filter(Boolean);
  const counts = [
    ...['unit', 'stories'].map(read).filter(Boolean),
    ...files.map(tests => ({passed: countOf('passed', tests), failed: countOf('failed', tests)})),
  ];
  rmSync(folder, {recursive: true, force: true});
  const sum = key => counts.reduce((total, count) => total + count[key], 0);
  return counts.length === 0 ? '' : `${sum('passed')} passed, ${sum('failed')} failed`;
}
