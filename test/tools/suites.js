import {existsSync, readdirSync} from 'node:fs';
import {findFirefox} from '../../.config/tools/firefox.js';
import {findWebKit} from '../../.config/tools/webkit.js';
import {packageNames, inRoot} from '../../.config/tools/paths.js';
import {Stop, run, runModule} from '../../.config/tools/run.js';
import {readTests, testsThat} from './counts.js';

/** Unit tests of the packages and of the house, on the sources. */
export async function testUnits() {
  const folders = ['test', ...packageNames.map(name => `packages/${name}/test`)];
  const files = folders.flatMap(folder => filesIn(folder, '.test.ts'));
  if (files.length === 0) throw new Stop('There is no unit test.');
  const reporter = '--test-reporter=./test/tools/unit-reporter.js';
  await run(process.execPath, [
    '--import',
    'tsx',
    '--conditions=source',
    reporter,
    'test/tools/all-units.js',
    ...files,
  ]);
}

/** The built kit in a real Chromium. */
export async function testBrowser() {
  if (filesIn('test/browser', '.browser.ts').length === 0) throw new Stop('There is no browser test.');
  await testIn('browser', 'test/web-test-runner.config.js');
}

/** The same in Firefox, where there is one. */
export async function testFirefox() {
  if (!findFirefox()) return console.log('not run: no Firefox was found');
  await testIn('firefox', 'test/web-test-runner.firefox.config.js');
}

/** The same in WebKit, where there is one with its driver. */
export async function testWebKit() {
  if (!findWebKit()) return console.log('not run: no WebKit was found');
  await testIn('webkit', 'test/web-test-runner.webkit.config.js');
}

/** So few may have met a machine that was busy; more are a fault. */
const FEW = 2;

/**
 * Five thousand tests in real browsers meet, now and then, a machine that does something else for seconds. A file or two
 * that failed run once more, alone; what passes then is named as unsteady, for it is to be looked into all the same.
 * @param {import('./counts.js').BrowserSuite} suite @param {string} config
 */
async function testIn(suite, config) {
  const runner = files => runModule('@web/test-runner/dist/bin.js', ['--config', config, ...files]);
  try {
    await runner([]);
  } catch (error) {
    const failed = testsThat('failed', readTests(suite) ?? {}).map(([file]) => file);
    if (!(error instanceof Stop) || failed.length === 0 || failed.length > FEW) throw error;
    console.log(`Once more, alone: ${failed.join(', ')}`);
    await runner(['--files', ...failed]);
    console.log(`UNSTEADY: ${failed.join(', ')}: failed at first, as told above, and passed alone.`);
  }
}

/** @param {string} folder @param {string} ending @returns {string[]} paths below the repository, sorted */
function filesIn(folder, ending) {
  if (!existsSync(inRoot(folder))) return [];
  const names = readdirSync(inRoot(folder), {recursive: true}).map(name => String(name).replaceAll('\\', '/'));
  return (
    names
      // The bench has packages of its own.
      .filter(name => name.endsWith(ending) && !name.includes('node_modules/'))
      .map(name => `${folder}/${name}`)
      .sort()
  );
}
