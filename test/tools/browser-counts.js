import {relative} from 'node:path';
import {root} from '../../.config/tools/paths.js';
import {numbersOf} from '../checks/list.js';
import {writeChecks, writeCounts} from './counts.js';

/**
 * A reporter that counts, for the last line of `npm test`, names what an engine had no means for, and notes what the tests
 * say of the checks of accessibility. A file that does not load counts as one failure.
 */
export const browserCounts = (suite = 'browser', engine = 'Chromium') => ({
  /** A file that hangs is the one that has no line. */
  reportTestFileResults({testFile, sessionsForTestFile}) {
    const tests = sessionsForTestFile.flatMap(({testResults}) => (testResults ? testsIn(testResults, [], '') : []));
    console.log(`${relative(root, testFile)}: ${tests.length} tests in ${engine}`);
  },
  onTestRunFinished({sessions}) {
    let failed = 0;
    /** @type {{title: string, verdict: 'passed' | 'failed' | 'skipped', numbers: number[], file: string}[]} */
    const tests = [];
    for (const {testResults, passed, testFile} of sessions) {
      const own = testResults ? testsIn(testResults, [], relative(root, testFile).replaceAll('\\', '/')) : [];
      tests.push(...own);
      if (!passed && !own.some(({verdict}) => verdict === 'failed')) failed++;
    }
    const count = wanted => tests.filter(({verdict}) => verdict === wanted).length;
    const [passed, skipped] = [count('passed'), tests.filter(({verdict}) => verdict === 'skipped')];
    failed += count('failed');
    writeCounts(suite, {passed, failed});
    writeChecks(suite, checksOf(tests));
    const names = skipped.map(({title}) => title);
    if (names.length > 0) console.log(`Not in ${engine}, which cannot be asked for it:\n  ${names.join('\n  ')}`);
    console.log(`${passed} passed, ${failed} failed, ${names.length} skipped in ${engine}`);
  },
});

/** The tests of a suite and below; a number at the head of a suite is that of its tests. */
function testsIn({name = '', tests, suites}, above, file) {
  const numbers = [...above, ...numbersOf(name)];
  const own = tests.map(test => ({
    title: name ? `${name}: ${test.name}` : test.name,
    verdict: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
    numbers: [...new Set([...numbers, ...numbersOf(test.name)])],
    file,
  }));
  return [...own, ...suites.flatMap(suite => testsIn(suite, numbers, file))];
}

/** @returns {import('./counts.js').Checks} */
function checksOf(tests) {
  const checks = {};
  for (const {verdict, numbers, file} of tests) {
    for (const number of numbers) {
      const check = (checks[number] ??= {passed: 0, failed: 0, skipped: 0, files: []});
      check[verdict]++;
      if (!check.files.includes(file)) check.files.push(file);
    }
  }
  for (const check of Object.values(checks)) check.files.sort();
  return checks;
}
