import {ensureBuilt} from './build.js';
import {ensureInstalled} from './install.js';
import {Stop, command, isMain, runModule} from './run.js';

/** Without a word to anybody: no telemetry, no look for updates, no browser opened. */
const silent = ['--disable-telemetry', '--config-dir', '.storybook'];

const commands = {
  dev: ['dev', ...silent, '--port', '6006', '--no-open', '--no-version-updates', '--ci'],
  build: ['build', ...silent, '--output-dir', 'storybook-static'],
};

/** @param {'dev' | 'build'} name @param {{quiet?: boolean}} [options] */
export const storybook = (name, {quiet = false} = {}) =>
  runModule('storybook/dist/bin/dispatcher.js', commands[name], {quiet, env: {STORYBOOK_DISABLE_TELEMETRY: '1'}});

if (isMain(import.meta.url)) {
  await command(async () => {
    const name = process.argv[2];
    if (!Object.hasOwn(commands, name)) throw new Stop(`Say one of: ${Object.keys(commands).join(', ')}.`);
    await ensureInstalled();
    await ensureBuilt(); // for the manifest of the elements
    await storybook(name);
  });
}
