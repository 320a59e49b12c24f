import {command, isMain, runModule} from './run.js';

const folders = ['packages', 'test', 'stories', 'demo', '.config', '.storybook'];
const prettier = [
  '--config',
  '.config/prettier.json',
  '--ignore-path',
  '.config/prettierignore',
  '--log-level',
  'warn',
];
const formatted = [`{${folders.join()}}/**/*.{ts,js}`, '*.js'];

/** Faults that types do not show, and the format. */
export async function lint() {
  await runModule('eslint/bin/eslint.js', [
    '-c',
    '.config/eslint.config.js',
    '--no-error-on-unmatched-pattern',
    ...folders,
  ]);
  // Its own last line says what to run.
  await runModule('prettier/bin/prettier.cjs', [...prettier, '--check', ...formatted]);
}

export const format = () => runModule('prettier/bin/prettier.cjs', [...prettier, '--write', ...formatted]);

if (isMain(import.meta.url)) await command(process.argv.includes('--write') ? format : lint);
