import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {Stop, run} from './run.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Debian's: the browser, and a font that has Arabic letters, which the tests measure. */
const systemPackages = ['chromium', 'fonts-noto-core'];

/** @returns {string | undefined} the path of a browser that starts: CHROME_PATH, then PATH, then the usual places */
export function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new Stop(`CHROME_PATH names ${given}, which does not start. Correct it, or unset it to look in PATH.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap(name => folders.map(folder => join(folder, name)));
  return [...candidates, ...usualPlaces].find(starts);
}

/** Finds a browser, or installs Debian's where this user may, or says what to run. */
export async function ensureChromium() {
  const found = findChromium();
  if (found && (!mayInstall() || hasArabicFont())) return found;
  if (mayInstall()) {
    const missing = found ? systemPackages.slice(1) : systemPackages;
    await installDebian(missing);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Stop(
    `No Chromium was found, and the browser tests need one.
  Debian:  sudo apt-get update && sudo apt-get install -y ${systemPackages.join(' ')}
  Ubuntu, Fedora, macOS, Windows:  install Google Chrome or Chromium (https://www.google.com/chrome)
  Elsewhere:  CHROME_PATH=/path/to/chrome npm test`,
  );
}

/** @param {string[]} packages */
export async function installDebian(packages) {
  console.log(`Installing Debian's ${packages.join(' and ')}...`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  await run('apt-get', ['update'], {env, quiet: true});
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {env, quiet: true});
}

/** Ubuntu's package of that name is only a pointer to its store, so it does not count as Debian here. */
export function mayInstall() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/etc/debian_version')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return !/ubuntu/i.test(release) && spawnSync('apt-get', ['--version']).status === 0;
}

/** Without fontconfig nothing can be asked, and nothing is installed. */
function hasArabicFont() {
  const {status, stdout} = spawnSync('fc-list', [':lang=ar', 'family'], {encoding: 'utf8'});
  return status !== 0 || stdout.trim() !== '';
}

/** A name in PATH may be a stub that asks for a store, so it is started once. @param {string} path */
export function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window
  return spawnSync(path, ['--version'], {timeout: 20_000}).status === 0;
}
