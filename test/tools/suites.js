import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {findFirefox} from '../../.config/tools/firefox.js';
import {packageNames, inRoot} from '../../.config/tools/paths.js';
import {Stop, run, runModule} from '../../.config/tools/run.js';

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

const runner = '@web/test-runner/dist/bin.js';

/** The built kit in a real Chromium. */
export async function testBrowser() {
  if (filesIn('test/browser', '.browser.ts').length === 0) throw new Stop('There is no browser test.');
  await runModule(runner, ['--config', 'test/web-test-runner.config.js']);
}

/** The same in Firefox, where there is one, but for what needs Chromium's own protocol (test/tools/visit.ts). */
export async function testFirefox() {
  const files = filesIn('test/browser', '.browser.ts');
  const own = files.filter(file => readFileSync(inRoot(file), 'utf8').includes('tools/visit.js'));
  if (!findFirefox()) return console.log('not run: no Firefox was found');
  console.log(`in Chromium alone: ${own.join(', ')}`);
  const rest = files.filter(file => !own.includes(file));
  await runModule(runner, ['--config', 'test/web-test-runner.firefox.config.js', '--files', ...rest]);
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
