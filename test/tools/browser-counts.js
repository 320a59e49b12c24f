import {relative} from 'node:path';
import {root} from '../../.config/tools/paths.js';
import {numbersOf} from '../checks/list.js';
import {countOf, testsThat, writeTests} from './counts.js';

/**
 * A reporter that notes the tests of each file, for the last line of `npm test` and the report on accessibility, names what
 * an engine had no means for, and says at the very end what failed. A file that does not load counts as one failure.
 */
export const browserCounts = (suite = 'browser', engine = 'Chromium') => ({
  /** A file that hangs is the one that has no line. */
  reportTestFileResults({testFile, sessionsForTestFile}) {
    const tests = sessionsForTestFile.flatMap(testsOf);
    console.log(`${nameOf(testFile)}: ${tests.length} tests in ${engine}`);
  },
  onTestRunFinished({sessions}) {
    const files = Object.fromEntries(sessions.map(session => [nameOf(session.testFile), testsOf(session)]));
    writeTests(suite, files);
    const skipped = testsThat('skipped', files).map(
      ([file, tests]) => `${file}: ${tests.length}, as: ${tests[0].title}`,
    );
    if (skipped.length > 0) console.log(`Not in ${engine}, which cannot be asked for it:\n  ${skipped.join('\n  ')}`);
    // Once more, at the end: who has only the last lines of a run still learns what failed.
    for (const [file, tests] of testsThat('failed', files)) for (const test of tests) console.log(told(file, test));
    const counts = ['passed', 'failed', 'skipped'].map(verdict => `${countOf(verdict, files)} ${verdict}`);
    console.log(`${counts.join(', ')} in ${engine}`);
  },
});

/** @param {string} path */
const nameOf = path => relative(root, path).replaceAll('\\', '/');

/** @returns {import('./counts.js').Test[]} */
function testsOf({testResults, passed, errors = []}) {
  const tests = testResults ? testsIn(testResults, []) : [];
  if (passed || tests.some(({verdict}) => verdict === 'failed')) return tests;
  return [...tests, {title: 'the whole file', verdict: 'failed', numbers: [], error: errors[0]}];
}

/** The tests of a suite and below; a number at the head of a suite is that of its tests. */
function testsIn({name = '', tests, suites}, above) {
  const numbers = [...above, ...numbersOf(name)];
  const own = tests.map(test => ({
    title: name ? `${name}: ${test.name}` : test.name,
    verdict: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
    numbers: [...new Set([...numbers, ...numbersOf(test.name)])],
    error: test.error,
  }));
  return [...own, ...suites.flatMap(suite => testsIn(suite, numbers))];
}

/** @param {string} file @param {import('./counts.js').Test} test */
function told(file, {title, error: {message = '', stack = ''} = {}}) {
  const lines = `${message}\n${stack}`.slice(0, 1500).split('\n').slice(0, 8);
  return `✗ ${file}: ${title}\n  ${lines.join('\n  ')}`;
}
