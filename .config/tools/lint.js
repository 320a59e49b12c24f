import {unlessDone} from './files.js';
import {Stop, command, isMain, runModule} from './run.js';

const folders = ['packages', 'test', 'stories', 'demo', '.config', '.storybook'];
// What .gitignore names is left out by itself. The country pack is tables: a row of the law is a line.
const formatted = [`{${folders.join()}}/**/*.{ts,js}`, '*.js', '!**/generated/**', '!packages/tunisia/src/**'];
const prettier = ['--config', '.config/prettier.json', '--log-level', 'warn', ...formatted];

/** Faults that types do not show, and the format. */
export async function lint() {
  const config = '.config/eslint.config.js';
  await runModule('eslint/bin/eslint.js', ['-c', config, '--no-error-on-unmatched-pattern', ...folders]);
  await runModule('prettier/bin/prettier.cjs', ['--check', ...prettier]).catch(() => {
    throw new Stop('These files are not in the format: npm run format puts them right.');
  });
}

/** The rules look through all the types, so one change anywhere means all of it again, and no change means none. */
export const lintIfChanged = () =>
  unlessDone('lint', [...folders, 'tsconfig.json', 'rollup.config.js', 'package-lock.json'], lint);

export const format = () => runModule('prettier/bin/prettier.cjs', ['--write', ...prettier]);

if (isMain(import.meta.url)) await command(process.argv.includes('--write') ? format : lint);
