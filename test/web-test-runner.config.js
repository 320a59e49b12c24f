import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {ensureChromium} from '../.config/tools/chromium.js';
import {inRoot, root} from '../.config/tools/paths.js';
import {axPlugin} from './tools/ax-plugin.js';
import {browserCounts} from './tools/browser-counts.js';
import {chromiumFlags} from './tools/chromium-flags.js';
import {prerenderPlugin} from './tools/prerender-plugin.js';
import {outsidePlugin} from './tools/outside-plugin.js';
import {recordedPlugin} from './tools/recorded-plugin.js';
import {visitPlugin} from './tools/visit-plugin.js';
import {goldenPlugin} from './tools/golden-plugin.js';
import {guardPlugin} from './tools/guard-plugin.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: 'test/browser/**/*.browser.ts',
  concurrentBrowsers: 1,
  concurrency: 2, // undefined hangs
  nodeResolve: {exportConditions: ['source', 'default', 'module', 'import'], extensions: ['.js', '.ts', '.json']},
  // The stories name their data and specs as Storybook serves them.
  middleware: [
    (context, next) => {
      if (/^\/(data|charts)\//.test(context.url)) context.url = `/demo${context.url}`;
      return next();
    },
  ],
  plugins: [
    guardPlugin(),
    outsidePlugin(),
    recordedPlugin(),
    visitPlugin(),
    axPlugin(),
    goldenPlugin(),
    prerenderPlugin(),
    // Decorators and class fields as in the elements' own tsconfig, should a test import a source file.
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: inRoot('packages/elements/tsconfig.json')}),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: await ensureChromium(), args: chromiumFlags},
      createPage: async ({context}) => {
        // A window of its own: of the tabs of one window only the first is drawn.
        const page = await context.newPage({type: 'window'});
        await page.setViewport({width: 1000, height: 800});
        // Two pages run at a time; without this only one of them would get focus events.
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  ],
  testFramework: {config: {timeout: '60000'}},
  testsFinishTimeout: 400_000,
  reporters: [defaultReporter({reportTestProgress: false}), browserCounts()],
};
