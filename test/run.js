// `npm test`: everything from a fresh clone to a verdict. `npm test -- unit` runs only the steps that are named.
import {ensureBuilt} from '../.config/tools/build.js';
import {checkPackages} from '../.config/tools/check-packages.js';
import {ensureChromium} from '../.config/tools/chromium.js';
import {ensureFirefox} from '../.config/tools/firefox.js';
import {ensureInstalled} from '../.config/tools/install.js';
import {lintIfChanged} from '../.config/tools/lint.js';
import {Stop, command, runModule} from '../.config/tools/run.js';
import {checkSizes} from '../.config/tools/size.js';
import {ensureWebKit} from '../.config/tools/webkit.js';
import {checkReport} from './checks/report.js';
import {sumCounts} from './tools/counts.js';
import {testStories} from './tools/stories.js';
import {testBrowser, testFirefox, testUnits, testWebKit} from './tools/suites.js';

/** The build comes first, since tests and stories take their types from it. */
const steps = {
  install: ensureInstalled,
  chromium: ensureChromium,
  firefox: ensureFirefox,
  webkit: ensureWebKit,
  build: ensureBuilt,
  types: () => runModule('@typescript/native/bin/tsc', ['-b']),
  lint: lintIfChanged,
  unit: testUnits,
  size: checkSizes,
  packages: checkPackages,
  browser: testBrowser,
  'browser-firefox': testFirefox,
  'browser-webkit': testWebKit,
  checks: checkReport,
  stories: testStories,
};

await command(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find(name => !Object.hasOwn(steps, name));
  if (unknown) throw new Stop(`No step is named ${unknown}. There are: ${Object.keys(steps).join(', ')}.`);
  for (const [name, step] of Object.entries(steps)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n▶ ${name}`);
    const start = performance.now();
    try {
      await step();
    } catch (error) {
      if (error instanceof Stop) error.message = `✗ ${name}: ${error.message}\n\n${sumCounts()}`;
      throw error;
    }
    console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
  console.log(`\n${sumCounts()}`);
});
