import {writeCounts} from './counts.js';

/**
 * A reporter that counts, for the last line of `npm test`, and names what an engine had no means for. A file that does
 * not load counts as one failure.
 */
export const browserCounts = (suite = 'browser', engine = 'Chromium') => ({
  onTestRunFinished({sessions}) {
    let [passed, failed] = [0, 0];
    const skipped = [];
    const count = ({tests, suites, name}) => {
      for (const test of tests) {
        if (test.skipped) skipped.push(`${name}: ${test.name}`);
        else test.passed ? passed++ : failed++;
      }
      suites.forEach(count);
    };
    for (const {testResults, passed: allRight} of sessions) {
      const before = failed;
      if (testResults) count(testResults);
      if (!allRight && failed === before) failed++;
    }
    writeCounts(suite, {passed, failed});
    if (skipped.length > 0) console.log(`Not in ${engine}, which cannot be asked for it:\n  ${skipped.join('\n  ')}`);
    console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped in ${engine}`);
  },
});
