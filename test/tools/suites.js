import {existsSync, readdirSync} from 'node:fs';
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

/** The built kit in a real Chromium. */
export async function testBrowser() {
  if (filesIn('test/browser', '.browser.ts').length === 0) throw new Stop('There is no browser test.');
  await runModule('@web/test-runner/dist/bin.js', ['--config', 'test/web-test-runner.config.js']);
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
