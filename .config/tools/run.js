import {spawn} from 'node:child_process';
import {realpathSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {inRoot, root} from './paths.js';

/** Says what went wrong in one line; its stack would not help who reads it. */
export class Stop extends Error {}

/**
 * Runs a program with the repository as its folder and no stdin.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, quiet?: boolean, shell?: boolean, cwd?: string}} [options]
 *   `quiet` keeps the output back unless the program fails
 * @returns {Promise<string>} what it printed, when quiet
 */
export function run(command, args, {env = {}, quiet = false, shell = false, cwd = root} = {}) {
  return new Promise((resolve, reject) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd,
      env: {...process.env, ...env},
      stdio: ['ignore', output, output],
      shell,
    });
    let printed = '';
    child.stdout?.on('data', bytes => (printed += bytes));
    child.stderr?.on('data', bytes => (printed += bytes));
    child.on('error', error => reject(new Stop(`cannot run ${command}: ${error.message}`)));
    const end = () => child.kill();
    process.once('exit', end);
    child.on('close', (code, signal) => {
      process.off('exit', end);
      if (code === 0) return resolve(printed);
      if (quiet) process.stderr.write(printed);
      reject(new Stop(`${[command, ...args].join(' ').slice(0, 200)} ended with ${signal ?? code}`));
    });
  });
}

/**
 * Runs a program of node_modules with this very Node: no shell, so no trouble with spaces or Windows.
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runModule = (script, args, options) =>
  run(process.execPath, [inRoot('node_modules', script), ...args], options);

/**
 * Runs npm: the very one that runs this script, if one does.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, {...options, shell: process.platform === 'win32'});
}

/**
 * Runs the main function of a command and turns its failure into an exit code.
 * @param {() => Promise<unknown>} main
 */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** True when the file is the one that Node was started with. @param {string} url `import.meta.url` */
export const isMain = url => process.argv[1] !== undefined && url === pathToUrl(process.argv[1]);

/** @param {string} path */
const pathToUrl = path => pathToFileURL(realpathSync(path)).href;
