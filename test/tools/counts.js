import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {inRoot} from '../../.config/tools/paths.js';

export const unitCountsFile = inRoot('test/output/unit-counts.json');
export const browserCountsFile = inRoot('test/output/browser-counts.json');
export const storyCountsFile = inRoot('test/output/story-counts.json');
const files = [unitCountsFile, browserCountsFile, storyCountsFile];

/** @param {string} file @param {{passed: number, failed: number}} counts */
export function writeCounts(file, counts) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(counts));
}

export const forgetCounts = () => files.forEach(file => rmSync(file, {force: true}));

/** @returns {string} `12 passed, 0 failed`: the tests of all the suites that ran; nothing when none did */
export function sumCounts() {
  const counts = files.filter(file => existsSync(file)).map(file => JSON.parse(readFileSync(file, 'utf8')));
  if (counts.length === 0) return '';
  const sum = key => counts.reduce((total, count) => total + count[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
