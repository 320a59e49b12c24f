import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder for this run alone: the runners are processes of their own, and inherit its name. */
const folder = (process.env.MIZANIA_COUNTS ??= mkdtempSync(join(tmpdir(), 'mizania-counts-')));
const fileOf = suite => join(folder, `${suite}.json`);

/** @param {'unit' | 'browser' | 'firefox' | 'webkit' | 'stories'} suite @param {{passed: number, failed: number}} counts */
export const writeCounts = (suite, counts) => writeFileSync(fileOf(suite), JSON.stringify(counts));

/** @returns {string} `12 passed, 0 failed`: the tests of all the suites that ran; nothing when none did */
export function sumCounts() {
  const files = ['unit', 'browser', 'firefox', 'webkit', 'stories'].map(fileOf).filter(file => existsSync(file));
  const counts = files.map(file => JSON.parse(readFileSync(file, 'utf8')));
  rmSync(folder, {recursive: true, force: true});
  const sum = key => counts.reduce((total, count) => total + count[key], 0);
  return counts.length === 0 ? '' : `${sum('passed')} passed, ${sum('failed')} failed`;
}
