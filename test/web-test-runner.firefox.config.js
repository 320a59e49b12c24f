import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findFirefox} from '../.config/tools/firefox.js';
import {browserCounts} from './tools/browser-counts.js';
import base from './web-test-runner.config.js';

/** The same suites in Firefox, by WebDriver BiDi. @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: true,
        // What it shows of a download would take the focus from the page.
        extraPrefsFirefox: {'browser.download.alwaysOpenPanel': false},
      },
      concurrency: 1,
      createPage: async ({context}) => {
        const page = await context.newPage();
        await page.setViewport({width: 1000, height: 800});
        // A page in the background gets no focus events, and the runner takes old ones again.
        page.on('domcontentloaded', () => void page.bringToFront());
        return page;
      },
    }),
  ],
  testsFinishTimeout: 400_000,
  reporters: [defaultReporter({reportTestProgress: false}), browserCounts('firefox', 'Firefox')],
};
