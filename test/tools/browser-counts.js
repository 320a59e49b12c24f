import {writeCounts} from './counts.js';

/** A reporter that counts, for the last line of `npm test`. A file that does not load counts as one failure. */
export const browserCounts = (suite = 'browser', engine = 'Chromium') => ({
  onTestRunFinished({sessions}) {
    let [passed, failed] = [0, 0];
    const count = ({tests, suites}) => {
      for (const test of tests) {
        if (!test.skipped) test.passed ? passed++ : failed++;
      }
      suites.forEach(count);
    };
    for (const {testResults, passed: allRight} of sessions) {
      const before = failed;
      if (testResults) count(testResults);
      if (!allRight && failed === before) failed++;
    }
    writeCounts(suite, {passed, failed});
    console.log(`${passed} passed, ${failed} failed in ${engine}`);
  },
});
