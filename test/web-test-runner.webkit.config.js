import {defaultReporter} from '@web/test-runner';
import {findWebKit} from '../.config/tools/webkit.js';
import {browserCounts} from './tools/browser-counts.js';
import {webkitLauncher} from './tools/webkit-launcher.js';
import base from './web-test-runner.config.js';

/** The same suites in WebKitGTK. @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  concurrency: 1,
  browsers: [webkitLauncher(findWebKit())],
  testsFinishTimeout: 400_000,
  reporters: [defaultReporter({reportTestProgress: false}), browserCounts('webkit', 'WebKit')],
};
